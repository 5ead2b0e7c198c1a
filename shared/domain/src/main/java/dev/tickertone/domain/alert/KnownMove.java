package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * A move of an instrument that is known when a rule looks at an article.
 *
 * @param percent signed
 * @param reach how far from the article's publication the move lies: for a quote the time between the two, for a
 *     stated move the period it speaks of
 */
public record KnownMove(BigDecimal percent, MoveSource source, Duration reach) {
    public KnownMove {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reach, "reach");
    }
}
