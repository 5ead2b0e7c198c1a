package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How every table reads a stretch of a partition. */
abstract class RangeContract extends ItemContract {

    private void fill(String... sorts) {
        for (String sort : sorts) {
            table().write(Write.put(item(sort, "v")));
        }
    }

    private Page page(String from, String to, boolean newestFirst, int limit, String after) {
        return table().query(new Range(partition, from, to, newestFirst, limit, after));
    }

    private List<String> sorts(String from, String to, boolean newestFirst, String after) {
        return page(from, to, newestFirst, 100, after).items().stream().map(item -> item.key().sort()).toList();
    }

    @Test
    void readsAPartitionInOrderAndInReverse() {
        fill("b", "a", "c");
        assertThat(sorts(null, null, false, null)).containsExactly("a", "b", "c");
        assertThat(sorts(null, null, true, null)).containsExactly("c", "b", "a");
    }

    @Test
    void readsSeveralStretchesInTheOrderAsked() {
        fill("a", "b", "c");
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ranges.add(new Range(i % 4 == 3 ? partition + "none" : partition, i % 2 == 0 ? "b" : null, null, true, 1 + i % 3, null));
        }
        assertThat(table().queryAll(ranges)).isEqualTo(ranges.stream().map(table()::query).toList());
        assertThat(table().queryAll(List.of())).isEmpty();
    }

    @Test
    void readsOnlyItsPartition() {
        fill("b");
        String own = partition;
        for (String other : List.of(own + "0", own + "\u0000", own.substring(0, own.length() - 1))) {
            table().write(Write.put(new Item(new Key(other, "a"), Map.of())));
            table().write(Write.put(new Item(new Key(other, "c"), Map.of())));
        }
        assertThat(sorts(null, null, false, null)).containsExactly("b");
        assertThat(sorts(null, null, true, null)).containsExactly("b");
        assertThat(sorts("a", "z", true, null)).containsExactly("b");
    }

    @Test
    void includesTheLowerBoundAndExcludesTheUpper() {
        fill("a", "b", "c", "d");
        for (boolean reverse : new boolean[] {false, true}) {
            assertThat(sorts("b", "d", reverse, null)).containsExactlyInAnyOrder("b", "c");
            assertThat(sorts("b", null, reverse, null)).containsExactlyInAnyOrder("b", "c", "d");
            assertThat(sorts(null, "b", reverse, null)).containsExactly("a");
            assertThat(sorts("bb", "cc", reverse, null)).containsExactly("c");
            assertThat(sorts("b", "b", reverse, null)).isEmpty();
            assertThat(sorts("d", "b", reverse, null)).isEmpty();
        }
    }

    @Test
    void goesOnAfterAPositionWhetherOrNotThereIsAnItem() {
        fill("a", "b", "c", "d");
        assertThat(sorts(null, null, false, "b")).containsExactly("c", "d");
        assertThat(sorts(null, null, true, "b")).containsExactly("a");
        assertThat(sorts(null, null, false, "bb")).containsExactly("c", "d");
        assertThat(sorts("a", "d", false, "b")).containsExactly("c");
        assertThat(sorts("a", "d", true, "c")).containsExactly("b", "a");
        assertThat(sorts("b", "d", false, "a")).as("before the range").containsExactly("b", "c");
        assertThat(sorts("b", "d", true, "z")).as("beyond the range").containsExactly("c", "b");
        assertThat(sorts("b", "d", false, "z")).isEmpty();
        assertThat(sorts("b", "d", true, "a")).isEmpty();
    }

    @Test
    void readsPageByPage() {
        fill("a", "b", "c", "d", "e");
        for (boolean reverse : new boolean[] {false, true}) {
            Page first = page("a", "e", reverse, 3, null);
            assertThat(first.items()).hasSize(3);
            assertThat(first.next()).isEqualTo(reverse ? "b" : "c");
            Page second = page("a", "e", reverse, 3, first.next());
            assertThat(second.items()).extracting(item -> item.key().sort()).containsExactly(reverse ? "a" : "d");
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void ordersByUtf8Bytes() {
        // In UTF-16, as Java compares, the emoji stands before the private-use and the replacement character.
        fill("😀", "\uFFFD", "\uE000", "é", "z", "Z", "0", "zz", "\u0001");
        assertThat(sorts(null, null, false, null))
                .containsExactly("\u0001", "0", "Z", "z", "zz", "é", "\uE000", "\uFFFD", "😀");
        assertThat(sorts("\uE000", "😀", false, null)).containsExactly("\uE000", "\uFFFD");
        assertThat(sorts("\uE000", "😀", true, "\uFFFD")).containsExactly("\uE000");
    }

    @Test
    void readsLargeItemsInPagesThatMayBeShort() {
        String large = "x".repeat(300_000);
        List<String> expected = new ArrayList<>();
        for (char c = 'a'; c < 'i'; c++) {
            table().write(Write.put(item(String.valueOf(c), large)));
            expected.add(String.valueOf(c));
        }
        List<String> found = new ArrayList<>();
        Page page = page(null, null, false, 8, null);
        assertThat(page.items()).as("a page ends at a megabyte").hasSizeLessThan(8);
        while (true) {
            page.items().forEach(item -> found.add(item.key().sort()));
            if (page.next() == null) {
                break;
            }
            page = page(null, null, false, 8, page.next());
        }
        assertThat(found).isEqualTo(expected);
    }
}
