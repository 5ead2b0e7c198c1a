package dev.tickertone.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final List<String> TEXTS = List.of("", "a", "ab", "b", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800",
            "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "😀", "😀a", "😁", "\uDBFF\uDFFF", "é", "e\u0301", "日本");

    @Test
    void countsAndComparesAsTheBytesDo() {
        for (String a : TEXTS) {
            assertThat(Utf8.length(a)).as(a).isEqualTo(bytes(a).length);
            for (String b : TEXTS) {
                assertThat(Integer.signum(Utf8.compare(a, b))).as("%s to %s", a, b)
                        .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(a), bytes(b))));
            }
        }
    }

    @Test
    void refusesHalfASurrogatePair() {
        for (String broken : List.of("\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uD83D\uD83D\uDE00", "\uDE00\uD83D")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Utf8.length(broken));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
