package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.ScoredArticle;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private record Text(String text) {}

    @Test
    void keepsAShortDocumentReadable() {
        assertThat(Documents.encode(new Text("é"))).isEqualTo("{\"text\":\"é\"}");
        String longest = "x".repeat(4_096 - "{\"text\":\"\"}".length());
        assertThat(Documents.encode(new Text(longest))).startsWith("{");
        assertThat(Documents.encode(new Text(longest + "x"))).startsWith("gz:").hasSizeLessThan(200);
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(1);
        for (int length : List.of(0, 1, 4_085, 4_086, 100_000)) {
            Text text = new Text(random.ints(length, ' ', 0xD7FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "😀");
            assertThat(Documents.decode(Documents.encode(text), Text.class)).isEqualTo(text);
        }
        ScoredArticle scored = Samples.scored("a", Samples.NOON, "^RUT", "IWM");
        assertThat(Documents.decode(Documents.encode(scored), ScoredArticle.class)).isEqualTo(scored);
    }

    @Test
    void isTheSameForTheSameRecord() {
        Text text = new Text("x".repeat(10_000));
        assertThat(Documents.encode(text)).isEqualTo(Documents.encode(text));
    }

    @Test
    void mendsHalfASurrogatePairWithoutMovingOffsets() {
        for (String filler : List.of("", "x".repeat(5_000))) {
            Text broken = new Text("a\uD83Db😀\uDE00" + filler);
            assertThat(Documents.decode(Documents.encode(broken), Text.class))
                    .isEqualTo(new Text("a\uFFFDb😀\uFFFD" + filler));
        }
    }
}
