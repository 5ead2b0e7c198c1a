package dev.tickertone.local.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.table.EmbeddedTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each write of an article costs a thousandth of a cent and a bit less: none comes without somebody's knowing. */
class ArticleCostTest {
    @Test
    void anArticleCostsNoMoreThanTheReadmeSays() throws Exception {
        List<CostTable.Line> lines = CostTable.lines(OwnArticles.counted());

        assertThat(lines).extracting(CostTable.Line::function)
                .containsExactly("IngestFunction", "ScoringFunction", "AlertFunction");
        assertThat(lines.stream().mapToDouble(CostTable.Line::calls).sum()).isLessThanOrEqualTo(4.1);
        assertThat(lines.stream().mapToDouble(CostTable.Line::writes).sum()).isBetween(10.0, 36.0);
        assertThat(lines.stream().mapToDouble(CostTable.Line::reads).sum()).isBetween(10.0, 36.0);
        assertThat(lines.stream().mapToDouble(CostTable.Line::bytes).sum()).isBetween(2_000.0, 14_000.0);
        assertThat(lines.stream().mapToDouble(CostTable.Line::logged).sum()).isBetween(100.0, 3_000.0);
    }

    @Test
    void unitsAreCountedAsDynamoDbCharges() {
        MeteredTable table = new MeteredTable(EmbeddedTable.inMemory());
        table.write(Write.put(item("a", 1_500)));
        assertThat(table.writes.get()).isEqualTo(2);
        table.write(Write.put(item("a", 10)));
        assertThat(table.writes.get()).as("what was there counts").isEqualTo(4);
        table.write(List.of(Write.put(item("b", 10)), Write.putIfAbsent(item("c", 1_500))));
        assertThat(table.writes.get()).as("twice in a transaction").isEqualTo(4 + 2 + 4);
        assertThat(table.write(Write.putIfAbsent(item("a", 10)))).isFalse();
        assertThat(table.writes.get()).as("refused, and paid").isEqualTo(11);
        table.putAll(List.of(item("d", 10), item("e", 10)));
        assertThat(table.writes.get()).isEqualTo(13);
        assertThat(table.requests.get()).isEqualTo(5);

        table.get(new Key("p", "none"));
        table.getAll(List.of(new Key("p", "a"), new Key("p", "c"), new Key("p", "none")));
        assertThat(table.reads.get()).isEqualTo(1 + 3);
    }

    private static Item item(String sort, int size) {
        return new Item(new Key("p", sort), Map.of("text", "x".repeat(size)));
    }
}
