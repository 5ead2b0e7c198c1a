package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.Json;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReprocessHandlerTest {
    private static final String KEY = "incoming/report.json";
    private static final String BROKEN = "[{\"title\": \"Small caps slide\"";
    private static final String MENDED =
            "{\"title\": \"Small caps slide\", \"content\": \"The Russell 2000 fell 3.1% on Thursday.\"}";

    private final InMemoryObjects objects = new InMemoryObjects();
    private final InMemoryTable table = new InMemoryTable();
    private final TickingClock clock = new TickingClock();

    private void upload(String content) throws IOException {
        objects.upload(KEY, content);
        new Intake(objects, table, clock).take(new ObjectRef("uploads", KEY, null), new Invocation(null, new RecordingContext().log(clock)));
    }

    private List<Rejection> rejections() {
        return new Rejections(table).latest(null, null, 100, null).items();
    }

    private JsonNode reprocess(String id) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        new ReprocessHandler(objects, table, Map.of("STACK_NAME", "test"), clock).handleRequest(new ByteArrayInputStream(
                Json.write(Map.of("pathParameters", Map.of("id", id))).getBytes(StandardCharsets.UTF_8)), response, null);
        return Json.mapper().readTree(response.toByteArray());
    }

    @Test
    void whatCanBeReadNowIsNoLongerListed() throws IOException {
        upload(BROKEN);
        String id = rejections().getFirst().id();
        assertThat(objects.contents).containsKey("rejected/" + KEY + ".json");
        objects.upload(KEY, MENDED);

        JsonNode answer = reprocess(id);

        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        JsonNode body = Json.mapper().readTree(answer.path("body").asText());
        assertThat(body.path("outcome").asText()).isEqualTo("kept");
        assertThat(body.path("resolved").asBoolean()).isTrue();
        assertThat(body.path("articles")).hasSize(1);
        assertThat(rejections()).isEmpty();
        assertThat(objects.contents).containsOnlyKeys(KEY);
        assertThat(reprocess(id).path("statusCode").asInt()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadStillStaysListed() throws IOException {
        upload(BROKEN);
        String id = rejections().getFirst().id();

        JsonNode body = Json.mapper().readTree(reprocess(id).path("body").asText());

        assertThat(body.path("outcome").asText()).isEqualTo("rejected");
        assertThat(body.path("resolved").asBoolean()).isFalse();
        assertThat(body.path("rejections")).extracting(JsonNode::asText).containsExactly("broken_json");
        assertThat(rejections()).extracting(Rejection::id).containsExactly(id);
        assertThat(objects.contents).containsKey("rejected/" + KEY + ".json");
    }

    @Test
    void anUploadUnderTheSameKeyResolvesToo() throws IOException {
        upload(BROKEN);
        upload(MENDED);

        assertThat(rejections()).isEmpty();
        assertThat(objects.contents).containsOnlyKeys(KEY);
    }

    @Test
    void ofAListOnlyTheItemsThatWereMendedAreResolved() throws IOException {
        upload("[{\"title\": \"\"}, {\"title\": \"\"}, " + MENDED + "]");
        assertThat(rejections()).hasSize(2);
        upload("[{\"title\": \"\"}, " + MENDED + "]");

        assertThat(rejections()).singleElement().satisfies(rejection ->
                assertThat(rejection.detail()).startsWith("Item 1 "));
    }

    @Test
    void theRejectionOfAnObjectThatIsGoneIsForgotten() throws IOException {
        upload(BROKEN);
        objects.contents.remove(KEY);

        JsonNode body = Json.mapper().readTree(reprocess(rejections().getFirst().id()).path("body").asText());

        assertThat(body.path("outcome").asText()).isEqualTo("missing");
        assertThat(rejections()).isEmpty();
        assertThat(objects.contents).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsAProblemDocument() throws IOException {
        for (String id : List.of("", "../x", "unknown", "a".repeat(200))) {
            JsonNode answer = reprocess(id);
            assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
            assertThat(answer.path("headers").path("content-type").asText()).isEqualTo("application/problem+json");
        }
    }
}
