package dev.tickertone.domain.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A price of an instrument at a time.
 *
 * @param price above 0
 * @param previousClose the regular session's close before {@code at}, above 0, or {@code null} where not given
 */
public record Quote(String symbol, Instant at, BigDecimal price, BigDecimal previousClose) {
    public Quote {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(price, "price");
    }

    /** The change against the previous close in percent; empty where that close is not known. */
    public Optional<BigDecimal> movePercent() {
        return Optional.ofNullable(previousClose)
                .filter(close -> close.signum() > 0)
                .map(close -> ObservedMove.percent(close, price));
    }

    /** This quote with the close before it. */
    public Quote after(BigDecimal close) {
        return new Quote(symbol, at, price, close);
    }
}
