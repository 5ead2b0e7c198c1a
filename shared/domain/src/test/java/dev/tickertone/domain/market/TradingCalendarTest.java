package dev.tickertone.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        // Winter: New York is five hours behind; summer: four.
        "AAPL,2026-11-20T08:59:59.999Z,CLOSED", "AAPL,2026-11-20T09:00:00Z,PRE", "AAPL,2026-11-20T14:29:59Z,PRE",
        "AAPL,2026-11-20T14:30:00Z,REGULAR", "AAPL,2026-11-20T21:00:00Z,REGULAR", "AAPL,2026-11-20T21:00:00.001Z,AFTER",
        "AAPL,2026-11-21T01:00:00Z,AFTER", "AAPL,2026-11-21T01:00:00.001Z,CLOSED", "AAPL,2026-11-21T15:00:00Z,CLOSED",
        "AAPL,2026-07-01T13:30:00Z,REGULAR", "AAPL,2026-07-01T20:00:00Z,REGULAR", "AAPL,2026-07-01T20:01:00Z,AFTER",
        "AAPL,2026-11-27T18:00:00Z,REGULAR", "AAPL,2026-11-27T18:01:00Z,AFTER", "AAPL,2026-11-27T22:01:00Z,CLOSED",
        "AAPL,2026-11-26T16:00:00Z,CLOSED", "BRK-B,2026-11-21T15:00:00Z,CLOSED", "^FTSE,2026-11-21T15:00:00Z,CLOSED",
        "BTC-USD,2026-11-21T15:00:00Z,REGULAR", "BTC-USD,2026-11-22T00:00:00Z,REGULAR",
        "EURUSD=X,2026-11-20T22:00:00Z,REGULAR", "EURUSD=X,2026-11-20T22:00:00.001Z,CLOSED",
        "EURUSD=X,2026-11-22T21:59:59Z,CLOSED", "CL=F,2026-11-22T22:00:00.001Z,REGULAR", "CL=F,2026-11-26T16:00:00Z,REGULAR",
    })
    void anInstantLiesInASession(String symbol, Instant at, Session session) {
        assertThat(TradingCalendar.of(symbol).session(at)).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({
        "AAPL,2026-11-21T15:00:00Z,2026-11-20", "AAPL,2026-11-22T15:00:00Z,2026-11-20", // the weekend after a Friday
        "AAPL,2026-11-23T08:59:59Z,2026-11-20", "AAPL,2026-11-23T09:00:00Z,2026-11-23", // the night, and then Monday
        "AAPL,2026-11-21T04:59:00Z,2026-11-20", "AAPL,2026-11-26T18:00:00Z,2026-11-25", // Thanksgiving
        "AAPL,2001-09-13T15:00:00Z,2001-09-10", "AAPL,2012-10-30T15:00:00Z,2012-10-26", "AAPL,2026-04-03T15:00:00Z,2026-04-02",
        "BTC-USD,2026-11-21T15:00:00Z,2026-11-21", "BTC-USD,2026-11-22T00:00:00Z,2026-11-21",
        "BTC-USD,2026-11-22T00:00:00.001Z,2026-11-22",
        "EURUSD=X,2026-11-21T15:00:00Z,2026-11-20", "EURUSD=X,2026-11-22T22:00:01Z,2026-11-23",
        "EURUSD=X,2026-11-23T22:00:01Z,2026-11-24",
    })
    void anInstantBelongsToTheLastDayThatHasStarted(String symbol, Instant at, LocalDate date) {
        assertThat(TradingCalendar.of(symbol).at(at).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "AAPL,2026-11-20T21:00:00Z,2026-11-19", "AAPL,2026-11-20T21:00:00.001Z,2026-11-20", // the close, and after it
        "AAPL,2026-11-20T12:00:00Z,2026-11-19", "AAPL,2026-11-21T15:00:00Z,2026-11-20",
        "AAPL,2026-11-23T15:00:00Z,2026-11-20", "AAPL,2026-11-27T15:00:00Z,2026-11-25",
        "AAPL,2026-11-27T18:30:00Z,2026-11-27", "BTC-USD,2026-11-22T00:00:00Z,2026-11-20",
        "BTC-USD,2026-11-22T12:00:00Z,2026-11-21", "EURUSD=X,2026-11-22T23:00:00Z,2026-11-20",
    })
    void aPriceFollowsTheCloseBeforeIt(String symbol, Instant at, LocalDate date) {
        assertThat(TradingCalendar.of(symbol).closedBefore(at).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"AAPL,2026-11-20,2026-11-23", "AAPL,2026-11-25,2026-11-27", "BTC-USD,2026-11-20,2026-11-21",
        "CL=F,2026-11-20,2026-11-23", "AAPL,2001-09-10,2001-09-17"})
    void daysFollowEachOther(String symbol, LocalDate date, LocalDate next) {
        TradingCalendar calendar = TradingCalendar.of(symbol);
        TradingDay day = calendar.on(date).orElseThrow();

        assertThat(calendar.after(day).date()).isEqualTo(next);
        assertThat(calendar.before(calendar.after(day))).isEqualTo(day);
        assertThat(calendar.after(day).starts()).isAfter(day.ends());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T20:44:59Z,false", "2026-11-20T20:45:00Z,true", "2026-11-20T21:00:00Z,true",
        "2026-11-20T21:00:00.001Z,false"})
    void onlyTheLastMinutesMakeTheClose(Instant at, boolean closing) {
        assertThat(TradingCalendar.of("AAPL").at(at).isClosing(at)).isEqualTo(closing);
    }
}
