package dev.tickertone.local.eval;

/** What a row asks the score of. */
sealed interface Subject {
    /** The text as a whole. */
    record Whole() implements Subject {}

    /**
     * Somebody by the name the text uses.
     *
     * @param name catalogued or not
     */
    record Named(String name) implements Subject {}

    /**
     * An instrument by its symbol, which the scorer has to find in the text by itself.
     *
     * @param symbol as the product writes symbols
     */
    record Listed(String symbol) implements Subject {}

    /** What the line protocol carries in its third column; empty for the whole. */
    default String column() {
        return switch (this) {
            case Whole _ -> "";
            case Named named -> named.name();
            case Listed listed -> listed.symbol();
        };
    }
}
