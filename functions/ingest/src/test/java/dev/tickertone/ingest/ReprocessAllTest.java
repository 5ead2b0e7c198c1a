package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.store.Json;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprocessAllTest {
    private static final String BROKEN = "[{\"title\": \"Small caps slide\"";
    private static final String MENDED =
            "{\"title\": \"Small caps slide\", \"content\": \"The Russell 2000 fell 3.1% on Thursday.\"}";
    private static final int LONG = (int) Limits.LAST_FILE.toMillis() * 2;

    private final InMemoryObjects objects = new InMemoryObjects();
    private final InMemoryTable table = new InMemoryTable();
    private final TickingClock clock = new TickingClock();

    private void upload(String key, String content) throws IOException {
        objects.upload(key, content);
        new Intake(objects, table, clock).take(new ObjectRef("uploads", key, null), new Invocation(null, new RecordingContext().log(clock)));
    }

    private List<Rejection> rejections() {
        return new Rejections(table).latest(null, null, 1_000, null).items();
    }

    private JsonNode answer(String cursor, Context context) throws IOException {
        Map<String, Object> event = Map.of("routeKey", "POST /v1/rejections/reprocess",
                "queryStringParameters", cursor == null ? Map.of() : Map.of("cursor", cursor));
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        new ReprocessHandler(objects, table, Map.of("STACK_NAME", "test"), clock).handleRequest(
                new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), response, context);
        return Json.mapper().readTree(response.toByteArray());
    }

    private JsonNode all(String cursor, Context context) throws IOException {
        JsonNode answer = answer(cursor, context);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        return Json.mapper().readTree(answer.path("body").asText());
    }

    /** A call of which so many milliseconds are left whenever it is asked, the last for ever. */
    private static Context left(Integer... millis) {
        Iterator<Integer> each = List.of(millis).iterator();
        int last = millis[millis.length - 1];
        return (Context) Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[] {Context.class},
                (proxy, method, arguments) -> method.getName().equals("getRemainingTimeInMillis")
                        ? (Object) (each.hasNext() ? each.next() : last) : null);
    }

    private static List<String> keys(JsonNode body) {
        return body.path("items").valueStream().map(item -> item.path("object").path("key").asText()).toList();
    }

    @Test
    void whatCanBeReadNowIsNoLongerListedAndTheOthersStay() throws IOException {
        upload("incoming/a.json", BROKEN);
        upload("incoming/b.json", BROKEN);
        upload("incoming/gone.json", BROKEN);
        objects.upload("incoming/a.json", MENDED);
        objects.contents.remove("incoming/gone.json");

        JsonNode body = all(null, null);

        assertThat(body.path("tried").asInt()).isEqualTo(3);
        assertThat(body.path("resolved").asInt()).isEqualTo(2);
        assertThat(body.path("rejected").asInt()).isEqualTo(1);
        assertThat(body.path("failed").asInt()).isZero();
        assertThat(body.path("next_cursor").isNull()).isTrue();
        assertThat(body.path("items")).extracting(item -> item.path("outcome").asText())
                .containsExactly("missing", "rejected", "kept");
        assertThat(rejections()).extracting(rejection -> rejection.object().key()).containsExactly("incoming/b.json");
        assertThat(objects.contents).containsOnlyKeys("incoming/a.json", "incoming/b.json", "rejected/incoming/b.json.json");
    }

    @Test
    void whatIsRejectedStillSaysWhyNow() throws IOException {
        upload("incoming/cut.json", BROKEN);
        upload("incoming/list.json", "[" + "{\"title\": \"\"},".repeat(Limits.MAX_ITEMS) + MENDED + "]");
        objects.upload("incoming/cut.json", "");
        objects.upload("incoming/list.json", "[" + "{\"title\": \"\"},".repeat(Limits.MAX_ITEMS + 1) + MENDED + "]");

        all(null, null);

        assertThat(rejections()).filteredOn(rejection -> rejection.object().key().equals("incoming/cut.json"))
                .singleElement().satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("empty"));
        assertThat(rejections()).filteredOn(rejection -> rejection.reason().equals("too_many_items"))
                .singleElement().satisfies(rejection -> assertThat(rejection.detail())
                        .contains("lists " + (Limits.MAX_ITEMS + 2) + " articles"));
    }

    @Test
    void anObjectOfManyRejectionsIsTriedOnceInAPassWhateverTheCallsItTakes() throws IOException {
        upload("incoming/x.json", BROKEN);
        upload("incoming/list.json", "[{\"title\": \"\"}, {\"title\": \"\"}, {\"title\": \"\"}]");
        upload("incoming/y.json", BROKEN);

        List<String> tried = new ArrayList<>();
        String cursor = null;
        int calls = 0;
        do {
            JsonNode body = all(cursor, left(0));
            assertThat(body.path("tried").asInt()).isLessThanOrEqualTo(1);
            tried.addAll(keys(body));
            cursor = body.path("next_cursor").asText(null);
            calls++;
        } while (cursor != null);

        assertThat(tried).containsExactly("incoming/y.json", "incoming/list.json", "incoming/x.json");
        assertThat(calls).isEqualTo(3);
        assertThat(rejections()).hasSize(5);
    }

    @Test
    void aCallEndsBeforeItsTimeDoesAndTheNextGoesOn() throws IOException {
        for (String name : List.of("1", "2", "3")) {
            upload("incoming/" + name + ".json", BROKEN);
        }
        int enough = (int) Limits.LAST_FILE.toMillis();

        // Asked by the reader of the first, before the second, by its reader, and before the third.
        JsonNode first = all(null, left(LONG, enough, LONG, enough - 1));
        JsonNode second = all(first.path("next_cursor").asText(), left(LONG));

        assertThat(keys(first)).containsExactly("incoming/3.json", "incoming/2.json");
        assertThat(keys(second)).containsExactly("incoming/1.json");
        assertThat(second.path("next_cursor").isNull()).isTrue();
    }

    @Test
    void aCallTriesSoManyAndNoMore() throws IOException {
        for (int i = 0; i <= Reprocessing.MAX_TRIED; i++) {
            upload("incoming/%03d.json".formatted(i), BROKEN);
        }
        JsonNode first = all(null, null);
        JsonNode second = all(first.path("next_cursor").asText(), null);

        assertThat(first.path("tried").asInt()).isEqualTo(Reprocessing.MAX_TRIED);
        assertThat(keys(second)).containsExactly("incoming/000.json");
    }

    @Test
    void aPassEndsThoughItsOwnRejectionsAreNew() throws IOException {
        upload("incoming/a.json", BROKEN);
        upload("incoming/b.json", BROKEN);
        objects.upload("incoming/b.json", ""); // another reason, and so another rejection, at the head of the list

        JsonNode first = all(null, left(0));
        JsonNode second = all(first.path("next_cursor").asText(), left(0));

        assertThat(keys(first)).containsExactly("incoming/b.json");
        assertThat(keys(second)).containsExactly("incoming/a.json");
        assertThat(second.path("next_cursor").isNull()).isTrue();
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersAndStaysListed() throws IOException {
        upload("incoming/a.json", BROKEN);
        upload("incoming/b.json", BROKEN);
        objects.failing.add("incoming/b.json");
        objects.upload("incoming/a.json", MENDED);

        JsonNode body = all(null, null);

        assertThat(body.path("failed").asInt()).isEqualTo(1);
        assertThat(body.path("resolved").asInt()).isEqualTo(1);
        assertThat(rejections()).extracting(rejection -> rejection.object().key()).containsExactly("incoming/b.json");
    }

    @Test
    void anArchiveThatTheCallHasNoTimeForStaysAsItIs() throws IOException {
        byte[] archive = Packing.zip(Map.of("a.json", BROKEN.getBytes(StandardCharsets.UTF_8),
                "b.json", MENDED.getBytes(StandardCharsets.UTF_8)));
        objects.contents.put("incoming/many.zip", archive);
        ObjectRef ref = new ObjectRef("uploads", "incoming/many.zip", null);
        new Intake(objects, table, clock).take(ref, new Invocation(null, new RecordingContext().log(clock)));
        List<Rejection> before = rejections();

        JsonNode body = all(null, left(0));

        assertThat(body.path("failed").asInt()).isEqualTo(1);
        assertThat(body.path("items").path(0).path("outcome").asText()).isEqualTo("failed");
        assertThat(rejections()).isEqualTo(before).hasSize(1);
    }

    @Test
    void withNothingRejectedThereIsNothingToDo() throws IOException {
        assertThat(all(null, null)).isEqualTo(Json.mapper().readTree(
                "{\"tried\":0,\"resolved\":0,\"rejected\":0,\"failed\":0,\"items\":[],\"next_cursor\":null}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "§", "AAAA", "MjAyNi0xMS0yMFQyMjowMDowMFogLi4vLi4v", "=", "null"})
    void aCursorThatIsNotOursIsAProblemDocument(String cursor) throws IOException {
        JsonNode answer = answer(cursor, null);

        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.path("headers").path("content-type").asText()).isEqualTo("application/problem+json");
        assertThat(answer.path("body").asText()).contains("invalid-cursor");
    }

    @Test
    void aCursorIsReadAsItWasWritten() {
        IntStream.of(0, 1, 999).forEach(millis -> {
            PassCursor cursor = new PassCursor(InMemoryObjects.UPLOADED.plusMillis(millis), "2026-11-20T21:59:59.999Z#a1");
            assertThat(PassCursor.decode(cursor.encoded())).contains(cursor);
        });
    }
}
