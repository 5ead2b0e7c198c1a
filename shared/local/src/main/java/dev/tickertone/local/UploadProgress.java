package dev.tickertone.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows the person who watches how far a large upload is, from what the function logs of it. */
final class UploadProgress {
    /** Uploads of fewer quotes are over before anybody asks. */
    private static final int LARGE = 50_000;

    private UploadProgress() {}

    /**
     * Reads what a function logs.
     *
     * @param console takes one line for each report of progress, and one at the end
     */
    static Consumer<String> to(Consumer<String> console) {
        return line -> {
            if (line.contains("\"event\":\"quotes_progress\"") || line.contains("\"event\":\"object_read\"")) {
                show(line, console);
            }
        };
    }

    private static void show(String line, Consumer<String> console) {
        try {
            JsonNode log = Json.read(line, JsonNode.class);
            long quotes = log.path("quotes").asLong();
            if (log.has("percent")) {
                console.accept(String.format(Locale.ROOT, "%s: %,d quotes, %d %%, %,d a second",
                        log.path("key").asText(), quotes, log.path("percent").asInt(),
                        log.path("quotes_per_second").asLong()));
            } else if (quotes >= LARGE) {
                console.accept(String.format(Locale.ROOT, "%s: done, %,d quotes stored", log.path("key").asText(), quotes));
            }
        } catch (UncheckedIOException otherLine) {
            // A function may log what it likes; it stands in its log.
        }
    }
}
