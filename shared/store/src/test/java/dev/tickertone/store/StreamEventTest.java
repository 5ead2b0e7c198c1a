package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamEventTest {
    private static final String EVENT = """
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

    private static ByteArrayInputStream event() {
        return new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(String sort, Map<String, String> attributes) {
        return new Item(new Key("p", sort), attributes);
    }

    @Test
    void readsTheChangesWithTheirImages() throws IOException {
        assertThat(StreamEvent.read(event())).containsExactly(
                new Change("111", null, new Item(new Key("p", "a"), Map.of("kind", "article", "empty", ""),
                        Instant.ofEpochSecond(1_790_000_000))),
                new Change("112", item("b", Map.of("v", "1")), item("b", Map.of("v", "2"))),
                new Change("113", item("c", Map.of()), null));
    }

    @Test
    void answersWithNoFailuresWhenAllWentWell() throws IOException {
        List<String> seen = new ArrayList<>();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        StreamEvent.handle(event(), answer, change -> seen.add(change.eventName()), failure -> seen.add("failed"));
        assertThat(seen).containsExactly("INSERT", "MODIFY", "REMOVE");
        assertThat(answer).hasToString("{\"batchItemFailures\":[]}");
    }

    @Test
    void stopsAtTheFirstFailureAndNamesIt() throws IOException {
        List<String> seen = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        IllegalStateException trouble = new IllegalStateException("no table");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        StreamEvent.handle(event(), answer, change -> {
            seen.add(change.sequence());
            if (change.sequence().equals("112")) {
                throw trouble;
            }
        }, failures::add);
        assertThat(seen).containsExactly("111", "112");
        assertThat(failures).containsExactly(trouble);
        assertThat(answer).hasToString("{\"batchItemFailures\":[{\"itemIdentifier\":\"112\"}]}");
    }
}
