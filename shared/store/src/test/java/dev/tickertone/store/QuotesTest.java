package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private final Quotes quotes = new Quotes(new FakeTable());

    private static Quote quote(Instant at, String price) {
        return new Quote("^RUT", at, new BigDecimal(price), new BigDecimal("2862.00"));
    }

    @BeforeEach
    void fill() {
        quotes.add(quote(NOON, "2800.10"));
        quotes.add(quote(NOON.plusSeconds(60), "2793.30"));
    }

    @Test
    void keepsOneQuoteATime() {
        assertThat(quotes.add(quote(NOON, "1"))).isFalse();
        assertThat(quotes.latest("^RUT", NOON, NOON.plusMillis(1))).contains(quote(NOON, "2800.10"));
    }

    @Test
    void findsTheLastBeforeATimeAndNotOlderThanAnother() {
        Instant last = NOON.plusSeconds(60);
        assertThat(quotes.latest("^RUT", NOON, last.plusSeconds(1))).contains(quote(last, "2793.30"));
        assertThat(quotes.latest("^RUT", NOON, last)).contains(quote(NOON, "2800.10"));
        assertThat(quotes.latest("^RUT", NOON.plusSeconds(1), last)).isEmpty();
        assertThat(quotes.latest("IWM", NOON, last)).isEmpty();
    }
}
