package dev.tickertone.local.sns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Publishes alerts to whoever watches: the short message for the console, and a file with what every channel would
 * get. An alert that was published already is not published again.
 */
public final class OutboxPublisher implements AlertPublisher {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Path directory;
    private final Consumer<String> console;

    /**
     * @param directory made when the first alert comes
     * @param console takes a line at a time
     */
    public OutboxPublisher(Path directory, Consumer<String> console) {
        this.directory = directory;
        this.console = console;
    }

    @Override
    public synchronized void publish(AlertMessage message) {
        Path file = directory.resolve(fileName(message.alertId()));
        if (Files.exists(file)) {
            return;
        }
        try {
            write(file, document(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.accept("ALERT  " + printable(message.sms()));
    }

    private void write(Path file, ObjectNode document) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = directory.resolve(file.getFileName() + ".tmp");
        Files.write(unfinished, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ObjectNode document(AlertMessage message) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("alert_id", message.alertId())
                .put("subject", message.subject())
                .put("email", message.email())
                .put("sms", message.sms());
        document.set("json", parsed(message.json()));
        ObjectNode attributes = document.putObject("attributes");
        for (Map.Entry<String, Attribute> attribute : new TreeMap<>(message.attributes()).entrySet()) {
            attributes.set(attribute.getKey(), attribute(attribute.getValue()));
        }
        return document;
    }

    /** As SNS shows an attribute to a subscriber. */
    private static JsonNode attribute(Attribute attribute) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return switch (attribute) {
            case Attribute.Text(String value) -> node.put("Type", "String").put("Value", value);
            case Attribute.Numeric(String value) -> node.put("Type", "Number").put("Value", value);
            case Attribute.Texts texts -> node.put("Type", "String.Array").put("Value", Json.write(texts.values()));
        };
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }

    /** An id is not a path: what is no plain name goes by its digest. */
    private static String fileName(String id) {
        return (PLAIN_NAME.matcher(id).matches() ? id : digest(id)) + ".json";
    }

    private static String digest(String id) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A terminal obeys control characters, and parts of an alert come from an article. */
    private static String printable(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
