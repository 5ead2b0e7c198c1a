package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.Key;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(600);
    private static final String NAME = "urn:newsml:wire.example:1";
    private static final String ORIGIN = Origin.of(NAME, null).orElseThrow();

    private final MemoryTable table = new MemoryTable();
    private final Articles articles = new Articles(table);
    private final Withdrawals withdrawals = new Withdrawals(table);

    private static Article article(String id, String guid, Instant at, PublishedAtBasis basis) {
        return new Article(id, "Zinc slips", "Zinc slips\n\nZinc fell 2.4%.", "Example Wire", null, "en", at, basis,
                NOON, Samples.UPLOAD, guid);
    }

    private Article add(String id, String guid, Instant at) {
        Article article = withdrawals.marked(article(id, guid, at, PublishedAtBasis.FEED));
        articles.add(article);
        articles.addScore(new ScoredArticle(article, Samples.scored(id, at, "^ZN").analysis()));
        return article;
    }

    private List<String> listed() {
        List<String> latest = articles.latest(null, null, 10, null).items().stream().map(each -> each.article().id()).toList();
        assertThat(articles.ofTicker("^ZN", null, null, 10, null).items())
                .extracting(each -> each.article().id()).isEqualTo(latest);
        return latest;
    }

    private String kind(String id) {
        return table.get(new Key("article#" + id, "score")).orElseThrow().get("kind");
    }

    @Test
    void whatIsWithdrawnLeavesTheListsAndStaysReadableWithTheMark() {
        add("a", NAME, NOON);
        add("b", "urn:newsml:wire.example:2", NOON);
        withdrawals.add(ORIGIN, LATER, LATER);

        assertThat(listed()).containsExactly("b");
        assertThat(articles.find("a").orElseThrow().article().withdrawnAt()).isEqualTo(LATER);
        assertThat(articles.find("a").orElseThrow().article().text()).contains("Zinc fell");
        assertThat(articles.find("b").orElseThrow().article().withdrawnAt()).isNull();
        assertThat(articles.scored(List.of("a"))).extracting(each -> each.article().withdrawnAt()).containsExactly(LATER);
    }

    @Test
    void anArticleThatComesAfterItsWithdrawalStartsNoAlerting() {
        withdrawals.add(ORIGIN, LATER, LATER);
        add("a", NAME, NOON);
        add("b", null, NOON);

        assertThat(listed()).containsExactly("b");
        assertThat(articles.find("a").orElseThrow().article().withdrawnAt()).isEqualTo(LATER);
        assertThat(kind("a")).isEqualTo("withdrawn");
        assertThat(kind("b")).isEqualTo("score");
    }

    @Test
    void everyEarlierVersionIsWithdrawnAndALaterOneStands() {
        Article first = add("first", NAME, NOON);
        Article second = add("second", NAME, NOON.plusSeconds(60));
        new Stories(table).join(Member.of(second), Member.of(first));
        withdrawals.add(ORIGIN, LATER, LATER);
        assertThat(listed()).isEmpty();

        Article third = add("third", NAME, LATER.plusMillis(1));
        new Stories(table).join(Member.of(third), Member.of(second));

        assertThat(listed()).containsExactly("third");
        assertThat(kind("third")).isEqualTo("score");
        assertThat(articles.find("second").orElseThrow().article().withdrawnAt()).isEqualTo(LATER);
        assertThat(articles.find("second").orElseThrow().article().replacedBy()).isEqualTo("third");
    }

    @Test
    void aVersionOfTheSameTimeIsMeantAndOneOfNoKnownTimeToo() {
        withdrawals.add(ORIGIN, NOON, LATER);

        assertThat(withdrawals.marked(article("a", NAME, NOON, PublishedAtBasis.FEED)).withdrawnAt()).isEqualTo(NOON);
        assertThat(withdrawals.marked(article("a", NAME, LATER, PublishedAtBasis.FEED)).withdrawnAt()).isNull();
        assertThat(withdrawals.marked(article("a", NAME, LATER, PublishedAtBasis.UPLOAD)).withdrawnAt()).isEqualTo(NOON);
    }

    @Test
    void sayingItAgainOrLateWritesNothing() {
        withdrawals.add(ORIGIN, LATER, LATER);
        int changes = table.read(null, Integer.MAX_VALUE).size();
        withdrawals.add(ORIGIN, LATER, LATER);
        withdrawals.add(ORIGIN, NOON, LATER);

        assertThat(table.read(null, Integer.MAX_VALUE)).hasSize(changes);
        add("a", NAME, NOON);
        assertThat(articles.find("a").orElseThrow().article().withdrawnAt()).isEqualTo(LATER);
    }
}
