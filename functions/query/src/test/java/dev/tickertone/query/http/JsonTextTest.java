package dev.tickertone.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.store.Json;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void markupIsNoMarkup() {
        assertThat(JsonText.of(JsonNodeFactory.instance.objectNode().put("<a>", "</script>")))
                .isEqualTo("{\"\\u003ca\\u003e\":\"\\u003c/script\\u003e\"}");
    }

    @Property(tries = 500)
    void whatIsReadIsWhatWasWritten(@ForAll String text) {
        JsonNode node = JsonNodeFactory.instance.objectNode().put("a", text + "<\\<\"> ");

        assertThat(Json.read(JsonText.of(node), JsonNode.class)).isEqualTo(node);
    }
}
