package dev.tickertone.query.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Rejections;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadApiTest {
    private static final Instant AT = Instant.parse("2026-11-20T22:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);
    private final Articles articles = new Articles(table);

    private JsonNode added() {
        return api.post("/v1/uploads", "{\"name\":\"Note (1).txt\",\"size\":17}").json();
    }

    private JsonNode status(JsonNode upload) {
        Answer answer = api.get("/v1/uploads/" + upload.get("id").asText());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static ObjectRef object(JsonNode upload) {
        return new ObjectRef("tickertone-articles", upload.get("key").asText(), "version");
    }

    @Test
    void anAddressIsSignedForThisFileOnly() {
        Answer answer = api.post("/v1/uploads", "{\"name\":\"Note (1).txt\",\"size\":17}");
        JsonNode upload = answer.json();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("location")).isEqualTo("/v1/uploads/" + upload.get("id").asText());
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(upload.get("key").asText()).matches("incoming/2026-11-20/[0-9a-f]{16}/Note-1.txt");
        assertThat(upload.get("url").asText())
                .isEqualTo("https://bucket.example/" + upload.get("key").asText() + "?size=17");
        assertThat(upload.get("method").asText()).isEqualTo("PUT");
        assertThat(upload.get("headers").isObject()).isTrue();
        assertThat(upload.get("expires_at").asText()).isEqualTo("2026-11-20T22:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|422|invalid-upload", "{'name':'a'}|422|invalid-upload", "{'name':'','size':1}|422|invalid-upload",
        "{'name':'a','size':0}|422|invalid-upload", "{'name':'a','size':-1}|422|invalid-upload",
        "{'name':'a','size':1.5}|422|invalid-upload", "{'name':'a','size':'1'}|422|invalid-upload",
        "{'name':'a','size':1e99}|422|invalid-upload", "{'name':'a','size':1,'x':1}|422|invalid-upload",
        "{'name':'a','size':25000001}|413|too-much", "{'name':'a','size':25000000}|201|", "[]|422|invalid-upload", "x|400|invalid-json"})
    void whatCannotBeUploadedIsSaidBefore(String document, int status, String problem) {
        Answer answer = api.post("/v1/uploads", document.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(status);
        if (problem != null) {
            assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:" + problem);
        }
    }

    @Test
    void anUploadIsFollowedFromTheAddressToTheScores() {
        JsonNode upload = added();
        assertThat(status(upload).toString()).isEqualTo("{\"id\":" + upload.get("id") + ",\"key\":" + upload.get("key")
                + ",\"status\":\"awaited\",\"articles\":[],\"rejection\":null}");

        ScoredArticle one = new Draft("a1", "2026-11-20T12:00:00Z", "One").says("Up.", 0.3, List.of("A")).scored();
        ScoredArticle two = new Draft("a2", "2026-11-20T13:00:00Z", "Two").scored();
        articles.add(one.article());
        articles.add(two.article());
        new Outcomes(table).keep(object(upload), "etag", "kept", List.of("a1", "a2"), AT, null);
        assertThat(status(upload).get("status").asText()).isEqualTo("read");

        articles.addScore(one);
        assertThat(status(upload).get("status").asText()).isEqualTo("read");
        assertThat(status(upload).get("articles").toString()).isEqualTo("[{\"id\":\"a1\",\"title\":\"One\","
                + "\"status\":\"scored\"},{\"id\":\"a2\",\"title\":\"Two\",\"status\":\"read\"}]");
        articles.addScore(two);
        assertThat(status(upload).get("status").asText()).isEqualTo("scored");
    }

    @Test
    void whyItCannotBeReadIsSaid() {
        JsonNode upload = added();
        new Rejections(table).add(new Rejection("r1", object(upload), "empty", "It has no bytes.", "Upload it again.", AT));
        new Outcomes(table).keep(object(upload), "etag", "rejected", List.of(), AT, null);

        assertThat(status(upload).get("status").asText()).isEqualTo("rejected");
        assertThat(status(upload).get("rejection")).isEqualTo(api.get("/v1/rejections/r1").json());
    }

    @Test
    void ofAFileThatWasReadInPartBothAreTold() {
        JsonNode upload = added();
        ScoredArticle one = new Draft("a1", "2026-11-20T12:00:00Z", "One").says("Up.", 0.3, List.of("A")).scored();
        articles.add(one.article());
        articles.addScore(one);
        new Rejections(table).add(new Rejection("r1", object(upload), "empty", "Item 2 is empty.", "Leave it out.", AT));
        new Outcomes(table).keep(object(upload), "etag", "kept", List.of("a1"), AT, null);

        assertThat(status(upload).get("status").asText()).isEqualTo("scored");
        assertThat(status(upload).at("/rejection/id").asText()).isEqualTo("r1");
    }

    @Test
    void whatIsNoIdIsNotFound() {
        assertThat(api.get("/v1/uploads/a").status()).isEqualTo(404);
        assertThat(api.get("/v1/uploads/2026-11-20.0123456789abcdef.a%2Fb").status()).isEqualTo(404);
    }
}
