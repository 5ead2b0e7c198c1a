package dev.tickertone.alert.delivery;

import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.store.Json;

/** The log line of a message that SNS did not take; what it says is left out, since it quotes an article. */
record FailedLine(String event, String alert, int tries, String error) {
    static String of(AlertMessage message, int tries, RuntimeException e) {
        return Json.write(new FailedLine("publish_failed", message.alertId(), tries, e.getClass().getSimpleName()));
    }
}
