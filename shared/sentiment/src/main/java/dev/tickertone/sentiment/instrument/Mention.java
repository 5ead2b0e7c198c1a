package dev.tickertone.sentiment.instrument;

/**
 * A place in a text that names an instrument.
 *
 * @param start first character, in UTF-16 code units of the text
 * @param end one past the last character; a possessive {@code 's} lies outside unless the name itself ends with it,
 *     and so does the full stop of {@code Inc.}
 * @param matchedBy {@code name}, {@code theme} (companies that the fund holds, as in <em>regional banks fell</em>),
 *     {@code symbol}, {@code cashtag} ({@code $AAPL}), {@code exchange_symbol} ({@code NYSE: T}), {@code reuters_code}
 *     ({@code AAPL.O}) or {@code bloomberg_code} ({@code AAPL US Equity})
 */
public record Mention(Instrument instrument, int start, int end, String matchedBy) {
    static final String THEME = "theme";

    /** Whether the text speaks of the companies that a fund holds rather than of the fund. */
    public boolean isTheme() {
        return matchedBy.equals(THEME);
    }
}
