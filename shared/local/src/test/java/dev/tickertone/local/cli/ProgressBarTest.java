package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final Instant START = Instant.parse("2026-11-20T21:05:00Z");

    private final StringWriter err = new StringWriter();

    private ProgressBar bar(boolean watched, int before, int total) {
        return new ProgressBar(new PrintWriter(err), watched, Clock.fixed(START, ZoneOffset.UTC), before, total);
    }

    @Test
    void theRateIsOfThisRunAlone() {
        assertThat(bar(true, 1_000, 4_000).line(2_000, START.plusSeconds(10)))
                .isEqualTo("[###############...............] 2,000 of 4,000  100 a second");
    }

    @Test
    void whereNobodyWatchesThereIsALineForEachTenth() {
        ProgressBar bar = bar(false, 0, 1_000);
        for (int done = 0; done <= 1_000; done++) {
            bar.at(done);
        }
        assertThat(err.toString().lines()).hasSize(11).noneMatch(line -> line.contains("\r"));
    }

    @Test
    void whereSomebodyWatchesOneLineIsDrawnOver() {
        ProgressBar bar = bar(true, 0, 2);
        bar.at(0);
        bar.at(1);
        bar.at(2);
        assertThat(err.toString()).startsWith("\r[....").contains("\r[####").endsWith("a second\n").hasLineCount(3);
    }

    @Test
    void anEmptyDirectoryIsDone() {
        assertThat(bar(false, 0, 0).line(0, START)).startsWith("[##############################] 0 of 0");
    }
}
