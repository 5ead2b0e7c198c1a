package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Quotes.Kept;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    void countsWhatIsNewWhatChangedAndWhatWasThere() {
        Quotes quotes = filled();
        Quote dearer = new Quote("IWM", NOON, new BigDecimal("99"), null);

        Kept kept = quotes.add(List.of(dearer, quote("IWM", 1), quote("IWM", 9)), NOON.plusSeconds(60));

        assertThat(kept).isEqualTo(new Kept(1, 1, 1));
        assertThat(quotes.latest("IWM", NOON, NOON.plusMillis(1)))
                .contains(new Quote("IWM", NOON, new BigDecimal("99"), new BigDecimal("100")));
    }

    @Test
    void anEarlierReportThatComesLateChangesNothing() {
        Quotes quotes = filled();

        assertThat(quotes.add(List.of(new Quote("IWM", NOON, BigDecimal.ONE, BigDecimal.ONE)), NOON.minusSeconds(1)))
                .isEqualTo(new Kept(0, 0, 1));
    }

    @Test
    void aPreviousCloseThatIsReportedLaterIsPickedUp() {
        Quotes quotes = new Quotes(new MemoryTable());
        quotes.add(List.of(new Quote("IWM", NOON, new BigDecimal("98"), null)), NOON);

        quotes.add(List.of(quote("IWM", 0)), NOON.plusSeconds(1));

        assertThat(quotes.latest("IWM", NOON, NOON.plusMillis(1))).contains(quote("IWM", 0));
    }

    @Test
    void writesBatchesOfAsManyAsAGroupHolds() {
        MemoryTable table = new MemoryTable();
        List<Quote> many = IntStream.range(0, 2 * Table.MAX_GROUP + 1).mapToObj(i -> quote("IWM", i)).toList();
        List<Integer> groups = new ArrayList<>();

        Kept kept = new Quotes(new Recorded(table, groups)).add(many, NOON);

        assertThat(kept).isEqualTo(new Kept(many.size(), 0, 0));
        assertThat(groups).containsExactly(Table.MAX_GROUP, Table.MAX_GROUP, 1);
    }

    @Test
    void writesNothingForWhatIsThere() {
        MemoryTable table = new MemoryTable();
        filled(table);
        List<Integer> groups = new ArrayList<>();

        new Quotes(new Recorded(table, groups)).add(List.of(quote("IWM", 0), quote("SPY", 4)), NOON);

        assertThat(groups).isEmpty();
    }

    @Test
    void readsAgainWhereAnotherWasFaster() {
        MemoryTable table = new MemoryTable();
        Quotes other = new Quotes(table);
        Table raced = new Recorded(table, new ArrayList<>()) {
            @Override
            public boolean write(List<Write> group) {
                other.add(List.of(new Quote("IWM", NOON, BigDecimal.TEN, null)), NOON.plusSeconds(5));
                return super.write(group);
            }
        };

        assertThat(new Quotes(raced).add(List.of(quote("IWM", 0)), NOON)).isEqualTo(new Kept(0, 1, 0));
        assertThat(other.latest("IWM", NOON, NOON.plusMillis(1)))
                .contains(new Quote("IWM", NOON, BigDecimal.TEN, new BigDecimal("100")));
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
            quotes.add(List.of(quote("IWM", second), quote("SPY", second)), NOON);
        }
        return quotes;
    }

    private static Quote quote(String symbol, int second) {
        return new Quote(symbol, NOON.plusSeconds(second), new BigDecimal("98"), new BigDecimal("100"));
    }
}
