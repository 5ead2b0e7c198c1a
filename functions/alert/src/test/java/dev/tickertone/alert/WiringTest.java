package dev.tickertone.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tickertone.domain.alert.DefaultRule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WiringTest {
    private static final Map<String, String> AWS =
            Map.of("TABLE_NAME", "tickertone", "TOPIC_ARN", "arn:aws:sns:us-east-1:1:alerts", "AWS_REGION", "us-east-1");

    @ParameterizedTest
    @ValueSource(strings = {"TABLE_NAME", "TOPIC_ARN", "AWS_REGION"})
    void whatAwsNeedsIsNamedWhereItIsMissing(String name) {
        assertThatIllegalStateException().isThrownBy(() -> Wiring.from(with(AWS, name, null)))
                .withMessage("The environment variable " + name + " is missing");
        assertThatIllegalStateException().isThrownBy(() -> Wiring.from(with(AWS, name, " ")))
                .withMessageContaining(name);
        assertThat(Wiring.from(AWS)).isEqualTo(new Wiring("tickertone", AWS.get("TOPIC_ARN"), "us-east-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALERT_SCORE", "ALERT_MOVE_PERCENT", "DASHBOARD_URL"})
    void aSettingIsNamedWhereItIsMissing(String name) {
        assertThatIllegalStateException().isThrownBy(() -> settings(name, null))
                .withMessage("The environment variable " + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ALERT_SCORE, -0.15", "ALERT_SCORE, 1.01", "ALERT_SCORE, high", "ALERT_SCORE, 1e-1", "ALERT_SCORE, .5",
        "ALERT_MOVE_PERCENT, -2", "ALERT_MOVE_PERCENT, 2%", "ALERT_MOVE_PERCENT, 1000", "ALERT_MOVE_PERCENT, NaN",
        "DASHBOARD_URL, dash.example.com", "DASHBOARD_URL, ftp://example.com", "DASHBOARD_URL, https://",
        "DASHBOARD_URL, https://a b", "DASHBOARD_URL, https://example.com/#x",
    })
    void aSettingIsNamedWhereItIsMalformed(String name, String value) {
        assertThatIllegalStateException().isThrownBy(() -> settings(name, value))
                .withMessageStartingWith("The environment variable " + name + " is not ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.00", "0.15"})
    void theWholeScaleOfScoresIsAllowed(String score) {
        assertThat(settings("ALERT_SCORE", score).rule())
                .isEqualTo(DefaultRule.of(new BigDecimal(score), new BigDecimal("2.0")));
    }

    @Test
    void theDashboardsAddressLosesTheSlashAtItsEnd() {
        assertThat(settings("DASHBOARD_URL", "http://127.0.0.1:8080/").dashboard())
                .isEqualTo("http://127.0.0.1:8080");
    }

    private static Settings settings(String name, String value) {
        return Settings.from(with(Installation.ENVIRONMENT, name, value));
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return changed;
    }
}
