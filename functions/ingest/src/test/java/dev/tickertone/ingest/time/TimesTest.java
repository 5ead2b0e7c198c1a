package dev.tickertone.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T21:05:00Z", "2026-11-20T16:05:00-05:00", "2026-11-20T16:05:00-0500",
        "2026-11-20T21:05:00", "2026-11-20T21:05:00.000Z", "2026-11-20T21:05Z", "2026-11-20 21:05:00",
        "2026-11-20 21:05:00 UTC", "20261120T210500", "20261120T2105", "Fri, 20 Nov 2026 21:05:00 GMT",
        "Fri, 20 Nov 2026 16:05:00 -0500", "20 Nov 2026 21:05:00 +0000", "November 20, 2026 4:05 PM ET",
        "Nov. 20, 2026, 4:05 p.m. EST", "20th November 2026 21:05 UTC", "Fri, 20 Nov 26 16:05:00 EST", "Fri, 20 Nov 2026 16:05:00 -0500 (EST)",
        "Fri Nov 20 21:05:00 GMT 2026", "2026/11/20 21:05", "4:05 p.m. ET Nov. 20, 2026", "20 November, 2026 21:05 GMT", "20.11.2026 21:05", "1795208700", "1795208700000"})
    void readsTheFormsThatFeedsAndPagesUse(String field) {
        assertThat(Times.read(field)).contains(Instant.parse("2026-11-20T21:05:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-11-20 | 2026-11-20T00:00:00Z", "20261120 | 2026-11-20T00:00:00Z",
        "Nov 20, 2026 | 2026-11-20T00:00:00Z", "29 October, 2016 | 2016-10-29T00:00:00Z",
        "Oct. 29, 2016 4:05 p.m. ET | 2016-10-29T20:05:00Z", "Oct. 29, 2016 4 p.m. ET | 2016-10-29T20:00:00Z",
        "10am EST Nov 20, 2026 | 2026-11-20T15:00:00Z", "10 a.m. EST Nov 20, 2026 | 2026-11-20T15:00:00Z", "July 4, 2026 12:30 am ET | 2026-07-04T04:30:00Z",
        "2026-11-20T21:05:00.123456789+00:00 | 2026-11-20T21:05:00.123456789Z"})
    void readsDatesDaylightTimeAndFractions(String field, String expected) {
        assertThat(Times.read(field)).contains(Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2026", "2026-13-01", "2026-11-31T00:00:00Z", "2026-11-20T25:00:00Z",
        "Friday", "Nov 20", "Nov 31, 2026", "2 hours ago", "12", "99999999999999999999", "2026-11-20Tnoon",
        "Nov 20, 2026 or so", "Nov 20 26", "Nov 20, 2026 12", "Nov 20, 2026 30 p.m.", "2026/11-20", "20.13.2026", "20.11.26", "20/11/2026", "2026-11-20T21:05:00+99:00"})
    void readsNothingIntoOtherFields(String field) {
        assertThat(Times.read(field)).isEmpty();
    }

    @Test
    void readsNothingIntoAnOverlongField() {
        assertThat(Times.read("2026-11-20" + " ".repeat(100) + "x")).isEmpty();
        assertThat(Times.read(null)).isEmpty();
    }
}
