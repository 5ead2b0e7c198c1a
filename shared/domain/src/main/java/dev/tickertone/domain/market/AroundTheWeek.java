package dev.tickertone.domain.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Currencies and futures: five days of 24 hours, each ending at 17:00 in New York, Monday's beginning on Sunday. */
final class AroundTheWeek implements TradingCalendar {
    static final AroundTheWeek INSTANCE = new AroundTheWeek();

    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private AroundTheWeek() {}

    @Override
    public Optional<TradingDay> on(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return Optional.empty();
        }
        Instant starts = close(date.minusDays(1)).plusMillis(1);
        Instant closes = close(date);
        return Optional.of(new TradingDay(date, starts, starts, closes, closes));
    }

    private static Instant close(LocalDate date) {
        return date.atTime(CLOSES).atZone(NewYorkStocks.ZONE).toInstant();
    }

    @Override
    public ZoneId zone() {
        return NewYorkStocks.ZONE;
    }
}
