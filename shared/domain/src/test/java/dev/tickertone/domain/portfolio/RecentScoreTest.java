package dev.tickertone.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.RecentScore.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentScoreTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration TICK = Duration.ofMillis(1);

    @Test
    void isTheMeanOfStoriesByTheirRelevance() {
        // (0.9 × 0.5 - 0.3 × 0.7) / 1.2
        assertThat(RecentScore.of(List.of(telling("a", Duration.ZERO, 0.9, 0.5), telling("b", Duration.ZERO, 0.3, -0.7)),
                NOW)).isEqualTo(new RecentScore(0.2, 2));
    }

    @Test
    void aStoryThatIsADayOlderCountsHalf() {
        // (1 × 0.6 + 0.5 × -0.3) / 1.5
        assertThat(RecentScore.of(List.of(telling("a", Duration.ZERO, 1, 0.6), telling("b", DAY, 1, -0.3)), NOW))
                .isEqualTo(new RecentScore(0.3, 2));
    }

    @Test
    void storiesCountForSevenDaysAndFromTheirPublicationOn() {
        Duration week = Duration.ofDays(7);
        assertThat(RecentScore.of(List.of(telling("a", week, 1, -0.4)), NOW)).isEqualTo(new RecentScore(-0.4, 1));
        assertThat(RecentScore.of(List.of(telling("a", week.plus(TICK), 1, -0.4)), NOW)).isEqualTo(RecentScore.NONE);
        assertThat(RecentScore.of(List.of(telling("a", TICK.negated(), 1, -0.4)), NOW)).isEqualTo(RecentScore.NONE);
    }

    @Test
    void theCopiesOfAStoryCountOnceAsItsOriginal() {
        Telling original = new Telling("b", "s", false, NOW.minus(DAY), 1, 0.8);
        Telling copy = new Telling("a", "s", true, NOW.minus(DAY), 1, 0.2);
        Telling later = new Telling("c", "s", true, NOW, 1, -0.9);
        assertThat(RecentScore.of(List.of(later, copy, original), NOW)).isEqualTo(new RecentScore(0.8, 1));
    }

    @Test
    void ofCopiesAloneTheFirstCounts() {
        Telling first = new Telling("b", "s", true, NOW.minus(DAY), 1, 0.2);
        Telling later = new Telling("a", "s", true, NOW, 1, -0.9);
        assertThat(RecentScore.of(List.of(later, first), NOW)).isEqualTo(new RecentScore(0.2, 1));
    }

    @Test
    void anArticleThatHardlyTouchesTheInstrumentSaysNothing() {
        assertThat(RecentScore.of(List.of(telling("a", Duration.ZERO, 0, 0.5)), NOW)).isEqualTo(RecentScore.NONE);
        assertThat(RecentScore.of(List.of(), NOW)).isEqualTo(RecentScore.NONE);
    }

    @Test
    void theOrderInWhichArticlesAreReadDoesNotMatter() {
        Random random = new Random(7);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tellings.add(new Telling("a" + i, "s" + random.nextInt(20), random.nextBoolean(),
                    NOW.minusMillis(random.nextInt(500_000_000)), random.nextDouble(), random.nextDouble() * 2 - 1));
        }
        RecentScore once = RecentScore.of(tellings, NOW);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(tellings, random);
            assertThat(RecentScore.of(tellings, NOW)).isEqualTo(once);
        }
    }

    private static Telling telling(String id, Duration ago, double relevance, double score) {
        return new Telling(id, id, false, NOW.minus(ago), relevance, score);
    }
}
