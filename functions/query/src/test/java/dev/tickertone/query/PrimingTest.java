package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import dev.tickertone.store.snapshot.Sample;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimingTest {
    @Test
    void everyRequestOfTheRehearsalIsAnsweredButTheOneForWhatIsNotThere() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        Priming.rehearse(table -> {
            QueryHandler handler = new QueryHandler(table, Api.UPLOADS, Api.ENVIRONMENT, Sample.CLOCK);
            return (event, response, context) -> {
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                handler.handleRequest(event, answer, context);
                JsonNode read = Json.mapper().readTree(answer.toByteArray());
                statuses.add(read.path("statusCode").asInt());
            };
        });
        assertThat(statuses.subList(0, statuses.size() - 1)).isNotEmpty().containsOnly(200);
        assertThat(statuses.getLast()).isEqualTo(404);
    }
}
