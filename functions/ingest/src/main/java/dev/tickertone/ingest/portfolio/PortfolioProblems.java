package dev.tickertone.ingest.portfolio;

import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.portfolio.PortfolioFile;
import java.util.stream.Collectors;

/** Tells a person what was wrong with a file of holdings, all of it in one problem. */
public final class PortfolioProblems {
    private PortfolioProblems() {}

    /** There are more bytes than are read. */
    public static Problem tooLarge() {
        return new Problem(Reason.PORTFOLIO_TOO_LARGE, "The file is larger than " + Limits.MAX_FILE / 1_000_000
                + " MB, as it is or once it is decompressed.");
    }

    /** What is wrong with a file that is no whole portfolio. */
    static Problem of(PortfolioFile.Reading reading) {
        return switch (reading.trouble()) {
            case null -> badRows(reading);
            case EMPTY -> new Problem(Reason.EMPTY, "The file holds no rows of holdings.");
            case NOT_TEXT -> new Problem(Reason.UNSUPPORTED_TYPE, "The file is not text in UTF-8.");
            case NO_COLUMNS -> new Problem(Reason.BAD_PORTFOLIO_HEADER);
            case BROKEN_GZIP -> new Problem(Reason.BROKEN_GZIP);
            case TOO_LARGE -> tooLarge();
            case TOO_MANY_ROWS -> new Problem(Reason.PORTFOLIO_TOO_LARGE,
                    "The file holds more than " + Limits.MAX_HOLDINGS + " rows.");
        };
    }

    private static Problem badRows(PortfolioFile.Reading reading) {
        String rows = reading.named().stream().map(row -> "line " + row.line() + ": " + row.detail())
                .collect(Collectors.joining("; "));
        return new Problem(Reason.BAD_HOLDINGS, reading.bad() + " of " + reading.rows() + " rows are no holdings, so the "
                + "portfolio stays as it was: half of one would be wrong. " + Character.toUpperCase(rows.charAt(0))
                + rows.substring(1) + (reading.bad() > reading.named().size() ? "; and more." : "."));
    }
}
