package dev.tickertone.local.sns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.score.Label;
import dev.tickertone.local.template.StreamFilter;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The filter policies of the README let through what they say, of messages as they go out. SNS's policies and the stream
 * filters of the matcher used here have one language for what these use: exact values, prefixes and numeric ranges.
 */
class FilterPoliciesTest {
    private static final Pattern POLICY = Pattern.compile("\"FilterPolicy\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private final List<StreamFilter> policies;

    FilterPoliciesTest() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        this.policies = POLICY.matcher(readme).results()
                .map(match -> StreamFilter.of(List.of(Json.read("\"" + match.group(1) + "\"", String.class)))).toList();
    }

    @Test
    void theReadmeHasFive() {
        assertThat(policies).hasSize(5);
    }

    @Test
    void aPortfoliosInstrumentsAreThoseNamed() {
        assertThat(policies.get(0).matches(alert("any", Severity.INFO, "MSFT", -0.2))).isTrue();
        assertThat(policies.get(0).matches(alert("any", Severity.INFO, "MSFTX", -0.2))).isFalse();
    }

    @Test
    void onlyWhatIsCriticalGoesByText() {
        assertThat(policies.get(1).matches(alert("any", Severity.CRITICAL, "F", 0.4))).isTrue();
        assertThat(policies.get(1).matches(alert("any", Severity.WARNING, "F", -0.9))).isFalse();
    }

    @Test
    void badNewsOfSomeSizeIsAtTheLineOrBelow() {
        assertThat(policies.get(2).matches(alert("any", Severity.INFO, "F", -0.35))).isTrue();
        assertThat(policies.get(2).matches(alert("any", Severity.INFO, "F", -0.34))).isFalse();
        assertThat(policies.get(2).matches(alert("any", Severity.INFO, "F", 0.9))).isFalse();
    }

    @Test
    void aPriceAloneHasNoScoreToFilterOn() {
        assertThat(policies.get(2).matches(alert("any", Severity.INFO, "F", null))).isFalse();
        assertThat(policies.get(1).matches(alert("any", Severity.CRITICAL, "F", null))).isTrue();
    }

    @Test
    void rulesAreToldApartByNameOrByItsBeginning() {
        JsonNode stress = alert("small-cap-stress", Severity.INFO, "F", 0.1);
        JsonNode calm = alert("small-cap-calm", Severity.INFO, "F", 0.1);
        assertThat(policies.get(3).matches(stress)).isTrue();
        assertThat(policies.get(3).matches(calm)).isFalse();
        assertThat(policies.get(4).matches(stress)).isTrue();
        assertThat(policies.get(4).matches(calm)).isTrue();
        assertThat(policies.get(4).matches(alert("default", Severity.INFO, "F", 0.1))).isFalse();
    }

    /** An alert's attributes as SNS sees them. */
    private static JsonNode alert(String rule, Severity severity, String symbol, Double score) {
        Instant now = Instant.parse("2026-11-20T21:05:00Z");
        Alert alert = new Alert("id", rule, Alert.Kind.FIRST, null, severity, symbol, "story", "article", now, now, null, null,
                null, "subject", "text", "sms", score, score == null ? null : Label.of(score),
                new Alert.Move(new BigDecimal("-2.4"), "observed"), List.of(), null);
        ObjectNode attributes = Json.mapper().createObjectNode();
        new AlertWriter("https://dash.example.com").message(alert).attributes().forEach((name, attribute) ->
                attributes.set(name, switch (attribute) {
                    case Attribute.Text(String value) -> Json.mapper().valueToTree(value);
                    case Attribute.Numeric(String value) -> Json.mapper().valueToTree(new BigDecimal(value));
                    case Attribute.Texts(List<String> values) -> Json.mapper().valueToTree(values);
                }));
        return attributes;
    }
}
