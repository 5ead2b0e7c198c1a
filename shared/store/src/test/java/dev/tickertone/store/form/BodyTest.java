package dev.tickertone.store.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    @Test
    void decimalsStayAsTheyAreWritten() {
        assertThat(Body.read(bytes("0.1000000000000000000001")).orElseThrow().decimalValue())
                .isEqualTo("0.1000000000000000000001");
        assertThat(Body.read(bytes("1e-400")).orElseThrow().decimalValue().signum()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "{\"a\":1,\"a\":2}", "[01]", "NaN", "{a:1}", "\u0000", "1e99999999999"})
    void whatIsNoJsonOrSaysThingsTwiceIsNoDocument(String text) {
        assertThat(Body.read(bytes(text))).isEmpty();
    }

    @Test
    void aDocumentNestsAsDeepAsIsAllowedAndNoDeeper() {
        assertThat(Body.read(bytes("[".repeat(Body.MAX_DEPTH) + "]".repeat(Body.MAX_DEPTH)))).isPresent();
        assertThat(Body.read(bytes("[".repeat(Body.MAX_DEPTH + 1) + "]".repeat(Body.MAX_DEPTH + 1)))).isEmpty();
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertThat(Body.read(bytes)).isNotNull();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
