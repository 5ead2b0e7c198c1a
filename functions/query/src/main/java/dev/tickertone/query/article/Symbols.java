package dev.tickertone.query.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Symbols as clients write them. */
public final class Symbols {
    /** What follows "must be" where a symbol is not one. */
    public static final String EXPECTED = "a symbol such as ^RUT, BRK.B, CL=F or EURUSD=X: "
            + "1 to 24 letters, digits and the characters ^ . = -";

    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9^.=-]{1,24}");

    private Symbols() {}

    /** The symbol in upper case, or empty if nothing can be called so. */
    public static Optional<String> read(String given) {
        return Optional.of(given.toUpperCase(Locale.ROOT)).filter(symbol -> SYMBOL.matcher(symbol).matches());
    }
}
