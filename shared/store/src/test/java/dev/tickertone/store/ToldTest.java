package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.store.Told.Entry;
import dev.tickertone.store.Told.Turn;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Told told = new Told(table);

    @Test
    void theNearestEntriesAreFoundOnBothSides() {
        tell(new Entry(NOON, "noon"));
        tell(new Entry(NOON.plusSeconds(60), "later"));
        assertThat(told.lastUntil("rule", "SPY", NOON.minusMillis(1))).isEmpty();
        assertThat(told.firstAfter("rule", "SPY", NOON.minusMillis(1))).contains(new Entry(NOON, "noon"));
        assertThat(told.lastUntil("rule", "SPY", NOON)).contains(new Entry(NOON, "noon"));
        assertThat(told.firstAfter("rule", "SPY", NOON)).contains(new Entry(NOON.plusSeconds(60), "later"));
        assertThat(told.lastUntil("rule", "SPY", NOON.plusSeconds(90))).contains(new Entry(NOON.plusSeconds(60), "later"));
        assertThat(told.firstAfter("rule", "SPY", NOON.plusSeconds(60))).isEmpty();
        assertThat(told.lastUntil("rule", "QQQ", NOON)).isEmpty();
        assertThat(told.lastUntil("other", "SPY", NOON)).isEmpty();
    }

    @Test
    void aTurnIsGoodForOneEntry() {
        Turn turn = told.turn("rule", "SPY");
        assertThat(table.write(told.telling(turn, new Entry(NOON, "one")))).isTrue();
        assertThat(table.write(told.telling(turn, new Entry(NOON, "two")))).isFalse();
        assertThat(table.write(told.telling(told.turn("rule", "SPY"), new Entry(NOON, "two")))).isTrue();
        assertThat(told.firstAfter("rule", "SPY", NOON.minusMillis(1))).contains(new Entry(NOON, "one"));
    }

    private void tell(Entry entry) {
        assertThat(table.write(told.telling(told.turn("rule", "SPY"), entry))).isTrue();
    }
}
