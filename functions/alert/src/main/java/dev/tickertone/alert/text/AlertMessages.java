package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An alert as the message that goes out, and what subscribers filter messages by. */
final class AlertMessages {
    private AlertMessages() {}

    static AlertMessage of(Alert alert) {
        return new AlertMessage(alert.id(), alert.subject(), alert.text(), alert.sms(), Json.write(alert),
                attributes(List.of(alert), List.of(alert.symbol())));
    }

    /**
     * The attributes of a message for several alerts: each lists every value that one of them has, so that no filter
     * takes it from somebody whom one of them concerns.
     *
     * @param alerts the worst first, whose score is the message's: there is room for one
     */
    static Map<String, Attribute> attributes(List<Alert> alerts, List<String> symbols) {
        Map<String, Attribute> attributes = new HashMap<>(Map.of(
                "severity", text(alerts.stream().map(alert -> alert.severity().toString()).distinct().toList()),
                "rule", text(alerts.stream().map(Alert::rule).distinct().toList()),
                "symbol", new Attribute.Texts(symbols),
                "direction", text(alerts.stream().map(AlertMessages::direction).distinct().toList())));
        alerts.stream().filter(alert -> alert.score() != null).findFirst().ifPresent(alert -> attributes.put(
                "score", new Attribute.Numeric(BigDecimal.valueOf(alert.score()).toPlainString())));
        return attributes;
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
