package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.market.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One quote of an instrument, whatever articles say.
 *
 * @param quote with its previous close, where that is known
 */
public record TapeSighting(Quote quote) implements Sighting {
    @Override
    public String symbol() {
        return quote.symbol();
    }

    @Override
    public Instant at() {
        return quote.at();
    }

    /** Its move against the previous close. */
    public Optional<KnownMove> move() {
        return quote.movePercent()
                .map(percent -> new KnownMove(percent, MoveSource.OBSERVED, Duration.ZERO, quote.at()));
    }
}
