package dev.tickertone.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {
    @Test
    void whatFitsStaysWhole() {
        ScoredArticle small = Samples.large(10, 500);
        assertThat(Fitting.fit(small)).isSameAs(small);
    }

    @Test
    void whatDoesNotFitLosesQuotationsAndCuesButNoNumber() {
        ScoredArticle large = Samples.large(1_000, 500);
        assertThat(Articles.fits(large)).isFalse();

        ScoredArticle fitted = Fitting.fit(large);
        assertThat(new Articles(new MemoryTable()).addScore(fitted)).isTrue();
        List<Evidence> before = large.analysis().evidence();
        List<Evidence> after = fitted.analysis().evidence();
        assertThat(after).hasSameSizeAs(before);
        IntStream.range(0, after.size()).forEach(i -> {
            assertThat(after.get(i).contribution()).isEqualTo(before.get(i).contribution());
            assertThat(after.get(i).start()).isEqualTo(before.get(i).start());
            assertThat(after.get(i).end()).isEqualTo(after.get(i).start() + Fitting.SHORT_QUOTE);
            assertThat(before.get(i).text()).startsWith(after.get(i).text());
            assertThat(after.get(i).cues()).isEmpty();
        });
        assertThat(fitted.analysis().overall()).isEqualTo(large.analysis().overall());
    }

    @Test
    void theBriefIsLeftOutOnlyWhereItIsTooMuch() {
        assertThat(Fitting.fit(briefed(2_600, Brief.empty())).analysis().brief()).isEqualTo(Brief.empty());

        ScoredArticle large = briefed(2_600, new Brief(List.of(), List.of(), List.of(), List.of(), List.of(),
                new Brief.Item(new Brief.Passage(noise(), 0, 1, null), List.of()), null, null, null));
        assertThat(Fitting.fit(large).analysis().brief()).isNull();
    }

    private static ScoredArticle briefed(int sentences, Brief brief) {
        ScoredArticle large = Samples.large(sentences, 60);
        Analysis analysis = large.analysis();
        return new ScoredArticle(large.article(), new Analysis(analysis.overall(), analysis.tickers(),
                analysis.evidence(), analysis.statedMoves(), brief, analysis.scorer()));
    }

    /** As long as a whole item. */
    private static String noise() {
        return Samples.large(1, 400_000).analysis().evidence().getFirst().text();
    }

    @Test
    void whatCannotFitFailsWithTheArticlesId() {
        ScoredArticle endless = Samples.large(20_000, 60);
        assertThatIllegalStateException().isThrownBy(() -> Fitting.fit(endless))
                .withMessageContaining("article large").withMessageContaining("20000");
    }
}
