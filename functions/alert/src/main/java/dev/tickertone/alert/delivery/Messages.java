package dev.tickertone.alert.delivery;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An alert as the message that goes out. */
final class Messages {
    private Messages() {}

    static AlertMessage of(Alert alert) {
        return new AlertMessage(alert.id(), alert.subject(), alert.text(), alert.sms(), Json.write(alert), Map.of(
                "severity", new Attribute.Text(alert.severity().toString()),
                "rule", new Attribute.Text(alert.rule()),
                "symbol", new Attribute.Texts(List.of(alert.symbol())),
                "direction", new Attribute.Text(direction(alert)),
                "score", new Attribute.Numeric(BigDecimal.valueOf(alert.score()).toPlainString())));
    }

    // A score of zero fires only where the rule's line is at zero; then the move says which way.
    private static String direction(Alert alert) {
        boolean down = alert.score() < 0
                || alert.score() == 0 && alert.move() != null && alert.move().percent().signum() < 0;
        return down ? "negative" : "positive";
    }
}
