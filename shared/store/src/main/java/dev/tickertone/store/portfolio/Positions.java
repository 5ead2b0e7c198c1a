package dev.tickertone.store.portfolio;

import java.util.HashSet;
import java.util.Set;

/** What the holdings of one portfolio so far ask of the next. */
final class Positions {
    private final Set<String> symbols = new HashSet<>();
    private Boolean byQuantity;

    /** Whether quantities were given; not known before the first holding. */
    boolean isByQuantity() {
        return Boolean.TRUE.equals(byQuantity);
    }

    /** Whether a holding gives what the first one gave. */
    boolean isOneKind(boolean quantity) {
        byQuantity = byQuantity == null ? quantity : byQuantity;
        return byQuantity == quantity;
    }

    /** Whether no holding before has this symbol. */
    boolean isFirst(String symbol) {
        return symbols.add(symbol);
    }
}
