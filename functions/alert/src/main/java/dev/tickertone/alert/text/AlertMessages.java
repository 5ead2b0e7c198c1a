package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertAttributes;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.store.Json;
import java.util.List;

/** An alert as the message that goes out by itself. */
final class AlertMessages {
    private AlertMessages() {}

    static AlertMessage of(Alert alert) {
        return new AlertMessage(alert.id(), alert.subject(), alert.text(), alert.sms(), Json.write(alert),
                AlertAttributes.of(List.of(alert)));
    }
}
