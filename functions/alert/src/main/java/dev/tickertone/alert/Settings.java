package dev.tickertone.alert;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.aws.Environment;
import dev.tickertone.store.rule.DefaultRuleSettings;
import java.net.URI;
import java.util.Map;

/**
 * What the environment says about alerts.
 *
 * @param rule the default rule, from {@code ALERT_SCORE} (0 to 1) and {@code ALERT_MOVE_PERCENT} (0 to 999.9999)
 * @param dashboard {@code DASHBOARD_URL}, http or https, without a slash at its end
 */
record Settings(Rule rule, String dashboard) {
    /**
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    static Settings from(Map<String, String> environment) {
        return new Settings(DefaultRuleSettings.from(environment), dashboard(environment));
    }

    private static String dashboard(Map<String, String> environment) {
        String name = "DASHBOARD_URL";
        String value = Environment.required(environment, name);
        if (!isWeb(value)) {
            throw malformed(name, "an address such as https://example.com");
        }
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    private static boolean isWeb(String value) {
        try {
            URI uri = URI.create(value);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static IllegalStateException malformed(String name, String expected) {
        return new IllegalStateException("The environment variable " + name + " is not " + expected);
    }
}
