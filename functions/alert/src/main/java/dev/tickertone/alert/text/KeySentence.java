package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.StatedMove;
import java.util.Comparator;
import java.util.Optional;

/** Picks the sentence that an alert quotes. */
final class KeySentence {
    /** Longest quotation, in UTF-16 code units: alerts travel in messages of 256 KB. */
    static final int MAX_LENGTH = 2_000;

    /** Most cues kept with a quotation. */
    static final int MAX_CUES = 20;

    private KeySentence() {}

    /**
     * The sentence that states the move, if that is what fired; else the one that speaks most clearly in the direction
     * of the instrument's score; else empty.
     */
    static Optional<Evidence> of(Firing firing) {
        return firing.sighting() instanceof ArticleSighting sighting
                ? stating(firing, sighting).or(() -> clearest(sighting))
                        .map(evidence -> evidence.shortened(MAX_LENGTH, MAX_CUES))
                : Optional.empty();
    }

    private static Optional<Evidence> stating(Firing firing, ArticleSighting sighting) {
        return firing.move().flatMap(sighting::statementOf).map(StatedMove::evidence)
                .flatMap(id -> sighting.scored().analysis().evidence().stream()
                        .filter(evidence -> evidence.id().equals(id)).findFirst());
    }

    private static Optional<Evidence> clearest(ArticleSighting sighting) {
        Double score = sighting.ticker().score();
        double direction = score == null ? 0 : Math.signum(score);
        Comparator<Evidence> clarity =
                Comparator.comparingDouble(evidence -> evidence.score() * evidence.weight() * direction);
        return sighting.scored().analysis().evidence().stream()
                .filter(evidence -> sighting.ticker().evidence().contains(evidence.id()))
                // The earlier of two equals: a stream's max is the last.
                .reduce((first, second) -> clarity.compare(second, first) > 0 ? second : first);
    }
}
