package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final QuietHours NIGHT = hours("22:00", "07:00", "America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T21:59:59.999-05:00, ",
        "2026-11-20T22:00:00-05:00, 2026-11-21T07:00:00-05:00",
        "2026-11-20T23:59:59-05:00, 2026-11-21T07:00:00-05:00",
        "2026-11-21T00:00:00-05:00, 2026-11-21T07:00:00-05:00",
        "2026-11-21T06:59:59.999-05:00, 2026-11-21T07:00:00-05:00",
        "2026-11-21T07:00:00-05:00, ",
        "2026-11-21T12:00:00-05:00, ",
    })
    void theNightGoesOverMidnightAndEndsBeforeItsEnd(String now, String until) {
        assertUntil(NIGHT, now, until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:59:59Z, ", "2026-11-20T12:00:00Z, 2026-11-20T13:30:00Z",
        "2026-11-20T13:29:59Z, 2026-11-20T13:30:00Z", "2026-11-20T13:30:00Z, ",
    })
    void anHourAtNoonStaysOnItsDay(String now, String until) {
        assertUntil(hours("12:00", "13:30", "UTC"), now, until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:59:59Z, 2026-11-21T00:00:00Z", "2026-11-20T22:00:00Z, 2026-11-21T00:00:00Z",
        "2026-11-21T00:00:00Z, ", "2026-11-20T21:59:59Z, ",
    })
    void midnightCanBeTheirEnd(String now, String until) {
        assertUntil(hours("22:00", "00:00", "UTC"), now, until);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T00:00:00Z, 2026-11-21T06:00:00Z", "2026-11-20T23:59:59Z, "})
    void midnightCanBeTheirBeginning(String now, String until) {
        assertUntil(hours("00:00", "06:00", "UTC"), now, until);
    }

    @Test
    void withOneTimeForBothTheWholeDayIsQuiet() {
        QuietHours always = hours("09:00", "09:00", "UTC");
        assertUntil(always, "2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z");
        assertUntil(always, "2026-11-20T08:59:59Z", "2026-11-20T09:00:00Z");
    }

    /** On 8 March 2026 New York's clocks go from 02:00 to 03:00: that night has eight hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-07T22:00:00-05:00, 2026-03-08T07:00:00-04:00",
        "2026-03-08T01:59:59-05:00, 2026-03-08T07:00:00-04:00",
        "2026-03-08T03:00:00-04:00, 2026-03-08T07:00:00-04:00",
        "2026-03-08T07:00:00-04:00, ",
    })
    void aNightThatIsShorterEndsByTheClockOnTheWall(String now, String until) {
        assertUntil(NIGHT, now, until);
    }

    /** On 1 November 2026 they go from 02:00 back to 01:00: that night has ten. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31T22:00:00-04:00, 2026-11-01T07:00:00-05:00",
        "2026-11-01T01:30:00-04:00, 2026-11-01T07:00:00-05:00",
        "2026-11-01T01:30:00-05:00, 2026-11-01T07:00:00-05:00",
        "2026-11-01T07:00:00-05:00, ",
    })
    void aNightThatIsLongerDoesSoToo(String now, String until) {
        assertUntil(NIGHT, now, until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T01:59:59-05:00, 2026-03-08T03:30:00-04:00", "2026-03-08T03:29:59-04:00, 2026-03-08T03:30:00-04:00",
        "2026-03-08T03:30:00-04:00, ",
    })
    void anEndThatTheClockLeavesOutIsAsMuchLater(String now, String until) {
        assertUntil(hours("22:00", "02:30", "America/New_York"), now, until);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T01:29:59-04:00, 2026-11-01T01:30:00-04:00", "2026-11-01T01:00:00-05:00, "})
    void ofAnEndThatComesTwiceTheFirstCounts(String now, String until) {
        assertUntil(hours("22:00", "01:30", "America/New_York"), now, until);
    }

    @Test
    void theHoursOfAnotherZoneMayBeOnAnotherDay() {
        QuietHours tokyo = hours("22:00", "07:00", "Asia/Tokyo");
        assertUntil(tokyo, "2026-11-20T13:00:00Z", "2026-11-20T22:00:00Z");
        assertUntil(tokyo, "2026-11-20T22:00:00Z", null);
        assertUntil(tokyo, "2026-11-20T12:59:59Z", null);
    }

    private static QuietHours hours(String from, String to, String zone) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
    }

    private static void assertUntil(QuietHours hours, String now, String until) {
        assertThat(hours.until(instant(now)).orElse(null)).isEqualTo(until == null ? null : instant(until));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
