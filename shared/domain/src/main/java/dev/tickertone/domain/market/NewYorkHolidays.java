package dev.tickertone.domain.market;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * When the New York Stock Exchange is closed, from 1998 on: its Rule 7.2 (ten holidays; one on a Saturday is kept on
 * the Friday before, one on a Sunday on the Monday after, but New Year's Day on a Saturday is not kept, because the
 * Friday ends a month), and the days it closed for other reasons. Checked against the calendars that NYSE Group
 * publishes each December.
 */
final class NewYorkHolidays {
    private static final int JUNETEENTH_SINCE = 2022;
    private static final int NO_JULY_5_SINCE = 2013;

    /** Each was announced by the exchange a few days before, or by the hour. */
    private static final Set<LocalDate> CLOSED_ONCE = Set.of(
            // The attack on the World Trade Center.
            LocalDate.of(2001, 9, 11), LocalDate.of(2001, 9, 12), LocalDate.of(2001, 9, 13), LocalDate.of(2001, 9, 14),
            // Days of mourning for the presidents Reagan, Ford, George H. W. Bush and Carter.
            LocalDate.of(2004, 6, 11), LocalDate.of(2007, 1, 2), LocalDate.of(2018, 12, 5), LocalDate.of(2025, 1, 9),
            // Hurricane Sandy.
            LocalDate.of(2012, 10, 29), LocalDate.of(2012, 10, 30));

    /** A Friday after Christmas; in no later year was it kept. */
    private static final LocalDate CLOSED_EARLY_ONCE = LocalDate.of(2003, 12, 26);

    private NewYorkHolidays() {}

    /** Whether there is no trading all day. */
    static boolean isClosed(LocalDate date) {
        return isWeekend(date) || isHoliday(date) || CLOSED_ONCE.contains(date);
    }

    private static boolean isHoliday(LocalDate date) {
        int year = date.getYear();
        return switch (date.getMonth()) {
            case JANUARY -> date.equals(newYear(year)) || is(date, 3, DayOfWeek.MONDAY); // Martin Luther King, Jr. Day
            case FEBRUARY -> is(date, 3, DayOfWeek.MONDAY); // Washington's Birthday
            case MARCH, APRIL -> date.equals(Easter.sunday(year).minusDays(2)); // Good Friday
            case MAY -> date.equals(date.with(lastInMonth(DayOfWeek.MONDAY))); // Memorial Day
            case JUNE -> year >= JUNETEENTH_SINCE && date.equals(kept(LocalDate.of(year, Month.JUNE, 19)));
            case JULY -> date.equals(kept(LocalDate.of(year, Month.JULY, 4)));
            case SEPTEMBER -> is(date, 1, DayOfWeek.MONDAY); // Labor Day
            case NOVEMBER -> is(date, 4, DayOfWeek.THURSDAY); // Thanksgiving Day
            case DECEMBER -> date.equals(kept(LocalDate.of(year, Month.DECEMBER, 25)));
            case AUGUST, OCTOBER -> false;
        };
    }

    /** Whether trading ends at 13:00; asked of days that are not closed. */
    static boolean closesEarly(LocalDate date) {
        return switch (date.getMonth()) {
            case JULY -> beforeOrAfterIndependenceDay(date);
            case NOVEMBER -> is(date.minusDays(1), 4, DayOfWeek.THURSDAY);
            case DECEMBER -> date.getDayOfMonth() == 24 || date.equals(CLOSED_EARLY_ONCE);
            default -> false;
        };
    }

    /** The day before, if both are weekdays; until 2012 a Friday after a Thursday's holiday in its place. */
    private static boolean beforeOrAfterIndependenceDay(LocalDate date) {
        boolean july5 = date.getYear() < NO_JULY_5_SINCE;
        return switch (date.getDayOfMonth()) {
            case 3 -> !isWeekend(date.plusDays(1)) && !(july5 && date.getDayOfWeek() == DayOfWeek.WEDNESDAY);
            case 5 -> july5 && date.getDayOfWeek() == DayOfWeek.FRIDAY;
            default -> false;
        };
    }

    private static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDate kept(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            default -> holiday;
        };
    }

    private static boolean is(LocalDate date, int ordinal, DayOfWeek weekday) {
        return date.equals(date.with(dayOfWeekInMonth(ordinal, weekday)));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
