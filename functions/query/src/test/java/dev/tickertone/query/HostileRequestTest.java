package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a client sends, the answer is a good one or a problem document, and none of it is our failure. */
class HostileRequestTest {
    private static final String MARK = "\u2603<script>\"'";

    private final Api api;

    HostileRequestTest() {
        MemoryTable table = new MemoryTable();
        var scored = new Draft("a1", "2026-11-20T12:00:00Z", "Note").says("Up.", 0.3, List.of("AAPL"))
                .about("AAPL", "Apple", "equity", 0.9, 0.3).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
        this.api = new Api(table);
    }

    @Property(tries = 500)
    void noParameterMakesUsFailOrIsRepeated(
            @ForAll("routes") String route, @ForAll("names") String name, @ForAll("values") String value) {
        ObjectNode event = Api.event("GET", "/", "GET " + route, Map.of("if-none-match", value));
        event.putObject("queryStringParameters").put(name, value + MARK);
        event.putObject("pathParameters").put("id", "a1").put("symbol", "AAPL").put("name", "app.js");

        assertSound(api.send(event));
    }

    @Property(tries = 500)
    void noPathMakesUsFailOrIsRepeated(@ForAll("routes") String route, @ForAll("values") String value) {
        ObjectNode event = Api.event("GET", "/", "GET " + route, Map.of());
        event.putObject("pathParameters").put("id", value + MARK).put("symbol", value + MARK).put("name", value + MARK);

        assertSound(api.send(event));
        assertSound(api.send(Api.event("GET", value + MARK, "$default", Map.of())));
        assertSound(api.send(Api.event(value, "/v1/articles/" + value, "$default", Map.of(value, MARK))));
    }

    @Property(tries = 500)
    void noBodyMakesUsFailOrIsRepeated(@ForAll("values") String value) {
        assertSound(api.post("/v1/quotes", value + MARK));
        assertSound(api.post("/v1/quotes", "symbol,timestamp,price\n" + value + MARK + ",2026-11-20T12:00:00Z,1"));
        assertSound(api.post("/v1/quotes", "[{\"symbol\":\"A\",\"date\":\"" + value + MARK));
        assertSound(api.post("/v1/quotes", (value + MARK).getBytes(StandardCharsets.UTF_16)));
    }

    @Property(tries = 500)
    void noDocumentMakesUsFailOrIsRepeated(@ForAll("values") String value) {
        String quoted = Json.write(value + MARK);
        for (String path : List.of("/v1/rules/a", "/v1/portfolios/a", "/v1/rules/" + value)) {
            assertSound(api.put(path, value + MARK));
            assertSound(api.put(path, "{" + quoted + ":1}"));
            assertSound(api.put(path, "{\"name\":" + quoted + ",\"when\":{\"all\":[{\"metric\":" + quoted + "}]},\"holdings\":[{"
                    + "\"symbol\":" + quoted + ",\"weight\":" + quoted + "}]}"));
            assertSound(api.put(path, "{}", Map.of("if-match", value + MARK, "content-type", value)));
        }
        assertSound(api.post("/v1/rules/validate", "{\"id\":" + quoted + ",\"scope\":{\"symbols\":[" + quoted + "]}}"));
        assertSound(api.delete("/v1/rules/" + value));
        assertSound(api.delete("/v1/portfolios/" + value + MARK));
    }

    private static void assertSound(Api.Answer answer) {
        assertThat(answer.status()).isIn(200, 207, 304, 400, 404, 405, 412, 415, 422);
        assertThat(answer.header("content-type"))
                .isIn(null, "application/json", "application/problem+json", "text/html; charset=utf-8",
                        "text/javascript; charset=utf-8");
        assertThat(answer.body()).doesNotContain("\u2603");
        if (answer.status() >= 400) {
            assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        }
    }

    @Provide
    Arbitrary<String> routes() {
        return Arbitraries.of("/", "/assets/{name}", "/health", "/v1/articles", "/v1/articles/{id}",
                "/v1/tickers/{symbol}/articles", "/v1/alerts", "/v1/alerts/{id}", "/v1/rejections",
                "/v1/rejections/{id}", "/v1/rules", "/v1/rules/{id}", "/v1/rules/{id}/evaluations", "/v1/portfolios",
                "/v1/portfolios/{id}", "/v1/portfolios/{id}/exposure");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("symbol", "label", "min_score", "max_score", "min_relevance", "from", "to", "limit",
                        "cursor", "as_of"),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings().withChars("%0123456789abcdefABCDEF-+.:TZ^=#/").ofMaxLength(60),
                Arbitraries.of("2026-11-20T12:00:00Z", "-999999999-01-01T00:00:00+18:00", "1e400", "-0", "%C0%AF",
                        "\ud800", "\u0000", "../../etc/passwd", "${jndi:x}", "a\r\nset-cookie: b"));
    }
}
