package dev.tickertone.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewYorkHolidaysTest {

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2030);
    }

    @ParameterizedTest
    @MethodSource("years")
    void isClosedOnTheDaysThatTheExchangeAnnounced(int year) throws IOException {
        assertThat(days(year).filter(NewYorkHolidays::isClosed).filter(day -> day.getDayOfWeek().getValue() <= 5))
                .containsExactlyElementsOf(announced("nyse-closed.txt", year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void closesEarlyOnTheDaysThatTheExchangeAnnounced(int year) throws IOException {
        assertThat(days(year).filter(day -> !NewYorkHolidays.isClosed(day)).filter(NewYorkHolidays::closesEarly))
                .containsExactlyElementsOf(announced("nyse-early.txt", year));
    }

    @Test
    void isClosedOnEveryWeekend() {
        assertThat(days(2026).filter(NewYorkHolidays::isClosed).filter(day -> day.getDayOfWeek().getValue() > 5))
                .hasSize(104);
    }

    /** The earliest and latest dates there can be, both corrections of the rule, and some years between. */
    @ParameterizedTest
    @CsvSource({"1818,03-22", "1943,04-25", "1954,04-18", "1981,04-19", "2000,04-23", "2008,03-23", "2024,03-31",
        "2025,04-20", "2026,04-05", "2038,04-25", "2049,04-18", "2076,04-19", "2285,03-22"})
    void easterIsWhereTheChurchHasIt(int year, String date) {
        assertThat(Easter.sunday(year)).isEqualTo(year + "-" + date);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> announced(String file, int year) throws IOException {
        try (InputStream in = NewYorkHolidaysTest.class.getResourceAsStream(file)) {
            String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(each -> each.startsWith(year + " ")).findFirst().orElseThrow();
            return Arrays.stream(line.split(" ")).skip(1).map(day -> LocalDate.parse(year + "-" + day)).toList();
        }
    }
}
