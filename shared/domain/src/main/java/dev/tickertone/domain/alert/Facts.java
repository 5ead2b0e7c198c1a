package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is known of one instrument in one article, or on the tape alone, when a condition is held against it. */
public interface Facts {
    /** The instrument's score in the article, or {@code null} where there is no article. */
    BigDecimal score();

    /**
     * Its moves, the one to name first comes first.
     *
     * @param within none that reach farther are needed
     */
    List<KnownMove> moves(Duration within);

    /** Its scores in articles that were published before this one, by at most {@code within}. */
    List<BigDecimal> earlierScores(Duration within);

    /** How many stories score it in the time {@code within} up to this article, which counts as well. */
    int stories(Duration within);

    /**
     * The score of the rule's portfolio as of this article; empty where none of it is scored.
     *
     * @param minCoverage and where less than this part of it is
     */
    Optional<BigDecimal> portfolioScore(BigDecimal minCoverage);
}
