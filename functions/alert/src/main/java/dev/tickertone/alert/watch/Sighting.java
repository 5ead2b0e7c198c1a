package dev.tickertone.alert.watch;

import java.time.Instant;

/** Where a rule looks: at an instrument in an article, or at its tape alone. */
public sealed interface Sighting permits ArticleSighting, TapeSighting {
    /** The instrument. */
    String symbol();

    /** When what it tells of happened: the article was published, or the quote made. */
    Instant at();
}
