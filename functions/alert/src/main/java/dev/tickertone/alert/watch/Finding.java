package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/** What a rule found where it looked. */
public sealed interface Finding {
    /** The rule. */
    Rule rule();

    /** Its condition holds. */
    record Holds(Firing firing) implements Finding {
        @Override
        public Rule rule() {
            return firing.rule();
        }
    }

    /**
     * The metric that a crossing looks at has a value in an article, whether the line is crossed or not.
     *
     * @param firing the condition holds as well
     */
    record Valued(Rule rule, ArticleSighting sighting, BigDecimal value, Optional<Firing> firing) implements Finding {}

    /** A quote shows that an instrument's move is back over the line it crossed, if it did. */
    record BackOnTape(Rule rule, TapeSighting sighting, Recovered recovered) implements Finding {}
}
