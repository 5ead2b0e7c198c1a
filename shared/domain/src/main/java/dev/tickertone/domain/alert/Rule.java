package dev.tickertone.domain.alert;

import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A line somebody drew.
 *
 * @param id unique among rules; stable, since alerts are counted by it
 * @param name says to the receiver of an alert what the rule watches
 * @param scope which instruments it looks at
 * @param when what must hold for one of them
 * @param limits how often it may be heard
 */
public record Rule(String id, String name, boolean enabled, Severity severity, Scope scope, Condition when, Limits limits) {

    /**
     * The instruments a rule looks at.
     *
     * @param symbols only these; empty for those of the portfolio or, without one, for any
     * @param portfolio id of the portfolio whose instruments it looks at, or {@code null}
     * @param minRelevance least relevance of the instrument in the article, inclusive, in [0, 1]
     */
    public record Scope(Set<String> symbols, String portfolio, BigDecimal minRelevance) {
        public Scope {
            symbols = Set.copyOf(symbols);
            Objects.requireNonNull(minRelevance, "minRelevance");
        }

        /** Whether it looks at every instrument there is. */
        public boolean isAny() {
            return symbols.isEmpty() && portfolio == null;
        }
    }

    /**
     * How often a rule may be heard.
     *
     * @param oncePerStory one alert for each instrument and story, not for each article
     * @param escalation when a story that was alerted on is alerted on again, or {@code null} for never
     * @param cooldown how far apart, in the time of what they tell, two alerts on one instrument are at least; zero for
     *     no matter
     * @param maxPerHour most messages in a clock hour; what is above goes into one digest at its end
     * @param notifyRecovery whether the end of a crossing is told as well
     * @param quietHours when alerts are kept back, or {@code null}
     * @param pausedUntil before this instant the rule does not fire, or {@code null}
     * @param expiresAt from this instant on it does not fire, or {@code null}
     */
    public record Limits(
            boolean oncePerStory, Escalation escalation, Duration cooldown, int maxPerHour, boolean notifyRecovery,
            QuietHours quietHours, Instant pausedUntil, Instant expiresAt) {
        /** Messages in an hour where a rule does not say. */
        public static final int DEFAULT_MAX_PER_HOUR = 10;

        /** The most that a rule may say. */
        public static final int MOST_PER_HOUR = 60;

        /** Once for each instrument and story, and no more than the usual number in an hour. */
        public static final Limits USUAL =
                new Limits(true, null, Duration.ZERO, DEFAULT_MAX_PER_HOUR, false, null, null, null);

        public Limits {
            Objects.requireNonNull(cooldown, "cooldown");
        }
    }

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(limits, "limits");
    }

    /** Whether an article is about an instrument enough for this rule. */
    public boolean isRelevant(TickerSentiment ticker) {
        return BigDecimal.valueOf(ticker.relevance()).compareTo(scope.minRelevance()) >= 0;
    }

    /** Whether what it looks at is a portfolio as a whole and not one of its instruments. */
    public boolean isOnPortfolio() {
        return when.comparisons().anyMatch(compare -> compare.metric() instanceof Metric.PortfolioScore);
    }

    /** Why it may not fire at an instant, whatever holds; empty if it may. */
    public Optional<NotFired> silentAt(Instant now) {
        if (!enabled) {
            return Optional.of(NotFired.DISABLED);
        }
        if (limits.expiresAt() != null && !now.isBefore(limits.expiresAt())) {
            return Optional.of(NotFired.EXPIRED);
        }
        return limits.pausedUntil() != null && now.isBefore(limits.pausedUntil())
                ? Optional.of(NotFired.PAUSED) : Optional.empty();
    }
}
