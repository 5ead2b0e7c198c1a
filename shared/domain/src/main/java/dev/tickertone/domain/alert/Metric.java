package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * What a comparison looks at. All but {@link MovePercent} speak of an article; a move may be on the tape alone.
 *
 * <p>Each is made so that more data can only bring it nearer to its line: late news never takes an alert back.
 */
public sealed interface Metric {
    /** The word the API uses. */
    String word();

    /** The instrument's score in the article, in [-1, 1]. */
    record Score() implements Metric {
        @Override
        public String word() {
            return "score";
        }
    }

    /**
     * How far the instrument's score in the article is from that in an earlier one, in [-2, 2]: compared downwards,
     * from the highest within the window, and upwards, from the lowest.
     *
     * @param within how much earlier, inclusive
     */
    record ScoreChange(Duration within) implements Metric {
        public ScoreChange {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public String word() {
            return "score_change";
        }
    }

    /**
     * How many stories scored the instrument in the window that ends with the article; the copies of a story count once.
     *
     * @param within the window's length
     */
    record ArticleCount(Duration within) implements Metric {
        public ArticleCount {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public String word() {
            return "article_count";
        }
    }

    /**
     * A move of the instrument in percent; any one that counts is enough.
     *
     * @param sources which moves count
     * @param within the farthest reach that counts, inclusive
     */
    record MovePercent(Set<MoveSource> sources, Duration within) implements Metric {
        public MovePercent {
            sources = Set.copyOf(sources);
            Objects.requireNonNull(within, "within");
        }

        @Override
        public String word() {
            return "move_percent";
        }

        boolean counts(KnownMove move) {
            return sources.contains(move.source()) && move.reach().compareTo(within) <= 0;
        }
    }

    /**
     * How far story and tape disagree: the size of the instrument's score, in [0, 1], where an observed move of at least
     * {@code minMove} went the other way; nothing where none did.
     *
     * @param within the farthest reach of a move that counts, inclusive
     * @param minMove least size of the move in percent, above 0
     */
    record Divergence(Duration within, BigDecimal minMove) implements Metric {
        public Divergence {
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(minMove, "minMove");
        }

        @Override
        public String word() {
            return "divergence";
        }

        boolean counts(KnownMove move) {
            return move.source() == MoveSource.OBSERVED && move.reach().compareTo(within) <= 0
                    && move.percent().abs().compareTo(minMove) >= 0;
        }
    }

    /**
     * The score of the rule's portfolio as of the article, in [-1, 1]; nothing where too little of it is written about.
     *
     * @param minCoverage least part of the gross exposure that is scored, inclusive, in [0, 1]
     */
    record PortfolioScore(BigDecimal minCoverage) implements Metric {
        public PortfolioScore {
            Objects.requireNonNull(minCoverage, "minCoverage");
        }

        @Override
        public String word() {
            return "portfolio_score";
        }
    }
}
