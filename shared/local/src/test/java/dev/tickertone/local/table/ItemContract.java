package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every table does with single items and groups of them. */
abstract class ItemContract extends TableFixture {
    @Test
    void keepsAnItemAsItWasPut() {
        Item item = new Item(key("a"),
                Map.of("kind", "", "doc", "{\"é\":\"😀\u0000\"}", "größe", " 1 "),
                Instant.parse("2030-01-02T03:04:05.678Z"));

        assertThat(table().write(Write.put(item))).isTrue();

        assertThat(table().get(key("a"))).contains(item);
        assertThat(table().get(key("a")).orElseThrow().expiresAt()).isEqualTo("2030-01-02T03:04:05Z");
    }

    @Test
    void keepsAnItemWithoutAttributes() {
        Item bare = new Item(key("a"), Map.of());
        table().write(Write.put(bare));
        assertThat(table().get(key("a"))).contains(bare);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(table().get(key("a"))).isEmpty();
        assertThat(table().getAll(List.of(key("a")))).isEmpty();
        assertThat(table().getAll(List.of())).isEmpty();
    }

    @Test
    void replacesTheWholeItem() {
        table().write(Write.put(new Item(key("a"), Map.of("x", "1", "y", "2"), Instant.EPOCH.plusSeconds(9))));
        table().write(Write.put(new Item(key("a"), Map.of("x", "3"))));
        assertThat(table().get(key("a"))).contains(new Item(key("a"), Map.of("x", "3")));
    }

    @Test
    void storesManyWhateverWasThere() {
        table().write(Write.put(item("k3", "before")));
        List<Item> items = IntStream.range(0, 60).mapToObj(i -> item("k" + i, "v" + i)).toList();
        table().putAll(items);
        table().putAll(List.of());

        assertThat(table().getAll(items.stream().map(Item::key).toList())).isEqualTo(items);
    }

    @Test
    void putsIfAbsentOnce() {
        assertThat(table().write(Write.putIfAbsent(item("a", "first")))).isTrue();
        assertThat(table().write(Write.putIfAbsent(item("a", "second")))).isFalse();
        assertThat(table().write(Write.putIfAbsent(item("a", "first")))).isFalse();
        assertThat(table().get(key("a"))).contains(item("a", "first"));
    }

    @Test
    void writesWhereAnAttributeHasTheValueAskedFor() {
        Write.Condition isOne = new Write.Condition.Equals("value", "1");
        assertThat(table().write(new Write.Put(item("a", "2"), isOne))).as("no item").isFalse();
        table().write(Write.put(new Item(key("a"), Map.of("other", "1"))));
        assertThat(table().write(new Write.Put(item("a", "2"), isOne))).as("no attribute").isFalse();
        table().write(Write.put(item("a", "1")));
        assertThat(table().write(new Write.Put(item("a", "2"), isOne))).isTrue();
        assertThat(table().write(new Write.Put(item("a", "3"), isOne))).as("other value").isFalse();
        assertThat(table().get(key("a"))).contains(item("a", "2"));
    }

    @Test
    void deletesOnItsCondition() {
        table().write(Write.put(item("a", "1")));
        assertThat(table().write(new Write.Delete(key("a"), new Write.Condition.Equals("value", "2")))).isFalse();
        assertThat(table().get(key("a"))).isPresent();
        assertThat(table().write(new Write.Delete(key("a"), new Write.Condition.Absent()))).isFalse();
        assertThat(table().write(new Write.Delete(key("a"), new Write.Condition.Equals("value", "1")))).isTrue();
        assertThat(table().get(key("a"))).isEmpty();
        assertThat(table().write(new Write.Delete(key("a"), new Write.Condition.None()))).as("nothing there").isTrue();
    }

    @Test
    void getsManyInTheOrderAskedForAndLeavesOutWhatIsNotThere() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            keys.add(key("k" + i));
            if (i % 3 != 0) {
                table().write(Write.put(item("k" + i, "v" + i)));
            }
        }
        Collections.reverse(keys);

        assertThat(table().getAll(keys)).extracting(Item::key).containsExactlyElementsOf(
                keys.stream().filter(k -> Integer.parseInt(k.sort().substring(1)) % 3 != 0).toList());
    }

    @Test
    void writesAGroupOfTheLargestSizeWholeOrNotAtAll() {
        List<Write> group = new ArrayList<>(IntStream.range(0, Table.MAX_GROUP)
                .mapToObj(i -> Write.putIfAbsent(item("k" + i, "v"))).toList());
        assertThat(table().write(group)).isTrue();
        assertThat(table().get(key("k99"))).isPresent();

        List<Write> again = List.of(Write.put(item("new", "v")), Write.put(item("k1", "changed")),
                new Write.Delete(key("k2"), new Write.Condition.None()), Write.putIfAbsent(item("k3", "there")));
        assertThat(table().write(again)).isFalse();
        assertThat(table().get(key("new"))).isEmpty();
        assertThat(table().get(key("k1"))).contains(item("k1", "v"));
        assertThat(table().get(key("k2"))).isPresent();

        assertThat(table().write(again.subList(0, 3))).isTrue();
        assertThat(table().get(key("new"))).isPresent();
        assertThat(table().get(key("k1"))).contains(item("k1", "changed"));
        assertThat(table().get(key("k2"))).isEmpty();
    }

    @Test
    void refusesAGroupThatIsEmptyTooLongOrNamesAKeyTwice() {
        List<Write> tooMany = IntStream.rangeClosed(0, Table.MAX_GROUP)
                .mapToObj(i -> Write.put(item("k" + i, "v"))).toList();
        List<Write> twice = List.of(Write.put(item("k", "v")), new Write.Delete(key("k"), new Write.Condition.None()));
        for (List<Write> group : List.of(List.<Write>of(), tooMany, twice)) {
            assertThatThrownBy(() -> table().write(group)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(table().get(key("k0"))).isEmpty();
        assertThat(table().get(key("k"))).isEmpty();
    }

    @Test
    void takesTheLargestKeyItemAndGroup() {
        Key longest = new Key("é".repeat(Limits.MAX_PARTITION / 2), "😀".repeat(Limits.MAX_SORT / 4));
        Item bare = new Item(longest, Map.of("v", ""));
        Item largest = new Item(longest, Map.of("v", "x".repeat(Limits.MAX_ITEM - Limits.size(bare))));
        assertThat(table().write(Write.put(largest))).isTrue();
        assertThat(table().get(longest)).contains(largest);

        int room = Limits.MAX_GROUP_BYTES / 16 - Limits.size(item("k10", ""));
        assertThat(table().write(IntStream.range(10, 26)
                .mapToObj(i -> Write.put(item("k" + i, "x".repeat(room)))).toList())).isTrue();
        assertThat(table().get(key("k25"))).isPresent();
    }
}
