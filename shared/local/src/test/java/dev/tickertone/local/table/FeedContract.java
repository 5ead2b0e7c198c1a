package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Write;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every table's change feed tells. */
abstract class FeedContract extends RangeContract {

    @Test
    void tellsEveryChangeWithTheItemBeforeAndAfter() {
        table().write(Write.put(item("a", "1")));
        table().write(Write.put(item("a", "2")));
        table().write(List.of(new Write.Delete(key("a"), new Write.Condition.None()), Write.put(item("b", ""))));

        List<Change> changes = engine().changesOf(partition);

        assertThat(changes).filteredOn(change -> isOf("a", change))
                .extracting(Change::eventName, Change::before, Change::after).containsExactly(
                        tuple("INSERT", null, item("a", "1")),
                        tuple("MODIFY", item("a", "1"), item("a", "2")),
                        tuple("REMOVE", item("a", "2"), null));
        assertThat(changes).filteredOn(change -> isOf("b", change))
                .extracting(Change::after).containsExactly(item("b", ""));
        assertThat(changes).extracting(change -> new BigInteger(change.sequence())).isSorted();
    }

    @Test
    void tellsNoChangeWhereNothingChanged() {
        table().write(Write.put(item("a", "1")));
        table().write(Write.put(item("a", "1")));
        table().write(Write.putIfAbsent(item("a", "2")));
        table().write(new Write.Delete(key("b"), new Write.Condition.None()));
        table().write(List.of(Write.put(item("a", "1")), Write.put(item("c", "last"))));

        assertThat(engine().changesOf(partition)).extracting(Change::after)
                .containsExactly(item("a", "1"), item("c", "last"));
    }

    @Test
    void readsTheFeedOnFromWhereItEnded() {
        for (int i = 0; i < 5; i++) {
            table().write(Write.put(item("k" + i, "v")));
        }
        List<Change> all = engine().changesOf(partition);
        assertThat(all).hasSize(5);
        assertThat(engine().feed().read(all.get(1).sequence(), 2)).containsExactly(all.get(2), all.get(3));
        assertThat(engine().feed().read(all.get(4).sequence(), 10)).isEmpty();
    }

    @Test
    void forgetsNothingInARestart(@TempDir Path directory) throws Exception {
        List<Change> before;
        try (Engine first = open(directory)) {
            first.table().write(List.of(Write.put(item("a", "1")), Write.put(item("b", "2"))));
            before = first.changesOf(partition);
        }
        try (Engine second = open(directory)) {
            assertThat(second.table().getAll(List.of(key("b"), key("a"))))
                    .containsExactly(item("b", "2"), item("a", "1"));
            assertThat(second.table().write(Write.putIfAbsent(item("a", "3")))).isFalse();
            second.table().write(Write.put(item("c", "3")));
            List<Change> after = second.changesOf(partition);
            assertThat(after).startsWith(before.toArray(Change[]::new)).hasSize(3);
            assertThat(after.getLast().after()).isEqualTo(item("c", "3"));
        }
    }

    private boolean isOf(String sort, Change change) {
        return (change.after() == null ? change.before() : change.after()).key().equals(key(sort));
    }
}
