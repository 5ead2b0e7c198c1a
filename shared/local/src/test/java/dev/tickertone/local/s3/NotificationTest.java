package dev.tickertone.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {
    private static JsonNode record(String key) throws Exception {
        Upload upload = new Upload("ObjectCreated:Put", "articles", key, 12, "0cc175b9c0f1b6a831c399e269772661",
                "0006123456789ABC", Instant.parse("2026-11-20T21:05:00.123Z"));
        return Json.mapper().readTree(Notification.json(upload, "us-east-1", "Article")).path("Records").path(0);
    }

    @Test
    void anUploadReadsAsS3WouldTellIt() throws Exception {
        JsonNode record = record("incoming/a.txt");

        assertThat(record.path("eventSource").asText()).isEqualTo("aws:s3");
        assertThat(record.path("eventName").asText()).isEqualTo("ObjectCreated:Put");
        assertThat(record.path("eventTime").asText()).isEqualTo("2026-11-20T21:05:00.123Z");
        assertThat(record.path("s3").path("configurationId").asText()).isEqualTo("Article");
        assertThat(record.path("s3").path("bucket").path("name").asText()).isEqualTo("articles");
        JsonNode object = record.path("s3").path("object");
        assertThat(object.path("size").isIntegralNumber()).isTrue();
        assertThat(object.path("eTag").asText()).isEqualTo("0cc175b9c0f1b6a831c399e269772661");
        assertThat(object.path("sequencer").asText()).isEqualTo("0006123456789ABC");
        assertThat(object.has("versionId")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "incoming/a b.txt, incoming/a+b.txt",
        "incoming/a+b.txt, incoming/a%2Bb.txt",
        "incoming/50%.txt, incoming/50%25.txt",
        "incoming/é.txt, incoming/%C3%A9.txt",
    })
    void theKeyIsEncodedOnceWithSlashesLeft(String key, String encoded) throws Exception {
        String there = record(key).path("s3").path("object").path("key").asText();

        assertThat(there).isEqualTo(encoded);
        assertThat(URLDecoder.decode(there, StandardCharsets.UTF_8)).isEqualTo(key);
    }
}
