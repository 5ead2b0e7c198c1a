package dev.tickertone.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What every line of a function's log keeps to, and what a line with metrics does besides: the rules of CloudWatch's
 * embedded metric format, as its specification and the JSON schema in it state them.
 */
public final class LineRules {
    private static final Set<String> UNITS = Set.of("Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes",
            "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count",
            "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second",
            "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None");

    private LineRules() {}

    /** Holds a line to them. */
    public static JsonNode check(String text) {
        assertThat(text.strip()).as(text).doesNotContain("\n");
        assertThat(text.length()).isLessThanOrEqualTo(Log.MAX_LINE + 1);
        JsonNode line = Json.read(text, JsonNode.class);
        assertThat(Instant.parse(line.path("timestamp").asText())).isNotNull();
        assertThat(line.path("level").asText()).isIn("INFO", "WARN", "ERROR");
        assertThat(line.path("event").asText()).matches("[a-z]+(_[a-z0-9]+)*");
        assertThat(line.path("request_id").asText()).isNotBlank();
        if (line.has("_aws")) {
            checkMetrics(line);
        }
        return line;
    }

    private static void checkMetrics(JsonNode root) {
        JsonNode metadata = root.get("_aws");
        assertThat(metadata.path("Timestamp").isIntegralNumber()).isTrue();
        assertThat(metadata.path("Timestamp").asLong()).isNotNegative();
        assertThat(metadata.path("CloudWatchMetrics").isArray()).isTrue();
        assertThat(metadata.path("CloudWatchMetrics")).isNotEmpty();
        metadata.path("CloudWatchMetrics").forEach(directive -> checkDirective(directive, root));
    }

    private static void checkDirective(JsonNode directive, JsonNode root) {
        assertThat(directive.path("Namespace").isTextual()).isTrue();
        assertThat(directive.path("Namespace").asText()).hasSizeBetween(1, 1_024);
        assertThat(directive.path("Dimensions").isArray()).isTrue();
        assertThat(directive.path("Dimensions")).isNotEmpty().allSatisfy(set -> {
            assertThat(set.isArray()).isTrue();
            assertThat(set.size()).isLessThanOrEqualTo(30);
            assertThat(set).allSatisfy(name -> {
                assertThat(name.asText()).hasSizeBetween(1, 250);
                assertThat(root.path(name.asText()).isTextual()).isTrue();
                assertThat(root.path(name.asText()).asText()).hasSizeBetween(1, 1_024);
            });
        });
        Set<String> names = new HashSet<>();
        assertThat(directive.path("Metrics").isArray()).isTrue();
        assertThat(directive.path("Metrics").size()).isBetween(1, 100);
        directive.path("Metrics").forEach(metric -> {
            String name = metric.path("Name").asText();
            assertThat(name).hasSizeBetween(1, 1_024);
            assertThat(names.add(name)).as(name).isTrue();
            assertThat(metric.path("Unit").asText()).isIn(UNITS);
            checkTarget(root.path(name), name);
        });
    }

    private static void checkTarget(JsonNode target, String name) {
        if (target.isArray()) {
            assertThat(target.size()).as(name).isBetween(1, 100);
            assertThat(target).as(name).allSatisfy(each -> assertThat(each.isNumber()).isTrue());
        } else {
            assertThat(target.isNumber()).as(name).isTrue();
        }
    }
}
