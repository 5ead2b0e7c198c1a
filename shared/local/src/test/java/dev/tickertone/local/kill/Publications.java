package dev.tickertone.local.kill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When each alert was published. A message is in a file of the outbox from the first time it was published, with the
 * time of that; the alert is marked with the time of the last. A digest is a file that lists its alerts.
 */
final class Publications {
    private final Map<String, NavigableSet<Instant>> times = new HashMap<>();

    /**
     * @param home the product's
     * @param alerts as the API tells them, all published
     */
    Publications(Path home, List<JsonNode> alerts) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("outbox"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JsonNode message = Json.mapper().readTree(Files.readAllBytes(file)).path("json");
                if (message.path("kind").asText().equals("digest")) {
                    message.path("alerts").forEach(alert -> add(alert, message.path("created_at")));
                } else {
                    add(message, message.path("published_at"));
                }
            }
        }
        alerts.forEach(alert -> add(alert, alert.path("published_at")));
    }

    private void add(JsonNode alert, JsonNode at) {
        times.computeIfAbsent(alert.path("id").asText(), none -> new TreeSet<>())
                .add(Instant.parse(at.asText()).truncatedTo(ChronoUnit.MILLIS));
    }

    /** By alert: when it was published, for those that were more than once. */
    Map<String, NavigableSet<Instant>> repeated() {
        Map<String, NavigableSet<Instant>> repeated = new HashMap<>(times);
        repeated.values().removeIf(each -> each.size() == 1);
        return repeated;
    }
}
