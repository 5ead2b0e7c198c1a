package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole contract of a table: items, ranges, changes, and here what chance and several writers make of them. */
abstract class TableContract extends FeedContract {
    private static final int WRITERS = 4;
    private static final int ROUNDS = 15;
    private static final int OPERATIONS = 150;
    private static final List<String> SORTS = List.of(
            "a", "aa", "ab", "b", "\u0001", "é", "\uE000", "\uFFFD", "😀", "😀a", "2026-11-20T21:05:00.000Z#x", "~");

    @Test
    void letsOneOfSeveralWritersBeFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String sort = "k" + round;
            List<Boolean> first = race(writer -> table().write(Write.putIfAbsent(item(sort, "w" + writer))));
            assertThat(first).containsOnlyOnce(true);
            assertThat(table().get(key(sort))).contains(item(sort, "w" + first.indexOf(true)));
        }
    }

    @Test
    void losesNoCountOfSeveralWriters() throws Exception {
        table().write(Write.put(item("count", "0")));
        race(writer -> {
            IntStream.range(0, ROUNDS).forEach(i -> increment());
            return true;
        });
        int total = WRITERS * ROUNDS;
        assertThat(table().get(key("count"))).contains(item("count", Integer.toString(total)));
        assertThat(engine().changesOf(partition)).extracting(change -> change.after().get("value"))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, total).mapToObj(Integer::toString).toList());
    }

    private void increment() {
        String seen;
        do {
            seen = table().get(key("count")).orElseThrow().get("value");
        } while (!table().write(new Write.Put(item("count", Integer.toString(Integer.parseInt(seen) + 1)),
                new Write.Condition.Equals("value", seen))));
    }

    @Test
    void letsOneOfSeveralGroupsBeFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String sort = "k" + round;
            List<Boolean> first = race(writer -> table().write(List.of(
                    Write.putIfAbsent(item(sort, "w" + writer)), Write.put(item(sort + "list", "w" + writer)))));
            assertThat(first).containsOnlyOnce(true);
            String winner = "w" + first.indexOf(true);
            assertThat(table().getAll(List.of(key(sort), key(sort + "list"))))
                    .containsExactly(item(sort, winner), item(sort + "list", winner));
        }
    }

    private interface Writer {
        boolean write(int number);
    }

    private static List<Boolean> race(Writer writer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                tasks.add(() -> writer.write(number));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheModelWhateverIsDone(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        for (int i = 0; i < OPERATIONS; i++) {
            List<Write> group = group(random);
            assertThat(table().write(group)).as("%s of seed %s", group, seed).isEqualTo(model.write(group));
            Range range = range(random);
            assertThat(all(range)).as("%s of seed %s", range, seed).isEqualTo(model.range(range));
        }
        Map<Key, List<Change>> changes = new HashMap<>();
        for (Change change : engine().changesOf(partition)) {
            Item image = change.after() == null ? change.before() : change.after();
            changes.computeIfAbsent(image.key(), key -> new ArrayList<>())
                    .add(new Change("", change.before(), change.after()));
        }
        assertThat(changes).isEqualTo(model.changes());
    }

    private List<Item> all(Range range) {
        Page page = table().query(range);
        List<Item> items = new ArrayList<>(page.items());
        while (page.next() != null) {
            assertThat(page.items()).hasSizeLessThanOrEqualTo(range.limit());
            page = table().query(new Range(partition, range.from(), range.to(), range.newestFirst(), range.limit(),
                    page.next()));
            items.addAll(page.items());
        }
        return items;
    }

    private List<Write> group(Random random) {
        Map<String, Write> group = new LinkedHashMap<>();
        int size = random.nextBoolean() ? 1 : 1 + random.nextInt(5);
        while (group.size() < size) {
            String sort = any(SORTS, random);
            Write.Condition condition = switch (random.nextInt(5)) {
                case 0 -> new Write.Condition.Absent();
                case 1 -> new Write.Condition.Equals("value", Integer.toString(random.nextInt(3)));
                default -> new Write.Condition.None();
            };
            group.put(sort, random.nextInt(4) == 0
                    ? new Write.Delete(key(sort), condition)
                    : new Write.Put(item(sort, Integer.toString(random.nextInt(3))), condition));
        }
        return List.copyOf(group.values());
    }

    private Range range(Random random) {
        return new Range(partition, anyOrNone(random), anyOrNone(random), random.nextBoolean(),
                1 + random.nextInt(4), random.nextInt(3) == 0 ? any(SORTS, random) : null);
    }

    private static String anyOrNone(Random random) {
        return random.nextBoolean() ? any(SORTS, random) : null;
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
