package dev.tickertone.query.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.store.Json;
import dev.tickertone.store.snapshot.Sample;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrimingTest {
    @Test
    void theKeyOfTheRehearsalIsGoodAndNoneIsNot() throws Exception {
        List<Boolean> answers = new ArrayList<>();
        Priming.rehearse(table -> {
            AuthorizerHandler handler = new AuthorizerHandler(table, Map.of("STACK_NAME", "test"), Sample.CLOCK);
            return (event, response, context) -> {
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                handler.handleRequest(event, answer, context);
                answers.add(Json.mapper().readTree(answer.toByteArray()).get("isAuthorized").asBoolean());
            };
        });
        assertThat(answers).containsExactly(true, false);
    }
}
