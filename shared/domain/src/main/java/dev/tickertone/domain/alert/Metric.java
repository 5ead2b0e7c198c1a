package dev.tickertone.domain.alert;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/** What a comparison looks at. */
public sealed interface Metric {

    /** The instrument's score in the article. */
    record Score() implements Metric {}

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

        boolean counts(KnownMove move) {
            return sources.contains(move.source()) && move.reach().compareTo(within) <= 0;
        }
    }
}
