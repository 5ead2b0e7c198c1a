package dev.tickertone.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Key KEY = new Key("p", "s");

    @Test
    void aKeyHasTwoPartsWithinTheirBytes() {
        String partition = "é".repeat(Limits.MAX_PARTITION / 2);
        String sort = "😀".repeat(Limits.MAX_SORT / 4);
        assertThatCode(() -> new Key(partition, sort)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Key(partition + "x", sort));
        assertThatIllegalArgumentException().isThrownBy(() -> new Key(partition, sort + "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Key("", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Key("p", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Key("p\uD83D", "s"));
    }

    @Test
    void anItemHasUpToFourHundredKilobytesWithItsKeyAndNames() {
        int room = Limits.MAX_ITEM - Limits.size(new Item(KEY, Map.of("é", "")));
        assertThat(Limits.size(new Item(KEY, Map.of("é", "x".repeat(room))))).isEqualTo(409_600);
        assertThatIllegalArgumentException().isThrownBy(() -> new Item(KEY, Map.of("é", "x".repeat(room + 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item(KEY, Map.of("é", "x".repeat(room)), Instant.EPOCH));
    }

    @Test
    void anItemHasNoAttributeOfATakenOrEmptyNameAndNoBrokenText() {
        for (String name : List.of("pk", "sk", "expires_at", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Item(KEY, Map.of(name, "v")));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Item(KEY, Map.of("doc", "\uDE00")));
    }

    @Test
    void anItemExpiresAtASecond() {
        assertThat(new Item(KEY, Map.of(), Instant.ofEpochMilli(1_999)).expiresAt()).isEqualTo(Instant.ofEpochSecond(1));
    }

    @Test
    void aRangeHasALimitAndBoundsThatAKeyCouldHave() {
        String sort = "s".repeat(Limits.MAX_SORT);
        assertThatCode(() -> new Range("p", sort, sort, true, Limits.MAX_PAGE, sort)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("p", null, null, true, 0, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range("p", null, null, true, Limits.MAX_PAGE + 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("", null, null, true, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("p", null, null, true, 1, sort + "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range("p", "", null, true, 1, null));
    }

    @Test
    void aGroupHasUpToAHundredWritesToDifferentKeys() {
        List<Write> largest = IntStream.range(0, Table.MAX_GROUP).mapToObj(i -> write("k" + i, "")).toList();
        assertThatCode(() -> Limits.checkGroup(largest)).doesNotThrowAnyException();
        refuses(List.of());
        refuses(IntStream.rangeClosed(0, Table.MAX_GROUP).mapToObj(i -> write("k" + i, "")).toList());
        refuses(List.of(write("k", "1"), write("k", "2")));
    }

    @Test
    void aGroupHasUpToFourMegabytes() {
        int each = Limits.MAX_GROUP_BYTES / 16;
        String value = "x".repeat(each - Limits.size(new Item(new Key("p", "k10"), Map.of("v", ""))));
        List<Write> largest = IntStream.range(10, 26).mapToObj(i -> write("k" + i, value)).toList();
        assertThatCode(() -> Limits.checkGroup(largest)).doesNotThrowAnyException();
        refuses(IntStream.range(10, 26).mapToObj(i -> write("k" + i, i == 10 ? value + "x" : value)).toList());
    }

    private static Write write(String sort, String value) {
        return Write.put(new Item(new Key("p", sort), Map.of("v", value)));
    }

    private static void refuses(List<Write> group) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.checkGroup(group));
    }
}
