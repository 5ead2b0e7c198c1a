package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Write;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTableTest extends TableContract {
    private static final EmbeddedTable SHARED = EmbeddedTable.inMemory();

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    Engine engine() {
        return new Engine(SHARED, SHARED, () -> { });
    }

    @Override
    Engine open(Path directory) {
        EmbeddedTable table = EmbeddedTable.in(directory.resolve("table.mv"));
        return new Engine(table, table, table::close);
    }

    @Test
    void standsBesideOtherMapsInOneFile(@TempDir Path directory) {
        String file = directory.resolve("all.mv").toString();
        try (MVStore store = MVStore.open(file)) {
            MVMap<String, String> own = store.openMap("positions");
            own.put("scoring", "7");
            try (EmbeddedTable table = EmbeddedTable.on(store)) {
                table.write(Write.put(item("a", "1")));
            }
            assertThat(store.isClosed()).isFalse();
        }
        try (MVStore store = MVStore.open(file); EmbeddedTable table = EmbeddedTable.on(store)) {
            assertThat(store.<String, String>openMap("positions")).containsEntry("scoring", "7");
            assertThat(table.get(key("a"))).contains(item("a", "1"));
        }
    }

    @Test
    void belongsToOneProcess(@TempDir Path directory) {
        Path file = directory.resolve("table.mv");
        try (EmbeddedTable table = EmbeddedTable.in(file)) {
            assertThatThrownBy(() -> EmbeddedTable.in(file)).isInstanceOf(MVStoreException.class);
            assertThat(table.get(key("a"))).isEmpty();
        }
    }

    @Test
    void forgetsAnyNumberOfChangesAndKeepsTheNewest() {
        try (EmbeddedTable table = EmbeddedTable.inMemory()) {
            for (int group = 0; group < 25; group++) {
                int first = group * 100;
                table.write(IntStream.range(first, first + 100).mapToObj(i -> Write.put(item("k" + i, "v"))).toList());
            }

            table.trim("2500");

            assertThat(table.read(null, 10)).extracting(Change::sequence).containsExactly("2500");
        }
    }

    @Test
    void forgetsChangesThatEveryReaderHasSeenAndCountsOn() {
        try (EmbeddedTable table = EmbeddedTable.inMemory()) {
            for (int i = 0; i < 5; i++) {
                table.write(Write.put(item("k" + i, "v")));
            }
            List<Change> all = table.read(null, 10);

            table.trim(all.get(2).sequence());
            assertThat(table.read(null, 10)).isEqualTo(all.subList(3, 5));

            table.trim(all.get(4).sequence());
            table.write(Write.put(item("next", "v")));
            assertThat(table.read(all.get(4).sequence(), 10)).extracting(Change::sequence).containsExactly("6");
            assertThat(table.get(key("k0"))).isPresent();
        }
    }
}
