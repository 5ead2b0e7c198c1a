package dev.tickertone.scoring;

import static dev.tickertone.scoring.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.Documents;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvents;
import dev.tickertone.store.Withdrawals;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringHandlerTest {
    private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

    private static final Map<String, String> ENVIRONMENT = Map.of("STACK_NAME", "test");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T22:00:03.5Z"), ZoneOffset.UTC);

    private final MemoryTable table = new MemoryTable();
    private final List<String> asked = new ArrayList<>();
    private final RecordingContext context = new RecordingContext();
    private final ScoringHandler handler = new ScoringHandler(table, ENVIRONMENT, CLOCK, log -> article -> {
        asked.add(article.id());
        return analysis(article);
    });

    @Test
    void aNewArticleIsScoredAndListed() throws IOException {
        Change added = add("one");
        assertThat(deliver(added)).isEqualTo(NO_FAILURES);
        assertThat(new Articles(table).find("one").orElseThrow().analysis().overall().score()).isEqualTo(-0.2);
        assertThat(new Articles(table).latest(null, null, 10, null).items()).hasSize(1);
    }

    @Test
    void anArticleThatIsWithdrawnAlreadyIsScoredButNeitherListedNorAlertedOn() throws IOException {
        Change added = add("one");
        Article article = Articles.article(added.after());
        Article named = new Article(article.id(), article.title(), article.text(), null, "https://wire.example/1", "en",
                article.publishedAt(), article.publishedAtBasis(), article.ingestedAt(), article.object(), null);
        new Withdrawals(table).add(Origin.of(named).orElseThrow(), named.publishedAt(), named.publishedAt());
        Item item = new Item(added.after().key(), Map.of("kind", "article", "doc", Documents.encode(named)));
        table.write(Write.put(item));

        assertThat(deliver(new Change("1", null, item))).isEqualTo(NO_FAILURES);

        assertThat(new Articles(table).find("one").orElseThrow().analysis()).isNotNull();
        assertThat(new Articles(table).latest(null, null, 10, null).items()).isEmpty();
        assertThat(table.get(new Key("article#one", "score")).orElseThrow().get("kind")).isEqualTo("withdrawn");
    }

    @Test
    void anArticleThatWasScoredStaysAsItIs() throws IOException {
        Change added = add("one");
        deliver(added);
        int changes = table.read(null, Integer.MAX_VALUE).size();
        assertThat(deliver(added, added)).isEqualTo(NO_FAILURES);
        assertThat(table.read(null, Integer.MAX_VALUE)).hasSize(changes);
        assertThat(context.of("already_scored")).hasSize(2);
        assertThat(context.of("metrics").getLast().get("Scored").asInt()).isZero();
    }

    @Test
    void aRecordThatCannotBeReadFailsAloneAfterThoseBeforeIt() throws IOException {
        Change poisoned = new Change("77", null,
                new Item(new Key("article#bad", "article"), Map.of("kind", "article", "doc", "{\"id\":")));
        assertThat(deliver(add("one"), poisoned, add("two")))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"77\"}]}");
        assertThat(asked).containsExactly("one");
        assertThat(context.of("change_failed")).singleElement().satisfies(line -> {
            assertThat(line.get("item").asText()).isEqualTo("article#bad/article");
            assertThat(line.get("article").asText()).isEqualTo("bad");
        });
    }

    @Test
    void changesOfOtherItemsAreLeftAlone() throws IOException {
        Item item = add("one").after();
        Item other = new Item(item.key(), Map.of("kind", "alert", "doc", "{}"));
        assertThat(deliver(new Change("1", item, item), new Change("2", item, null), new Change("3", null, other)))
                .isEqualTo(NO_FAILURES);
        assertThat(asked).isEmpty();
    }

    @Test
    void theBarsOfABatchOfScoresAreCountedOnceForAllOfThem() throws IOException {
        for (int i = 0; i < 25; i++) {
            Article article = article("a" + i, "Small caps slide\n\nThey slid.");
            new Articles(table).addScore(new ScoredArticle(article, new Analysis(Overall.scored(-0.2, 0.5, 0.2),
                    List.of(new TickerSentiment("^RUT", "Russell 2000", "index", null, 0.9, -0.2, Label.of(-0.2), "name",
                            List.of())), List.of(), List.of(), null, new Analysis.Scorer("test", "1"))));
        }
        Change[] scores = table.read(null, Integer.MAX_VALUE).stream()
                .filter(change -> "score".equals(change.after().get(Documents.KIND))).toArray(Change[]::new);
        assertThat(deliver(scores)).isEqualTo(NO_FAILURES);

        LocalDate day = LocalDate.parse("2026-11-20");
        assertThat(new Bars(table).of("^RUT", day, day)).singleElement()
                .satisfies(bars -> assertThat(bars.hours().get(21).stories()).isEqualTo(25));
        assertThat(table.read(null, Integer.MAX_VALUE).stream()
                .filter(change -> change.after().key().partition().startsWith("bars#"))).hasSize(1);
    }

    @Test
    void aLineOfTheLogNamesTheArticleAndNeverQuotesIt() throws IOException {
        deliver(add("one"));
        assertThat(context.lines().getFirst()).isEqualTo("{\"timestamp\":\"2026-11-20T22:00:03.500Z\",\"level\":\"INFO\","
                + "\"event\":\"scored\",\"request_id\":\"request\",\"article\":\"one\",\"status\":\"scored\",\"tickers\":0,"
                + "\"evidence\":0,\"copy\":false}\n");
    }

    @Test
    void theStandardScorerTellsBadNewsFromGood() throws IOException {
        Article bad = article("bad", "Small caps slide\n\nThe Russell 2000 fell 2.4% to 2,793.30 on Friday as losses "
                + "at regional banks widened and several of them cut their guidance.");
        new Articles(table).add(bad);
        Change added = table.read(null, 1).getFirst();
        new ScoringHandler(table, SentimentScorer.standard(), ENVIRONMENT, CLOCK).handleRequest(
                StreamEvents.of(List.of(added)), new ByteArrayOutputStream(), context);
        ScoredArticle scored = new Articles(table).find("bad").orElseThrow();
        assertThat(scored.analysis().overall().label()).isLessThan(Label.NEUTRAL);
        assertThat(scored.analysis().evidence()).isNotEmpty().allSatisfy(evidence ->
                assertThat(evidence.text()).isEqualTo(bad.text().substring(evidence.start(), evidence.end())));
    }

    @Test
    void whatTheEnvironmentLacksIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> Wiring.from(Map.of("AWS_REGION", "us-east-1")))
                .withMessage("The environment variable TABLE_NAME is missing");
        assertThatIllegalStateException().isThrownBy(() -> Wiring.from(
                Map.of("TABLE_NAME", "t", "ARTICLES_BUCKET", "b", "AWS_REGION", " ")))
                .withMessage("The environment variable AWS_REGION is missing");
    }

    private Change add(String id) {
        int before = table.read(null, Integer.MAX_VALUE).size();
        new Articles(table).add(article(id, "Small caps slide\n\nThey slid."));
        return table.read(Integer.toString(before), 1).getFirst();
    }

    private String deliver(Change... changes) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        handler.handleRequest(StreamEvents.of(List.of(changes)), response, context);
        return response.toString(StandardCharsets.UTF_8);
    }

    private static Analysis analysis(Article article) {
        return new Analysis(Overall.scored(-0.2, 0.5, 0.2), List.of(), List.of(), List.of(),
                null, new Analysis.Scorer("test", article.language()));
    }
}
