package dev.tickertone.domain.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Crypto: every day, from midnight to midnight in UTC. The midnight a day ends with is its close. */
final class AroundTheClock implements TradingCalendar {
    static final AroundTheClock INSTANCE = new AroundTheClock();

    private AroundTheClock() {}

    @Override
    public Optional<TradingDay> on(LocalDate date) {
        Instant starts = date.atStartOfDay(ZoneOffset.UTC).toInstant().plusMillis(1);
        Instant closes = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(new TradingDay(date, starts, starts, closes, closes));
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
