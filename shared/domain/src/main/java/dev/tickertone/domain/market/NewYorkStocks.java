package dev.tickertone.domain.market;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The New York Stock Exchange and the markets that keep its hours: 9:30 to 16:00, from 4:00 before the open and until
 * 20:00 after the close; on days of an early close 13:00 and 17:00.
 *
 * @see NewYorkHolidays
 */
final class NewYorkStocks implements TradingCalendar {
    static final NewYorkStocks INSTANCE = new NewYorkStocks();
    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final LocalTime STARTS = LocalTime.of(4, 0);
    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final LocalTime ENDS = LocalTime.of(20, 0);
    private static final LocalTime CLOSES_EARLY = LocalTime.of(13, 0);
    private static final LocalTime ENDS_EARLY = LocalTime.of(17, 0);

    private NewYorkStocks() {}

    @Override
    public Optional<TradingDay> on(LocalDate date) {
        if (NewYorkHolidays.isClosed(date)) {
            return Optional.empty();
        }
        boolean early = NewYorkHolidays.closesEarly(date);
        return Optional.of(new TradingDay(date,
                date.atTime(STARTS).atZone(ZONE).toInstant(),
                date.atTime(OPENS).atZone(ZONE).toInstant(),
                date.atTime(early ? CLOSES_EARLY : CLOSES).atZone(ZONE).toInstant(),
                date.atTime(early ? ENDS_EARLY : ENDS).atZone(ZONE).toInstant()));
    }

    @Override
    public ZoneId zone() {
        return ZONE;
    }
}
