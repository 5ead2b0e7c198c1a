package dev.tickertone.store.rule;

import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.aws.Environment;
import java.math.BigDecimal;
import java.util.Map;

/** The template's rule, from the environment of a function. */
public final class DefaultRuleSettings {
    private static final String DECIMAL = "[0-9]{1,3}(\\.[0-9]{1,4})?";

    private DefaultRuleSettings() {}

    /**
     * The rule of {@code ALERT_SCORE} (0 to 1) and {@code ALERT_MOVE_PERCENT} (0 to 999.9999).
     *
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public static Rule from(Map<String, String> environment) {
        BigDecimal score = decimal(environment, "ALERT_SCORE");
        if (score.compareTo(BigDecimal.ONE) > 0) {
            throw malformed("ALERT_SCORE", "a number from 0 to 1");
        }
        return DefaultRule.of(score, decimal(environment, "ALERT_MOVE_PERCENT"));
    }

    private static BigDecimal decimal(Map<String, String> environment, String name) {
        String value = Environment.required(environment, name);
        if (!value.matches(DECIMAL)) {
            throw malformed(name, "a number such as 0.15");
        }
        return new BigDecimal(value);
    }

    private static IllegalStateException malformed(String name, String expected) {
        return new IllegalStateException("The environment variable " + name + " is not " + expected);
    }
}
