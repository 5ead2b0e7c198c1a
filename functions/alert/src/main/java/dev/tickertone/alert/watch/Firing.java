package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Rule;
import java.util.Optional;

/**
 * A rule fired for one instrument in one article.
 *
 * @param move the move that crossed the line; empty for a rule that asks for none
 */
public record Firing(Rule rule, Sighting sighting, Optional<KnownMove> move) {

    /** The id of the alert that this raises, the same for every article of the story. */
    public String alertId() {
        return AlertId.of(rule.id(), sighting.ticker().symbol(), sighting.article().storyId());
    }
}
