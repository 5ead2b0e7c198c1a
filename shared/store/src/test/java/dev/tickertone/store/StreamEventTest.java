package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamEventTest {
    private final List<String> handled = new ArrayList<>();
    private final RecordingContext context = new RecordingContext();

    @Test
    void everyChangeIsReadAsItWasWritten() throws IOException {
        assertThat(StreamEvent.read(StreamEvents.of(List.of(change("7"))))).containsExactly(change("7"));
    }

    @Test
    void anEventAsLambdaSendsItIsRead() throws IOException {
        String event = """
                {"Records":[
                  {"eventID":"1","eventName":"INSERT","eventSource":"aws:dynamodb","dynamodb":{
                    "SequenceNumber":"111","Keys":{"pk":{"S":"p"},"sk":{"S":"a"}},
                    "NewImage":{"pk":{"S":"p"},"sk":{"S":"a"},"kind":{"S":"article"},"empty":{"S":""},
                                "seen":{"BOOL":true},"expires_at":{"N":"1790000000"}}}},
                  {"eventID":"2","eventName":"MODIFY","dynamodb":{
                    "SequenceNumber":"112",
                    "OldImage":{"pk":{"S":"p"},"sk":{"S":"b"},"v":{"S":"1"}},
                    "NewImage":{"pk":{"S":"p"},"sk":{"S":"b"},"v":{"S":"2"}}}},
                  {"eventID":"3","eventName":"REMOVE","dynamodb":{
                    "SequenceNumber":"113","OldImage":{"pk":{"S":"p"},"sk":{"S":"c"}}}}]}
                """;
        assertThat(StreamEvent.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)))).containsExactly(
                new Change("111", null, new Item(new Key("p", "a"), Map.of("kind", "article", "empty", ""),
                        Instant.ofEpochSecond(1_790_000_000))),
                new Change("112", new Item(new Key("p", "b"), Map.of("v", "1")),
                        new Item(new Key("p", "b"), Map.of("v", "2"))),
                new Change("113", new Item(new Key("p", "c"), Map.of()), null));
    }

    @Test
    void aBatchStopsAtItsFirstFailureAndNamesIt() throws IOException {
        JsonNode response = handle("2", change("1"), change("2"), change("3"));
        assertThat(handled).containsExactly("1");
        assertThat(failed()).containsExactly("2");
        assertThat(response.toString()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
    }

    @Test
    void whatIsDoneForAllIsDoneOnceAlsoAfterAFailureAndMakesAllComeAgainIfItFails() throws IOException {
        assertThat(together("3", () -> handled.add("all"), change("1"), change("2"), change("3"))).contains("\"3\"");
        assertThat(handled).containsExactly("1", "2", "all");
        Runnable trouble = () -> {
            throw new IllegalStateException("trouble");
        };
        assertThat(together("none", trouble, change("4"), change("5"))).contains("\"4\"");
        assertThat(failed()).containsExactly("3", "4");
        assertThat(together("none", trouble)).isEqualTo("{\"batchItemFailures\":[]}");
    }

    private List<String> failed() {
        return context.of("change_failed").stream().map(line -> line.get("sequence").asText()).toList();
    }

    private String together(String failing, Runnable all, Change... changes) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        StreamEvent.handle(StreamEvents.of(List.of(changes)), response, context.log(Clock.systemUTC()), change -> {
            if (change.sequence().equals(failing)) {
                throw new IllegalStateException("trouble");
            }
            handled.add(change.sequence());
        }, all);
        return response.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBatchWithoutFailureNamesNone() throws IOException {
        assertThat(handle("none", change("1")).toString()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(failed()).isEmpty();
    }

    @Test
    void aFailureIsLoggedWithItsItemAndWithoutItsMessage() throws IOException {
        Change change = new Change("7", null, new Item(new Key("article#a", "score"), Map.of()));
        StreamEvent.handle(StreamEvents.of(List.of(change)), new ByteArrayOutputStream(), context.log(Clock.systemUTC()),
                each -> {
                    throw new IllegalStateException("secret words", new IOException("more of them"));
                });
        JsonNode json = context.of("change_failed").getFirst();
        assertThat(context.lines().getFirst()).doesNotContain("secret", "more of them", "\n");
        assertThat(json.path("level").asText()).isEqualTo("ERROR");
        assertThat(json.path("article").asText()).isEqualTo("a");
        assertThat(json.path("item").asText()).isEqualTo("article#a/score");
        assertThat(json.path("sequence").asText()).isEqualTo("7");
        assertThat(json.path("causes").toString())
                .isEqualTo("[\"java.lang.IllegalStateException\",\"java.io.IOException\"]");
        assertThat(json.path("stack").get(0).asText()).contains("StreamEventTest");
    }

    @Test
    void theAgeOfABatchIsThatOfItsOldestRecord() throws IOException {
        String event = """
                {"Records":[
                  {"dynamodb":{"SequenceNumber":"1","ApproximateCreationDateTime":1795212005,
                    "NewImage":{"pk":{"S":"p"},"sk":{"S":"a"}}}},
                  {"dynamodb":{"SequenceNumber":"2","ApproximateCreationDateTime":1795212003.0,
                    "NewImage":{"pk":{"S":"p"},"sk":{"S":"b"}}}}]}
                """;
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_795_212_008), ZoneOffset.UTC);
        new Logs(Map.of("STACK_NAME", "test"), clock).during(context, log -> StreamEvent.handle(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(), log,
                change -> { }));
        assertThat(context.of("metrics").getFirst().get("StreamAge").asLong()).isEqualTo(5_000);
    }

    private JsonNode handle(String bad, Change... changes) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        StreamEvent.handle(StreamEvents.of(List.of(changes)), response, context.log(Clock.systemUTC()), change -> {
            if (change.sequence().equals(bad)) {
                throw new IllegalStateException();
            }
            handled.add(change.sequence());
        });
        return Json.mapper().readTree(response.toByteArray());
    }

    private static Change change(String sequence) {
        return new Change(sequence, null, new Item(new Key("p", "s" + sequence), Map.of("kind", "test")));
    }
}
