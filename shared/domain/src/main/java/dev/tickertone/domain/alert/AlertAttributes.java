package dev.tickertone.domain.alert;

import dev.tickertone.domain.alert.AlertMessage.Attribute;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What subscribers filter messages by: {@code severity}, {@code rule}, {@code symbol}, {@code direction}, {@code score}. */
public final class AlertAttributes {
    /** Most bytes of one attribute: with the bodies it has to fit into one message, and no real list is as long. */
    public static final int MAX_BYTES = 10_000;

    // Quotes and comma around each.
    private static final int AROUND = 3;

    private AlertAttributes() {}

    /**
     * The attributes of a message for one or several alerts: each lists every value that one of them has, so that no
     * filter takes it from somebody whom one of them concerns.
     *
     * @param alerts the worst first, whose score is the message's: there is room for one
     */
    public static Map<String, Attribute> of(List<Alert> alerts) {
        Map<String, Attribute> attributes = new HashMap<>(Map.of(
                "severity", text(values(alerts, alert -> alert.severity().toString())),
                "rule", text(values(alerts, Alert::rule)),
                "symbol", new Attribute.Texts(values(alerts, Alert::symbol)),
                "direction", text(values(alerts, AlertAttributes::direction))));
        alerts.stream().filter(alert -> alert.score() != null).findFirst().ifPresent(alert -> attributes.put(
                "score", new Attribute.Numeric(BigDecimal.valueOf(alert.score()).toPlainString())));
        return attributes;
    }

    private static List<String> values(List<Alert> alerts, Function<Alert, String> value) {
        return fitting(alerts.stream().map(value));
    }

    /** Each value once, in their order, as far as there is room in an attribute. */
    public static List<String> fitting(Stream<String> texts) {
        List<String> values = new ArrayList<>();
        int used = 0;
        for (String text : texts.distinct().toList()) {
            used += text.getBytes(StandardCharsets.UTF_8).length + AROUND;
            if (used > MAX_BYTES) {
                break;
            }
            values.add(text);
        }
        return values;
    }

    private static Attribute text(List<String> values) {
        return values.size() == 1 ? new Attribute.Text(values.getFirst()) : new Attribute.Texts(values);
    }

    // Where the score says nothing, the move does.
    private static String direction(Alert alert) {
        double score = alert.score() == null ? 0 : alert.score();
        int move = alert.move() == null ? 0 : alert.move().percent().signum();
        return switch ((int) (score == 0 ? move : Math.signum(score))) {
            case -1 -> "negative";
            case 1 -> "positive";
            default -> "neutral";
        };
    }
}
