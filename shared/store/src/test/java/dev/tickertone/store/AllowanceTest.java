package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Allowance.Take;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant LATER = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void noMoreIsTakenThanThereIs() {
        Allowance allowance = new Allowance(new MemoryTable());
        assertThat(allowance.take("rule", "11h", 2, LATER)).isEqualTo(Take.TAKEN);
        assertThat(allowance.take("rule", "11h", 2, LATER)).isEqualTo(Take.TAKEN);
        assertThat(allowance.take("rule", "11h", 2, LATER)).isEqualTo(Take.NONE_LEFT);
        assertThat(allowance.take("rule", "12h", 2, LATER)).isEqualTo(Take.TAKEN);
        assertThat(allowance.take("other", "11h", 2, LATER)).isEqualTo(Take.TAKEN);
    }

    @Test
    void whatOthersTakeMeanwhileIsCounted() {
        MemoryTable shared = new MemoryTable();
        Allowance other = new Allowance(shared);
        Allowance allowance = new Allowance(new Interfering(shared, other, 1));
        assertThat(allowance.take("rule", "11h", 2, LATER)).isEqualTo(Take.TAKEN);
        assertThat(other.take("rule", "11h", 2, LATER)).isEqualTo(Take.NONE_LEFT);
    }

    @Test
    void whoLosesEveryRaceIsNotToldThatNoneIsLeft() {
        MemoryTable shared = new MemoryTable();
        Allowance other = new Allowance(shared);
        Allowance allowance = new Allowance(new Interfering(shared, other, Allowance.MAX_TRIES));
        assertThat(allowance.take("rule", "11h", 100, LATER)).isEqualTo(Take.BUSY);
        assertThat(allowance.take("rule", "11h", 100, LATER)).isEqualTo(Take.TAKEN);
    }

    /** Another takes one just before each of the first writes. */
    private static final class Interfering extends ForwardingTable {
        private final Allowance other;
        private int left;

        private Interfering(Table table, Allowance other, int writes) {
            super(table);
            this.other = other;
            this.left = writes;
        }

        @Override
        public boolean write(List<Write> group) {
            if (left-- > 0) {
                other.take("rule", "11h", 100, LATER);
            }
            return super.write(group);
        }
    }
}
