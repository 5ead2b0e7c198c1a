package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.StatedMove;
import java.util.Comparator;
import java.util.Optional;

/** Picks the sentence that an alert quotes. */
final class KeySentence {
    /** Longest quotation, in UTF-16 code units: alerts travel in messages of 256 KB. */
    static final int MAX_LENGTH = 2_000;

    /** Most cues and most symbols kept with a quotation. */
    static final int MAX_PARTS = 20;

    private KeySentence() {}

    /**
     * The sentence that states the move, if that is what fired; else the one that speaks most clearly in the direction
     * of the instrument's score; else empty.
     */
    static Optional<Evidence> of(Firing firing) {
        return stating(firing).or(() -> clearest(firing.sighting())).map(KeySentence::bounded);
    }

    private static Optional<Evidence> stating(Firing firing) {
        Sighting sighting = firing.sighting();
        return firing.move().flatMap(sighting::statementOf).map(StatedMove::evidence)
                .flatMap(id -> sighting.scored().analysis().evidence().stream()
                        .filter(evidence -> evidence.id().equals(id)).findFirst());
    }

    private static Optional<Evidence> clearest(Sighting sighting) {
        double direction = Math.signum(sighting.ticker().score());
        Comparator<Evidence> clarity =
                Comparator.comparingDouble(evidence -> evidence.score() * evidence.weight() * direction);
        return sighting.scored().analysis().evidence().stream()
                .filter(evidence -> sighting.ticker().evidence().contains(evidence.id()))
                // The earlier of two equals: a stream's max is the last.
                .reduce((first, second) -> clarity.compare(second, first) > 0 ? second : first);
    }

    // Still exactly the article's text from start to end, only less of it.
    private static Evidence bounded(Evidence evidence) {
        String text = evidence.text();
        int length = Math.min(text.length(), MAX_LENGTH);
        if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        return new Evidence(evidence.id(), evidence.start(), evidence.start() + length, text.substring(0, length),
                evidence.score(), evidence.weight(), evidence.contribution(),
                evidence.cues().stream().filter(cue -> cue.text().length() <= MAX_LENGTH).limit(MAX_PARTS).toList(),
                evidence.tickers().stream().limit(MAX_PARTS).toList());
    }
}
