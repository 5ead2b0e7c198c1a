package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final MemoryTable table = new MemoryTable();

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
        filled();
        assertThat(new Quotes(new OneByOne(table)).between("IWM", NOON, NOON.plusSeconds(9), 4))
                .containsExactly(quote("IWM", 4), quote("IWM", 3), quote("IWM", 2), quote("IWM", 1));
    }

    private Quotes filled() {
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

    /** Gives one item a page, as DynamoDB may. */
    private record OneByOne(Table table) implements Table {
        @Override
        public Optional<Item> get(Key key) {
            return table.get(key);
        }

        @Override
        public List<Item> getAll(List<Key> keys) {
            return table.getAll(keys);
        }

        @Override
        public Page query(Range range) {
            return table.query(new Range(
                    range.partition(), range.from(), range.to(), range.newestFirst(), 1, range.after()));
        }

        @Override
        public boolean write(List<Write> group) {
            return table.write(group);
        }
    }
}
