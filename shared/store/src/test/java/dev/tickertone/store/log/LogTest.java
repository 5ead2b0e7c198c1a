package dev.tickertone.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class LogTest {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:03.250Z");

    private final RecordingContext context = new RecordingContext();
    private final Logs logs = new Logs(Map.of("STACK_NAME", "news"), Clock.fixed(NOW, ZoneOffset.UTC));

    private JsonNode only() {
        assertThat(context.lines()).hasSize(1);
        return LineRules.check(context.lines().getFirst());
    }

    @Test
    void aLineSaysWhenWhatAndForWhom() {
        logs.during(context, log -> log.info("scored", line -> line.put("article", "a1").put("status", (String) null)));

        assertThat(context.lines()).containsExactly("{\"timestamp\":\"2026-11-20T22:00:03.250Z\",\"level\":\"INFO\","
                + "\"event\":\"scored\",\"request_id\":\"request\",\"article\":\"a1\"}\n");
    }

    @Test
    void aTextAndAListAreCutAtTheirLimits() {
        logs.during(context, log -> log.warn("long", line -> {
            line.put("fits", "x".repeat(Log.MAX_TEXT)).put("cut", "y".repeat(Log.MAX_TEXT + 1));
            ArrayNode list = line.putArray("list");
            IntStream.rangeClosed(0, Log.MAX_LIST).forEach(list::add);
        }));

        assertThat(only().get("fits").asText()).hasSize(Log.MAX_TEXT);
        assertThat(only().get("cut").asText()).hasSize(Log.MAX_TEXT);
        assertThat(only().get("list")).hasSize(Log.MAX_LIST);
    }

    @Test
    void aLineThatIsTooLongLosesItsLastMembersAndSaysSo() {
        logs.during(context, log -> log.error("long", line -> {
            line.put("article", "a1");
            ArrayNode list = line.putArray("list");
            IntStream.range(0, Log.MAX_LIST).forEach(i -> list.add("z".repeat(Log.MAX_TEXT)));
            line.put("last", 1);
        }));

        assertThat(only().properties()).extracting(Map.Entry::getKey)
                .containsExactly("timestamp", "level", "event", "request_id", "article", "cut");
    }

    @Test
    void whatAnInvocationThrowsIsLoggedAndThrownWithoutAWordOfIt() {
        IOException cause = new IOException("secret");
        assertThatExceptionOfType(InvocationFailedException.class).isThrownBy(() -> logs.during(context, log -> {
            throw new IllegalArgumentException("hush", cause);
        })).withMessage("the invocation failed with java.lang.IllegalArgumentException").withNoCause()
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());

        JsonNode line = only();
        assertThat(line.get("level").asText()).isEqualTo("ERROR");
        assertThat(line.get("event").asText()).isEqualTo("invocation_failed");
        assertThat(line.get("causes")).extracting(JsonNode::asText)
                .containsExactly("java.lang.IllegalArgumentException", "java.io.IOException");
        assertThat(line.get("stack")).hasSizeBetween(1, Failure.MAX);
        assertThat(line.toString()).doesNotContain("secret", "hush");
    }

    @Test
    void ofWhatAwsAnsweredTheCodeIsLoggedAndTheMessageIsNot() {
        RuntimeException refused = DynamoDbException.builder().statusCode(400).requestId("R1").message("hush")
                .awsErrorDetails(AwsErrorDetails.builder().serviceName("DynamoDb").errorCode("ValidationException")
                        .errorMessage("a value: hush").build()).build();

        logs.during(context, log -> log.error("failed", new IllegalStateException(refused), line -> { }));

        assertThat(only().get("causes").get(1).asText())
                .isEqualTo(DynamoDbException.class.getName() + ": DynamoDb ValidationException 400 R1");
        assertThat(only().toString()).doesNotContain("hush");
    }

    @Test
    void countsAreAddedUpAndTimesAreListedInOneLineAtTheEnd() {
        logs.during(context, log -> {
            log.count(Metric.ALERTS, 2);
            log.since(Metric.UPLOAD_TO_PUBLISH, NOW.minusMillis(40));
            log.count(Metric.ALERTS, 3);
            log.since(Metric.UPLOAD_TO_PUBLISH, NOW.plusMillis(5));
        });

        JsonNode line = only();
        assertThat(line.get("event").asText()).isEqualTo("metrics");
        assertThat(line.get("Alerts").asInt()).isEqualTo(5);
        assertThat(line.get("UploadToPublish")).extracting(JsonNode::asInt).containsExactly(40, 0);
        assertThat(line.get("Stack").asText()).isEqualTo("news");
        assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
        assertThat(line.at("/_aws/CloudWatchMetrics/0").toString()).isEqualTo("{\"Namespace\":\"Tickertone\","
                + "\"Dimensions\":[[\"Stack\"]],\"Metrics\":[{\"Name\":\"Alerts\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"UploadToPublish\",\"Unit\":\"Milliseconds\"}]}");
    }

    @Test
    void ofMoreTimesThanTheFormatTakesTheSlowestAreWritten() {
        logs.during(context, log -> IntStream.rangeClosed(1, Metrics.MAX_VALUES + 1)
                .forEach(i -> log.since(Metric.STREAM_AGE, NOW.minusMillis(i))));

        assertThat(only().get("StreamAge")).hasSize(Metrics.MAX_VALUES);
        assertThat(only().get("StreamAge").get(0).asInt()).isEqualTo(101);
        assertThat(only().get("StreamAge").get(99).asInt()).isEqualTo(2);
    }

    @Test
    void anInvocationThatFailsWritesWhatItMeasuredAndOneThatMeasuredNothingWritesNothing() {
        logs.during(context, log -> { });
        assertThat(context.lines()).isEmpty();

        assertThatIllegalStateException().isThrownBy(() -> logs.during(context, log -> {
            log.count(Metric.QUOTES, 7);
            throw new InvocationFailedException("told");
        })).withMessage("told");
        assertThat(only().get("Quotes").asInt()).isEqualTo(7);
    }

    @Test
    void allMetricsFitOneDocumentAndEachHasANameOfItsOwn() {
        logs.during(context, log -> Arrays.stream(Metric.values()).forEach(metric -> log.since(metric, NOW)));

        List<String> names = Arrays.stream(Metric.values()).map(Metric::toString).toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContain(Metric.DIMENSION);
        assertThat(only().at("/_aws/CloudWatchMetrics/0/Metrics")).extracting(each -> each.get("Name").asText())
                .containsExactlyElementsOf(names);
    }

    @Test
    void theStackMustHaveAName() {
        assertThatIllegalStateException().isThrownBy(() -> new Logs(Map.of(), Clock.systemUTC()))
                .withMessageContaining("STACK_NAME");
    }
}
