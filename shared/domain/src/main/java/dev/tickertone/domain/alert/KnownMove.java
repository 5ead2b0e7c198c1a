package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A move of an instrument that is known when a rule looks at an article, or at the tape alone.
 *
 * @param percent signed
 * @param reach how far from the article's publication the move lies: for a quote the time between the two, for a
 *     stated move the period it speaks of, and zero where there is no article
 * @param at when the quote was made, or the article published that states it
 */
public record KnownMove(BigDecimal percent, MoveSource source, Duration reach, Instant at) {
    public KnownMove {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(at, "at");
    }
}
