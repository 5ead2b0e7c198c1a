package dev.tickertone.domain.market;

import java.util.Locale;
import java.util.Optional;

/** Symbols as people write them. */
public final class Symbols {
    /** Longest symbol, in characters. */
    public static final int MAX_CHARS = 24;

    /** What a symbol looks like, as it follows "must be" or "write". */
    public static final String EXPECTED = "a symbol such as ^RUT, BRK.B, CL=F or EURUSD=X: 1 to " + MAX_CHARS
            + " letters, digits and the characters ^ . = -";

    private Symbols() {}

    /** The symbol in upper case, or empty if nothing can be called so. */
    public static Optional<String> read(String given) {
        boolean possible = !given.isEmpty() && given.length() <= MAX_CHARS && given.chars().allMatch(c ->
                c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "^.=-".indexOf(c) >= 0);
        return possible ? Optional.of(given.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
