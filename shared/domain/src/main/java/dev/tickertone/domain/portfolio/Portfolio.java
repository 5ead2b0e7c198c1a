package dev.tickertone.domain.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody holds.
 *
 * @param id unique among portfolios: {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param holdings one for each symbol, in the order given
 */
public record Portfolio(String id, String name, List<Holding> holdings) {

    /**
     * One position; a short one is negative. Exactly one of the two is given, the same one in the whole portfolio.
     *
     * @param weight share of the portfolio, in any unit: only the relations count
     * @param quantity number of shares or units; its weight is its value at the last known price
     */
    public record Holding(String symbol, BigDecimal weight, BigDecimal quantity) {
        public Holding {
            Objects.requireNonNull(symbol, "symbol");
        }
    }

    public Portfolio {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        holdings = List.copyOf(holdings);
    }

    /** The symbols it holds. */
    public Set<String> symbols() {
        return holdings.stream().map(Holding::symbol).collect(Collectors.toUnmodifiableSet());
    }
}
