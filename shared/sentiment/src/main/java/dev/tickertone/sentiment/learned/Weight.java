package dev.tickertone.sentiment.learned;

/** What a feature adds: {@code lean} to good news over bad, {@code neutral} to no news at all. */
record Weight(double lean, double neutral) {
    static final Weight ZERO = new Weight(0, 0);
}
