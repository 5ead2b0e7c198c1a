package dev.tickertone.alert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.alert.rehearsal.Rehearsal.Report;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dry run as the API shows it: how often, on what, and what would not have been heard. */
final class DryRunView {
    /** Alerts shown in full, the newest. */
    static final int MAX_SHOWN = 50;

    private DryRunView() {}

    static ObjectNode of(Rule rule, Report report) {
        ObjectNode node = Json.mapper().createObjectNode()
                .put("rule", rule.id())
                .put("from", report.from().toString())
                .put("to", report.to().toString())
                .put("complete", report.complete())
                .put("articles", report.articles())
                .put("quotes", report.quotes())
                .put("alerts", report.alerts().size())
                .put("by_themselves", report.alerts().stream().filter(alert -> alert.held() == null).count())
                .put("in_digests", report.alerts().stream().filter(alert -> alert.held() != null).count());
        node.set("by_day", counts("date", report.alerts(), alert ->
                LocalDate.ofInstant(alert.at(), ZoneOffset.UTC).toString()));
        node.set("by_symbol", counts("symbol", report.alerts(), Alert::symbol));
        node.set("not_heard", counts("reason", report.evaluations(), evaluation -> evaluation.reason().toString()));
        ArrayNode shown = node.putArray("latest");
        report.alerts().stream().limit(MAX_SHOWN).forEach(alert -> shown.add(alert(alert)));
        ArrayNode silent = node.putArray("latest_not_heard");
        report.evaluations().stream().limit(MAX_SHOWN).forEach(evaluation -> silent.add(evaluation(evaluation)));
        return node;
    }

    private static <T> ArrayNode counts(String name, Collection<T> all, Function<T, String> by) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        ArrayNode array = Json.mapper().createArrayNode();
        counts.forEach((key, count) -> array.addObject().put(name, key).put("count", count));
        return array;
    }

    private static ObjectNode alert(Alert alert) {
        return Json.mapper().createObjectNode()
                .put("at", alert.at().toString())
                .put("kind", alert.kind().toString())
                .put("symbol", alert.symbol())
                .put("article_id", alert.articleId())
                .put("subject", alert.subject())
                .put("held", alert.held() == null ? null : alert.held().toString());
    }

    private static ObjectNode evaluation(Evaluation evaluation) {
        return Json.mapper().createObjectNode()
                .put("at", evaluation.at().toString())
                .put("symbol", evaluation.symbol())
                .put("article_id", evaluation.articleId())
                .put("reason", evaluation.reason().toString())
                .put("detail", evaluation.detail());
    }
}
