package dev.tickertone.domain.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When an instrument trades. Days follow each other and do not overlap. Three simple rules stand for every market:
 *
 * <ul>
 *   <li>crypto ({@code BTC-USD}) trades round the clock, its day is the one of UTC;
 *   <li>currencies ({@code EURUSD=X}) and futures ({@code CL=F}) trade from Sunday to Friday, a day ends at 17:00 in New
 *       York; the shorter hours of single contracts and of holidays are not known here;
 *   <li>everything else keeps the hours of the New York Stock Exchange. For an index or share of another country give
 *       the previous close with the quote.
 * </ul>
 *
 * Implementations are immutable.
 */
public sealed interface TradingCalendar permits NewYorkStocks, AroundTheWeek, AroundTheClock {

    /** The rule for a symbol, which tells by its form. */
    static TradingCalendar of(String symbol) {
        if (symbol.endsWith("=X") || symbol.endsWith("=F")) {
            return AroundTheWeek.INSTANCE;
        }
        // BRK-B is a share; a pair names its money in three letters or more.
        int dash = symbol.lastIndexOf('-');
        return dash > 0 && symbol.length() - dash > 3 ? AroundTheClock.INSTANCE : NewYorkStocks.INSTANCE;
    }

    /** The day of this date, or empty if nothing trades then. */
    Optional<TradingDay> on(LocalDate date);

    /** Where the market's dates change. */
    ZoneId zone();

    /** The day that an instant belongs to: the last one that has started. On a Saturday it is Friday. */
    default TradingDay at(Instant at) {
        TradingDay day = last(at.atZone(zone()).toLocalDate().plusDays(1));
        while (day.starts().isAfter(at)) {
            day = before(day);
        }
        return day;
    }

    /** The last day whose regular session closed before an instant: its close is the previous close of a price then. */
    default TradingDay closedBefore(Instant at) {
        TradingDay day = last(at.atZone(zone()).toLocalDate().plusDays(1));
        while (!day.closes().isBefore(at)) {
            day = before(day);
        }
        return day;
    }

    /** The day before a day. */
    default TradingDay before(TradingDay day) {
        return last(day.date().minusDays(1));
    }

    /** The day after a day. */
    default TradingDay after(TradingDay day) {
        LocalDate date = day.date().plusDays(1);
        Optional<TradingDay> next = on(date);
        while (next.isEmpty()) {
            date = date.plusDays(1);
            next = on(date);
        }
        return next.get();
    }

    /** The session that an instant lies in. */
    default Session session(Instant at) {
        return at(at).session(at);
    }

    private TradingDay last(LocalDate date) {
        Optional<TradingDay> day = on(date);
        while (day.isEmpty()) {
            date = date.minusDays(1);
            day = on(date);
        }
        return day.get();
    }
}
