package dev.tickertone.domain.market;

import java.time.LocalDate;

/** When Easter is. */
final class Easter {
    private Easter() {}

    /**
     * Easter Sunday of a year of the Gregorian calendar, by Gauss's method: the age of the moon gives the full moon of
     * spring, Easter is the Sunday after it. The two corrections are those of the church's tables.
     */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int lunar = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30;
        int solar = (4 + century - century / 4) % 7;
        int moon = (19 * golden + lunar) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + solar) % 7;
        boolean tooLate = moon == 29 && sunday == 6 || moon == 28 && sunday == 6 && (11 * lunar + 11) % 30 < 19;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday - (tooLate ? 7 : 0));
    }
}
