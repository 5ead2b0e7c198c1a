package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.alert.DefaultRule;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultRuleSettingsTest {
    @Test
    void theTemplatesRuleIsMadeOfItsTwoParameters() {
        assertThat(DefaultRuleSettings.from(Map.of("ALERT_SCORE", "0.15", "ALERT_MOVE_PERCENT", "2.0")))
                .isEqualTo(DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "1.01, 2.0, ALERT_SCORE", "-0.1, 2.0, ALERT_SCORE", "'', 2.0, ALERT_SCORE", "'1e1', 2.0, ALERT_SCORE",
        "0.15, -2, ALERT_MOVE_PERCENT", "0.15, 1000, ALERT_MOVE_PERCENT", "0.15, x, ALERT_MOVE_PERCENT",
    })
    void whatIsWrongIsNamed(String score, String move, String name) {
        assertThatThrownBy(() -> DefaultRuleSettings.from(Map.of("ALERT_SCORE", score, "ALERT_MOVE_PERCENT", move)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(name);
    }
}
