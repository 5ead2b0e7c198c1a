package dev.tickertone.ingest.market;

import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.store.quotefile.Fault;
import dev.tickertone.store.quotefile.Reading;
import java.util.Optional;

/** Tells a person what was wrong with a quote file, all of it in one problem. */
public final class QuoteProblems {
    private QuoteProblems() {}

    /** The problem with a file, or empty if every row of it is a quote. */
    public static Optional<Problem> of(Reading reading) {
        String rows = reading.bad() == 0 ? "" : badRows(reading);
        if (reading.trouble() == null) {
            return rows.isEmpty() ? Optional.empty() : Optional.of(new Problem(Reason.BAD_ROWS, rows));
        }
        Problem trouble = trouble(reading);
        return Optional.of(rows.isEmpty() ? trouble
                : new Problem(trouble.reason(), trouble.detail() + " Besides, " + rows));
    }

    private static Problem trouble(Reading reading) {
        String from = " " + reading.unit() + " " + reading.stoppedAt() + " and all after it were not read.";
        return switch (reading.trouble()) {
            case EMPTY -> new Problem(Reason.EMPTY, "The file holds no rows of quotes.");
            case NOT_TEXT -> new Problem(Reason.UNSUPPORTED_TYPE, "The file is not text in UTF-8.");
            case NO_COLUMNS -> new Problem(Reason.BAD_HEADER);
            case BROKEN_JSON -> new Problem(Reason.BROKEN_JSON, "The file is not well-formed JSON:" + from);
            case BROKEN_GZIP -> new Problem(Reason.BROKEN_GZIP);
            case TOO_LARGE -> tooLarge();
            case TOO_MANY_ROWS -> new Problem(Reason.TOO_MANY_ROWS,
                    "The file holds more than " + Limits.MAX_QUOTES + " rows:" + from);
        };
    }

    /** There are more bytes than are read. */
    public static Problem tooLarge() {
        return new Problem(Reason.QUOTES_TOO_LARGE, "The file is larger than " + Limits.MAX_MARKET_BYTES / 1_000_000
                + " MB, or " + Limits.MAX_MARKET_TEXT_BYTES / 1_000_000 + " MB once it is decompressed.");
    }

    private static String badRows(Reading reading) {
        StringBuilder detail = new StringBuilder().append(reading.bad()).append(" of ").append(reading.rows())
                .append(" rows could not be read:");
        for (Reading.BadRow row : reading.faults()) {
            Fault fault = row.fault();
            detail.append(row == reading.faults().getFirst() ? " " : "; ")
                    .append(reading.unit()).append(' ').append(row.number()).append(": ").append(fault.detail())
                    .append(" (").append(fault.remedy()).append(')');
        }
        return detail.append(reading.bad() > reading.faults().size() ? "; and more." : ".").toString();
    }
}
