package dev.tickertone.local.sns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxPublisherTest {
    @TempDir
    private Path home;

    private final List<String> console = new ArrayList<>();

    private OutboxPublisher publisher() {
        return new OutboxPublisher(home.resolve("outbox"), console::add);
    }

    private static AlertMessage message(String id, String sms) {
        return new AlertMessage(id, "^RUT fell 2.4%", "A longer\ntext.", sms, "{\"id\":\"" + id + "\"}", Map.of(
                "severity", new Attribute.Text("warning"),
                "score", new Attribute.Numeric("-0.31"),
                "symbol", new Attribute.Texts(List.of("^RUT", "IWM"))));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anAlertIsAFileWithWhatEveryChannelGets() throws Exception {
        publisher().publish(message("abc234", "short"));

        JsonNode file = Json.mapper().readTree(Files.readAllBytes(home.resolve("outbox/abc234.json")));
        assertThat(file.path("subject").asText()).isEqualTo("^RUT fell 2.4%");
        assertThat(file.path("email").asText()).isEqualTo("A longer\ntext.");
        assertThat(file.path("sms").asText()).isEqualTo("short");
        assertThat(file.path("json").path("id").asText()).isEqualTo("abc234");
        assertThat(file.path("attributes").toString()).isEqualTo("{\"score\":{\"Type\":\"Number\",\"Value\":\"-0.31\"},"
                + "\"severity\":{\"Type\":\"String\",\"Value\":\"warning\"},"
                + "\"symbol\":{\"Type\":\"String.Array\",\"Value\":\"[\\\"^RUT\\\",\\\"IWM\\\"]\"}}");
    }

    @Test
    void anAlertIsPublishedOnceAlsoAfterARestart() throws Exception {
        publisher().publish(message("abc", "short"));
        publisher().publish(message("abc", "short"));

        assertThat(console).containsExactly("ALERT  short");
        assertThat(files()).hasSize(1);
    }

    @Test
    void theConsoleObeysNoControlCharacters() {
        publisher().publish(message("abc", "red \u001b[31m bell \u0007 end"));

        assertThat(console).containsExactly("ALERT  red  [31m bell   end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../up", "a/b", "..", "", "C:\\x", "nul\u0000"})
    void anIdThatIsNoNameStaysInTheOutbox(String id) throws Exception {
        publisher().publish(message(id, "short"));

        assertThat(files()).singleElement()
                .satisfies(file -> assertThat(file.getParent()).isEqualTo(home.resolve("outbox")));
    }
}
