package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of one instrument in one article when a condition is held against it.
 *
 * @param score the instrument's score in the article, or {@code null} where nothing speaks of it
 * @param moves the one to name first comes first
 */
public record Facts(BigDecimal score, List<KnownMove> moves) {
    public Facts {
        moves = List.copyOf(moves);
    }
}
