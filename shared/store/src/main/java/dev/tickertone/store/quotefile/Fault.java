package dev.tickertone.store.quotefile;

import dev.tickertone.domain.market.Symbols;
import java.util.Locale;

/** Why a row is no quote, and what to write in its place. Neither repeats anything from the row. */
public enum Fault {
    TOO_LONG("the row is longer than " + Limits.MAX_ROW_CHARS + " characters", "give the quote's own columns only"),
    NOT_JSON("the row is not a JSON object on one line", "write one object a line, or a JSON list"),
    NO_VALUES("the row has no symbol, no time or no price", "give all three in every row"),
    BAD_SYMBOL("the symbol cannot be one",
            "write 1 to " + Symbols.MAX_CHARS + " letters, digits and the characters ^ . = -"),
    BAD_PRICE("the price is not a plain decimal above 0", "write it like 2793.30, with at most "
            + Limits.MAX_PRICE_CHARS + " characters"),
    BAD_PREVIOUS_CLOSE("the previous close is not a plain decimal above 0", "leave it empty where it is not known"),
    NO_ZONE("the time has no zone", "end it with Z or an offset such as -05:00"),
    BAD_TIME("the time cannot be read", "write it like 2026-11-20T21:00:00Z, or a day like 2026-11-20"),
    IMPOSSIBLE_TIME("the time is before 1971 or in the future", "check the clock and the order of day and month");

    private final String detail;
    private final String remedy;

    Fault(String detail, String remedy) {
        this.detail = detail;
        this.remedy = remedy;
    }

    /** The code in the API: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong, without a capital letter or a full stop. */
    public String detail() {
        return detail;
    }

    /** What to do, likewise. */
    public String remedy() {
        return remedy;
    }
}
