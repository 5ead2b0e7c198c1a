package dev.tickertone.domain.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    /** The change against the previous close in percent, to four decimals; empty where that close is not known. */
    public Optional<BigDecimal> movePercent() {
        if (previousClose == null || previousClose.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(price.subtract(previousClose)
                .multiply(BigDecimal.valueOf(100))
                .divide(previousClose, MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_EVEN));
    }
}
