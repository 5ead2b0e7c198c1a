package dev.tickertone.ingest.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.store.quotefile.Fault;
import dev.tickertone.store.quotefile.Reading;
import dev.tickertone.store.quotefile.Reading.BadRow;
import dev.tickertone.store.quotefile.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteProblemsTest {

    @Test
    void thereIsNoProblemWhereEveryRowIsAQuote() {
        assertThat(QuoteProblems.of(new Reading("line", 2, 0, List.of(), null, 0))).isEmpty();
    }

    @Test
    void oneProblemNamesTheFirstRowsAndCountsAll() {
        Reading reading = new Reading("line", 900, 3,
                List.of(new BadRow(4, Fault.NO_ZONE), new BadRow(8, Fault.BAD_SYMBOL)), null, 0);

        assertThat(QuoteProblems.of(reading)).contains(new Problem(Reason.BAD_ROWS, "3 of 900 rows could not be read: "
                + "line 4: the time has no zone (end it with Z or an offset such as -05:00); line 8: the symbol cannot be "
                + "one (write 1 to 24 letters, digits and the characters ^ . = -); and more."));
    }

    @Test
    void whatStoppedTheReadingComesFirst() {
        Reading reading = new Reading("item", 2, 1, List.of(new BadRow(1, Fault.BAD_PRICE)), Trouble.BROKEN_JSON, 3);

        assertThat(QuoteProblems.of(reading)).contains(new Problem(Reason.BROKEN_JSON,
                "The file is not well-formed JSON: item 3 and all after it were not read. Besides, 1 of 2 rows could not "
                        + "be read: item 1: the price is not a plain decimal above 0 (write it like 2793.30, with at most "
                        + "25 characters)."));
    }

    @ParameterizedTest
    @CsvSource({"EMPTY,EMPTY", "NOT_TEXT,UNSUPPORTED_TYPE", "NO_COLUMNS,BAD_HEADER", "BROKEN_JSON,BROKEN_JSON",
        "BROKEN_GZIP,BROKEN_GZIP", "TOO_LARGE,QUOTES_TOO_LARGE", "TOO_MANY_ROWS,TOO_MANY_ROWS"})
    void everyTroubleHasAReason(Trouble trouble, Reason reason) {
        Problem problem = QuoteProblems.of(new Reading("line", 0, 0, List.of(), trouble, 1)).orElseThrow();

        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.detail()).endsWith(".");
    }
}
