package dev.tickertone.domain.alert;

import dev.tickertone.domain.alert.Condition.Match;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line somebody drew. It fires once for each instrument and story.
 *
 * @param id unique among rules; stable, since alerts are counted by it
 * @param name says to the receiver of an alert what the rule watches
 * @param scope which instruments it looks at
 * @param when what must hold for one of them
 */
public record Rule(String id, String name, boolean enabled, Severity severity, Scope scope, Condition when) {

    /**
     * The instruments a rule looks at.
     *
     * @param minRelevance least relevance of the instrument in the article, inclusive, in [0, 1]
     */
    public record Scope(BigDecimal minRelevance) {
        public Scope {
            Objects.requireNonNull(minRelevance, "minRelevance");
        }

        boolean admits(TickerSentiment ticker) {
            return BigDecimal.valueOf(ticker.relevance()).compareTo(minRelevance) >= 0;
        }
    }

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(when, "when");
    }

    /** Whether an instrument of an article is looked at; one without a score is not. */
    public boolean watches(TickerSentiment ticker) {
        return enabled && ticker.score() != null && scope.admits(ticker);
    }

    /**
     * How this rule fires, or empty if it does not.
     *
     * @param ticker what an article says about the instrument
     * @param moves what is known of the instrument's moves, the one to name first
     */
    public Optional<Match> match(TickerSentiment ticker, List<KnownMove> moves) {
        return watches(ticker)
                ? when.match(new Facts(BigDecimal.valueOf(ticker.score()), moves))
                : Optional.empty();
    }
}
