package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private Instant now = Instant.EPOCH;

    @Test
    void itSpeaksOnceInAWhile() {
        StringWriter out = new StringWriter();
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        Progress progress = new Progress(new PrintWriter(out), clock, "news: vader", 9);

        progress.at(1);
        now = now.plus(Duration.ofSeconds(3));
        progress.at(5);
        progress.at(6);

        assertThat(out.toString().strip()).isEqualTo("news: vader: 5 of 9");
    }
}
