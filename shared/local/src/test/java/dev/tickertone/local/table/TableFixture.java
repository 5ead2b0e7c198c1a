package dev.tickertone.local.table;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A table to test, and a partition of its own for each test. */
abstract class TableFixture {
    private static final AtomicInteger PARTITIONS = new AtomicInteger(100);

    final String partition = "p" + PARTITIONS.incrementAndGet();

    /** The table that all tests of a class share. */
    abstract Engine engine();

    /** A table kept in a directory; closing it and opening it again is a restart. */
    abstract Engine open(Path directory) throws Exception;

    final Table table() {
        return engine().table();
    }

    final Key key(String sort) {
        return new Key(partition, sort);
    }

    final Item item(String sort, String value) {
        return new Item(key(sort), Map.of("value", value));
    }
}
