package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Condition.Match;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Rule;
import java.util.Optional;

/**
 * A rule's condition holds for one instrument, in an article or on the tape.
 *
 * @param match the comparisons that made it hold
 */
public record Firing(Rule rule, Sighting sighting, Match match) {

    /** The move that crossed the line; empty for a rule that asks for none. */
    public Optional<KnownMove> move() {
        return match.moves().stream().findFirst();
    }
}
