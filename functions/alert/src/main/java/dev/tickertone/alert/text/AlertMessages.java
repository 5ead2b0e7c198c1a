package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** An alert as the message that goes out, and what subscribers filter messages by. */
final class AlertMessages {
    /** Most bytes of one attribute: with the bodies it has to fit into one message, and no real list is as long. */
    static final int MAX_ATTRIBUTE = 10_000;

    // Quotes and comma around each.
    private static final int AROUND = 3;

    private AlertMessages() {}

    static AlertMessage of(Alert alert) {
        return new AlertMessage(alert.id(), alert.subject(), alert.text(), alert.sms(), Json.write(alert),
                attributes(List.of(alert)));
    }

    /**
     * The attributes of a message for several alerts: each lists every value that one of them has, so that no filter
     * takes it from somebody whom one of them concerns.
     *
     * @param alerts the worst first, whose score is the message's: there is room for one
     */
    static Map<String, Attribute> attributes(List<Alert> alerts) {
        Map<String, Attribute> attributes = new HashMap<>(Map.of(
                "severity", text(values(alerts, alert -> alert.severity().toString())),
                "rule", text(values(alerts, Alert::rule)),
                "symbol", new Attribute.Texts(values(alerts, Alert::symbol)),
                "direction", text(values(alerts, AlertMessages::direction))));
        alerts.stream().filter(alert -> alert.score() != null).findFirst().ifPresent(alert -> attributes.put(
                "score", new Attribute.Numeric(BigDecimal.valueOf(alert.score()).toPlainString())));
        return attributes;
    }

    private static List<String> values(List<Alert> alerts, Function<Alert, String> value) {
        return fitting(alerts.stream().map(value));
    }

    /** Each value once, in their order, as far as there is room in an attribute. */
    static List<String> fitting(Stream<String> texts) {
        List<String> values = new ArrayList<>();
        int used = 0;
        for (String text : texts.distinct().toList()) {
            used += text.getBytes(StandardCharsets.UTF_8).length + AROUND;
            if (used > MAX_ATTRIBUTE) {
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
