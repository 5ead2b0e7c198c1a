package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Instant NOON = Samples.NOON;

    private final MemoryTable table = new MemoryTable();
    private final Articles articles = new Articles(table);
    private final Bars bars = new Bars(table);

    private ScoredArticle add(String id, Instant at, String... symbols) {
        ScoredArticle scored = Samples.scored(id, at, symbols);
        articles.addScore(scored);
        return scored;
    }

    private void recount(Table as, ScoredArticle... scored) {
        Touched touched = new Touched();
        List.of(scored).forEach(touched::add);
        new Bars(as).recount(touched);
    }

    private BarDay day(String symbol) {
        return bars.of(symbol, DAY, DAY).getFirst();
    }

    @Test
    void eachHourOfEachInstrumentIsCountedAndTheDayIsTheirSum() {
        recount(table, add("a", NOON, "^ZN", "CL=F"), add("b", NOON.plusSeconds(59 * 60), "^ZN"),
                add("c", NOON.plusSeconds(3_600), "^ZN"), add("d", NOON.plusSeconds(13 * 3_600), "^ZN"));

        assertThat(day("^ZN").hours()).containsOnlyKeys(12, 13);
        assertThat(day("^ZN").hours().get(12)).isEqualTo(Bar.of(
                articles.mentions("^ZN", NOON, NOON.plusSeconds(3_600), 10, null).items()));
        assertThat(day("^ZN").hours().get(12).articles()).isEqualTo(2);
        assertThat(day("^ZN").between(NOON.minusSeconds(1), NOON.plusSeconds(7_200)).stories()).isEqualTo(3);
        assertThat(day("^ZN").between(NOON.plusSeconds(3_600), NOON.plusSeconds(3_601)).stories()).isEqualTo(1);
        assertThat(bars.all(DAY, DAY).bars()).extracting(BarDay::symbol).containsExactly("CL=F", "^ZN");
        assertThat(bars.all(DAY, DAY.plusDays(1)).bars()).hasSize(3);
        assertThat(bars.all(DAY, DAY).complete()).isTrue();
    }

    @Test
    void countingTwiceCountsNothingTwice() {
        ScoredArticle scored = add("a", NOON, "^ZN");
        recount(table, scored, scored);
        BarDay once = day("^ZN");
        recount(table, scored);

        assertThat(day("^ZN")).isEqualTo(once);
        assertThat(once.hours().get(12).articles()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnOrReplacedLeavesAndACopyIsNoStory() {
        ScoredArticle first = add("a", NOON, "^ZN");
        ScoredArticle copy = add("b", NOON.plusSeconds(60), "^ZN");
        new Stories(table).join(Member.of(copy.article()), Member.of(first.article()));
        recount(table, first, copy);
        assertThat(day("^ZN").hours().get(12)).extracting(Bar::articles, Bar::stories).containsExactly(2, 1);

        Article named = new Article("n", "Zinc slips", "Zinc slips", null, "https://wire.example/1", "en",
                NOON.plusSeconds(7_200), PublishedAtBasis.FEED, NOON, Samples.UPLOAD, null);
        ScoredArticle withdrawn = new ScoredArticle(named, Samples.scored("n", NOON, "^ZN").analysis());
        articles.addScore(withdrawn);
        recount(table, withdrawn);
        assertThat(day("^ZN").hours()).containsOnlyKeys(12, 14);
        new Withdrawals(table).add(Origin.of(named).orElseThrow(), NOON.plusSeconds(8_000), NOON.plusSeconds(8_000));
        recount(table, withdrawn);
        assertThat(day("^ZN").hours()).containsOnlyKeys(12);
    }

    @Test
    void theNewestArticleOfTheDaySaysTheNameWhateverTheOrder() {
        ScoredArticle early = add("a", NOON, "^ZN");
        ScoredArticle late = add("b", NOON.plusSeconds(9_000), "^ZN");
        recount(table, late);
        BarDay.Naming named = day("^ZN").named();
        recount(table, early);

        assertThat(day("^ZN").named()).isEqualTo(named);
        assertThat(named.name()).isEqualTo("Name of ^ZN");
        assertThat(named.position()).endsWith("#b");
    }

    /** The counts of an article's coming and of its withdrawal at the same time, the slower one of the first. */
    @Test
    void aCountOfBeforeIsNotWrittenOverOneOfAfter() {
        Article named = new Article("n", "Zinc slips", "Zinc slips", null, "https://wire.example/1", "en",
                NOON, PublishedAtBasis.FEED, NOON, Samples.UPLOAD, null);
        ScoredArticle scored = new ScoredArticle(named, Samples.scored("n", NOON, "^ZN").analysis());
        recount(table, add("other", NOON, "^ZN"));
        articles.addScore(scored);
        boolean[] once = {true};
        Table slow = new ForwardingTable(table) {
            @Override
            public boolean write(List<Write> group) {
                if (once[0]) {
                    once[0] = false;
                    new Withdrawals(table).add(Origin.of(named).orElseThrow(), NOON, NOON);
                    recount(table, scored);
                }
                return super.write(group);
            }
        };
        recount(slow, scored);

        assertThat(day("^ZN").hours().get(12).articles()).isEqualTo(1);
    }

    @Test
    void barsThatOthersCountAllTheTimeAreTroubleAndNotAnEndlessLoop() {
        ScoredArticle scored = add("a", NOON, "^ZN");
        Table refusing = new ForwardingTable(table) {
            @Override
            public boolean write(List<Write> group) {
                return false;
            }
        };
        assertThatIllegalStateException().isThrownBy(() -> recount(refusing, scored));
    }

    @Test
    void anHourIsReadInPagesToItsEnd() {
        MemoryTable shortPages = new MemoryTable(3);
        ScoredArticle[] many = IntStream.range(0, 20).mapToObj(i -> {
            ScoredArticle scored = Samples.scored("a" + i, NOON.plusSeconds(i), "^ZN");
            new Articles(shortPages).addScore(scored);
            return scored;
        }).toArray(ScoredArticle[]::new);
        recount(shortPages, many);

        // Ten pages of three; of more the newest count.
        assertThat(new Bars(shortPages).of("^ZN", DAY, DAY).getFirst().hours().get(12).articles()).isEqualTo(20);
    }

    @Test
    void ofAnHourBeyondAllMeasureTheNewestCount() {
        MemoryTable shortPages = new MemoryTable(1);
        ScoredArticle[] many = IntStream.rangeClosed(0, Bars.MAX_AN_HOUR / 1_000).mapToObj(i -> {
            ScoredArticle scored = Samples.scored("a" + i, NOON.plusSeconds(i), "^ZN");
            new Articles(shortPages).addScore(scored);
            return scored;
        }).toArray(ScoredArticle[]::new);
        recount(shortPages, many);

        assertThat(new Bars(shortPages).of("^ZN", DAY, DAY).getFirst().hours().get(12).articles())
                .isEqualTo(Bars.MAX_AN_HOUR / 1_000);
    }

    @Test
    void aDayWithMoreInstrumentsThanAreReadSaysSo() {
        MemoryTable shortPages = new MemoryTable(1);
        for (int i = 0; i < Bars.MAX_PAGES; i++) {
            recountIn(shortPages, "S" + i);
        }
        assertThat(new Bars(shortPages).all(DAY, DAY).complete()).isTrue();
        recountIn(shortPages, "S99");
        assertThat(new Bars(shortPages).all(DAY, DAY).complete()).isFalse();
        assertThat(new Bars(shortPages).all(DAY, DAY).bars()).hasSize(Bars.MAX_PAGES);
    }

    private void recountIn(MemoryTable other, String symbol) {
        ScoredArticle scored = Samples.scored("of-" + symbol, NOON, symbol);
        new Articles(other).addScore(scored);
        recount(other, scored);
    }
}
