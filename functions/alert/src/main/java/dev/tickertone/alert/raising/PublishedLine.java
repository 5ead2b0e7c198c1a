package dev.tickertone.alert.raising;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.store.Json;

/** The log line of an alert that went out. */
record PublishedLine(String event, String alert, String rule, String symbol, String article) {
    static String of(Alert alert) {
        return Json.write(new PublishedLine("published", alert.id(), alert.rule(), alert.symbol(), alert.articleId()));
    }
}
