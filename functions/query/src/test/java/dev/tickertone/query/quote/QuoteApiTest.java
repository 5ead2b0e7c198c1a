package dev.tickertone.query.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteApiTest {
    private static final String PATH = "/v1/quotes";
    private static final String HEADER = "symbol,timestamp,price,previous_close\n";
    private static final String ROW = "IWM,2026-11-20T21:00:00Z,277.41,284.20\n";
    private static final String JSON = "{\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":277.41,"
            + "\"previous_close\":284.20}";
    private static final Quote QUOTE = new Quote(
            "IWM", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("277.41"), new BigDecimal("284.20"));

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @ParameterizedTest
    @ValueSource(strings = {HEADER + ROW, JSON, "[" + JSON + "]"})
    void takesEachFormAndCompressedToo(String body) {
        Answer answer = api.post(PATH, body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(
                "{\"rows\":1,\"added\":1,\"changed\":0,\"unchanged\":0,\"rejected\":0,\"errors\":[]}");
        assertThat(answer.headers()).containsEntry("content-type", "application/json").doesNotContainKey("etag");
        assertThat(stored()).containsExactly(QUOTE);
        assertThat(api.post(PATH, gzip(body)).json().get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void rowsThatAreNoQuotesAreToldAndTheOthersKept() {
        Answer answer = api.post(PATH, HEADER + ROW + "IWM,2026-11-20T20:00:00,1,\nIWM,2026-11-19,280,\n");

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.body()).isEqualTo("{\"rows\":3,\"added\":2,\"changed\":0,\"unchanged\":0,\"rejected\":1,"
                + "\"errors\":[{\"row\":3,\"reason\":\"no_zone\",\"detail\":\"Line 3: the time has no zone.\","
                + "\"remedy\":\"End it with Z or an offset such as -05:00.\"}]}");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void whereNoRowIsAQuoteTheAnswerIsAProblemWithTheErrors() {
        Answer answer = api.post(PATH, "[{\"symbol\":\"IWM\"},7]");

        assertProblem(answer, 422, "unreadable-quotes");
        assertThat(answer.json().get("errors")).extracting(error -> error.get("row").asInt()).containsExactly(1, 2);
        assertThat(answer.json().get("errors").get(0).get("detail").asText())
                .isEqualTo("Item 1: the row has no symbol, no time or no price.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|422|unreadable-quotes", "hello|422|unreadable-quotes",
        "symbol,date,close|422|unreadable-quotes", "PK\u0003\u0004 is a zip|415|unsupported-media-type"})
    void whatCannotBeReadIsAProblem(String body, int status, String word) {
        assertProblem(api.post(PATH, body), status, word);
    }

    @Test
    void aListThatBreaksOffKeepsNothing() {
        Answer answer = api.post(PATH, "[" + JSON + ",");

        assertProblem(answer, 422, "unreadable-quotes");
        assertThat(answer.json().get("detail").asText()).contains("item 2");
        assertThat(stored()).isEmpty();
    }

    @Test
    void takesAsManyRowsAsTheLimitAllows() {
        String most = IntStream.range(0, Limits.MAX_ROWS)
                .mapToObj(i -> "IWM," + Instant.ofEpochSecond(1_700_000_000L + i) + ",1,\n").collect(Collectors.joining());

        assertThat(api.post(PATH, HEADER + most).json().get("added").asInt()).isEqualTo(Limits.MAX_ROWS);
        Answer more = new Api(new MemoryTable()).post(PATH, HEADER + most + ROW);
        assertProblem(more, 413, "too-much");
        assertThat(more.json().get("detail").asText()).contains("5000 rows", "under market/");
    }

    @Test
    void takesAsManyBytesAsTheLimitAllows() {
        String most = HEADER + ROW + "\n".repeat(Limits.MAX_BODY - HEADER.length() - ROW.length());
        String longest = most + "\n".repeat(Limits.MAX_TEXT - Limits.MAX_BODY);

        assertThat(api.post(PATH, most).status()).isEqualTo(200);
        assertProblem(api.post(PATH, most + "\n"), 413, "too-much");
        assertThat(api.post(PATH, gzip(longest)).status()).isEqualTo(200);
        assertProblem(api.post(PATH, gzip(longest + "\n")), 413, "too-much");
    }

    @Test
    void takesNoParameters() {
        assertProblem(api.call("POST", PATH + "?symbol=IWM", Map.of()), 400, "unknown-parameter");
    }

    private static void assertProblem(Answer answer, int status, String word) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.get("type").asText()).isEqualTo("urn:tickertone:problem:" + word);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).endsWith(".");
    }

    private List<Quote> stored() {
        return new Quotes(table).between("IWM", null, null, 10);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
