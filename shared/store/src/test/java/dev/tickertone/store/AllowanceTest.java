package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant LATER = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void noMoreIsTakenThanThereIs() {
        Allowance allowance = new Allowance(new MemoryTable());
        assertThat(allowance.take("rule", "11h", 2, LATER)).isTrue();
        assertThat(allowance.take("rule", "11h", 2, LATER)).isTrue();
        assertThat(allowance.take("rule", "11h", 2, LATER)).isFalse();
        assertThat(allowance.take("rule", "12h", 2, LATER)).isTrue();
        assertThat(allowance.take("other", "11h", 2, LATER)).isTrue();
    }

    @Test
    void whatOthersTakeMeanwhileIsCounted() {
        MemoryTable shared = new MemoryTable();
        Allowance other = new Allowance(shared);
        Allowance allowance = new Allowance(new Interfering(shared, other));
        assertThat(allowance.take("rule", "11h", 2, LATER)).isTrue();
        assertThat(other.take("rule", "11h", 2, LATER)).isFalse();
    }

    /** Another takes one just before the first write. */
    private static final class Interfering extends ForwardingTable {
        private final Allowance other;
        private boolean done;

        private Interfering(Table table, Allowance other) {
            super(table);
            this.other = other;
        }

        @Override
        public boolean write(List<Write> group) {
            if (!done) {
                done = true;
                other.take("rule", "11h", 2, LATER);
            }
            return super.write(group);
        }
    }
}
