package dev.tickertone.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.event.S3Event.Created;
import dev.tickertone.store.Arrival;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3EventTest {
    @ParameterizedTest
    @CsvSource({"incoming/a.txt, incoming/a.txt", "incoming/two+words.txt, incoming/two words.txt",
        "incoming/two%20words.txt, incoming/two words.txt", "incoming/a%2Bb.txt, incoming/a+b.txt",
        "incoming/100%25.txt, incoming/100%.txt", "incoming/%2541.txt, incoming/%41.txt",
        "incoming/caf%C3%A9.txt, incoming/caf\u00e9.txt", "incoming/caf\u00e9.txt, incoming/caf\u00e9.txt"})
    void decodesKeysOnce(String encoded, String key) throws IOException {
        assertThat(read(record("ObjectCreated:Put", encoded)).created())
                .containsExactly(new Created(new ObjectRef("b", key, null), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ObjectCreated:Put", "ObjectCreated:CompleteMultipartUpload", "s3:ObjectCreated:Copy"})
    void takesEveryKindOfCreation(String name) throws IOException {
        assertThat(read(record(name, "k")).created()).hasSize(1);
    }

    @Test
    void saysWhenAndByWhichRequestAnObjectWasCreated() throws IOException {
        String record = """
                {"eventName":"ObjectCreated:Put","eventTime":"2026-11-20T22:00:01.250Z",
                 "responseElements":{"x-amz-request-id":"C3D13FE58DE4C810"},
                 "s3":{"bucket":{"name":"b"},"object":{"key":"k","sequencer":"0A1B2C3D4E5F678901"}}}""";
        assertThat(read(record).created()).extracting(Created::arrival).containsExactly(new Arrival(
                Instant.parse("2026-11-20T22:00:01.250Z"), "0A1B2C3D4E5F678901", "C3D13FE58DE4C810"));
    }

    @Test
    void countsRecordsThatNameNoObject() throws IOException {
        S3Event event = read(record("ObjectCreated:Put", "%zz") + "," + record("ObjectCreated:Put", "") + ","
                + record("ObjectCreated:Put", "k"));
        assertThat(event.created()).extracting(created -> created.ref().key()).containsExactly("k");
        assertThat(event.unreadable()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(IOException.class);
    }

    private static S3Event read(String records) throws IOException {
        return S3Event.read(new ByteArrayInputStream(("{\"Records\":[" + records + "]}").getBytes(StandardCharsets.UTF_8)));
    }

    private static String record(String name, String key) {
        return "{\"eventName\":\"%s\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"%s\"}}}".formatted(name, key);
    }
}
