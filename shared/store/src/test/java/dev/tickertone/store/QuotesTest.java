package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void betweenBringsTheNewestFirstWithoutTheEndOfTheStretch() {
        Quotes quotes = filled();
        assertThat(quotes.between("IWM", NOON, NOON.plusSeconds(3), 10))
                .containsExactly(quote("IWM", 2), quote("IWM", 1), quote("IWM", 0));
    }

    @Test
    void betweenStopsAtTheLimit() {
        assertThat(filled().between("IWM", NOON, NOON.plusSeconds(9), 2))
                .containsExactly(quote("IWM", 4), quote("IWM", 3));
    }

    @Test
    void betweenReadsOnWhereTheTableGivesShortPages() {
        assertThat(filled(new MemoryTable(1)).between("IWM", NOON, NOON.plusSeconds(9), 4))
                .containsExactly(quote("IWM", 4), quote("IWM", 3), quote("IWM", 2), quote("IWM", 1));
    }

    @Test
    void keepsOneQuoteATime() {
        Quotes quotes = filled();
        assertThat(quotes.add(new Quote("IWM", NOON, BigDecimal.ONE, null))).isFalse();
        assertThat(quotes.latest("IWM", NOON, NOON.plusMillis(1))).contains(quote("IWM", 0));
    }

    @Test
    void latestIsBeforeATimeAndNotOlderThanAnother() {
        Quotes quotes = filled();
        assertThat(quotes.latest("IWM", NOON, NOON.plusSeconds(4).plusMillis(1))).contains(quote("IWM", 4));
        assertThat(quotes.latest("IWM", NOON, NOON.plusSeconds(4))).contains(quote("IWM", 3));
        assertThat(quotes.latest("IWM", NOON.plusMillis(3_001), NOON.plusSeconds(4))).isEmpty();
        assertThat(quotes.latest("QQQ", NOON, NOON.plusSeconds(9))).isEmpty();
    }

    private static Quotes filled() {
        return filled(new MemoryTable());
    }

    private static Quotes filled(MemoryTable table) {
        Quotes quotes = new Quotes(table);
        for (int second = 0; second < 5; second++) {
            quotes.add(quote("IWM", second));
            quotes.add(quote("SPY", second));
        }
        return quotes;
    }

    private static Quote quote(String symbol, int second) {
        return new Quote(symbol, NOON.plusSeconds(second), new BigDecimal("98"), new BigDecimal("100"));
    }
}
