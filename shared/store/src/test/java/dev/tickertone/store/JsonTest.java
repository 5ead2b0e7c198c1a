package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Overall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesSnakeCaseTimesInUtcPlainDecimalsWordsAndNulls() {
        assertThat(Json.write(new Quote("BTC-USD", Samples.NOON, new BigDecimal("1E+5"), null)))
                .isEqualTo("{\"symbol\":\"BTC-USD\",\"at\":\"2026-11-20T12:00:00Z\",\"price\":100000,"
                        + "\"previous_close\":null}");
        assertThat(Json.write(Overall.scored(-0.154, 0.5, 0.2))).isEqualTo(
                "{\"status\":\"scored\",\"score\":-0.15,\"label\":\"mildly negative\",\"confidence\":0.5,\"dispersion\":0.2}");
        assertThat(Json.write(Overall.insufficientEvidence())).isEqualTo(
                "{\"status\":\"insufficient_evidence\",\"score\":null,\"label\":null,\"confidence\":null,\"dispersion\":null}");
    }

    @Test
    void keepsDecimalsAsTheyWereWritten() {
        Quote quote = Json.read("{\"symbol\":\"X\",\"at\":\"2026-11-20T12:00:00Z\",\"price\":2793.30,\"later\":1}",
                Quote.class);
        assertThat(quote.price()).isEqualTo(new BigDecimal("2793.30"));
    }

    @Test
    void readsDocumentsUpToTheDeepestNesting() throws IOException {
        assertThat(Json.mapper().readTree(nested(Json.MAX_DEPTH)).isArray()).isTrue();
        assertThatThrownBy(() -> Json.mapper().readTree(nested(Json.MAX_DEPTH + 1))).isInstanceOf(IOException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void readsDocumentsUpToTheLongest() throws IOException {
        byte[] longest = new byte[(int) Json.MAX_DOCUMENT];
        Arrays.fill(longest, (byte) ' ');
        longest[longest.length - 1] = '1';
        JsonNode one = Json.mapper().readTree(new ByteArrayInputStream(longest));
        assertThat(one.asInt()).isEqualTo(1);

        byte[] longer = (new String(longest, StandardCharsets.US_ASCII) + " ".repeat(20_000))
                .getBytes(StandardCharsets.US_ASCII);
        longer[longest.length - 1] = ' ';
        assertThatThrownBy(() -> Json.mapper().readTree(new ByteArrayInputStream(longer)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatIsNoSuchDocument() {
        assertThatThrownBy(() -> Json.read("{", Quote.class)).isInstanceOf(UncheckedIOException.class);
    }
}
