package dev.tickertone.store.rule;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.form.Form;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Writes a rule as JSON that {@link RuleReader} reads: the same rule, the same text. */
public final class RuleWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleWriter() {}

    /** The rule as the API shows it, with every member of a rule. */
    public static ObjectNode write(Rule rule) {
        Rule.Limits limits = rule.limits();
        ObjectNode node = NODES.objectNode()
                .put("id", rule.id())
                .put("name", rule.name())
                .put("enabled", rule.enabled())
                .put("severity", rule.severity().toString());
        ObjectNode scope = node.putObject("scope");
        ArrayNode symbols = scope.putArray("symbols");
        rule.scope().symbols().stream().sorted().forEach(symbols::add);
        scope.put("portfolio", rule.scope().portfolio()).put("min_relevance", plain(rule.scope().minRelevance()));
        node.set("when", write(rule.when()));
        node.put("cooldown", Form.iso(limits.cooldown())).put("once_per_story", limits.oncePerStory());
        escalation(node, limits.escalation());
        node.put("max_per_hour", limits.maxPerHour()).put("notify_recovery", limits.notifyRecovery());
        quietHours(node, limits.quietHours());
        return node.put("paused_until", text(limits.pausedUntil())).put("expires_at", text(limits.expiresAt()));
    }

    private static void escalation(ObjectNode node, Escalation escalation) {
        if (escalation == null) {
            node.putNull("escalate");
        } else {
            node.putObject("escalate").put("score", plain(escalation.score()))
                    .put("move_percent", plain(escalation.movePercent()));
        }
    }

    private static void quietHours(ObjectNode node, QuietHours hours) {
        if (hours == null) {
            node.putNull("quiet_hours");
        } else {
            node.putObject("quiet_hours").put("from", hours.from().toString()).put("to", hours.to().toString())
                    .put("zone", hours.zone().getId());
        }
    }

    private static ObjectNode write(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> list("all", parts);
            case Condition.Any(List<Condition> parts) -> list("any", parts);
            case Condition.Compare compare -> compare(compare);
        };
    }

    private static ObjectNode list(String name, List<Condition> parts) {
        ObjectNode node = NODES.objectNode();
        ArrayNode list = node.putArray(name);
        parts.forEach(part -> list.add(write(part)));
        return node;
    }

    private static ObjectNode compare(Condition.Compare compare) {
        ObjectNode node = NODES.objectNode()
                .put("metric", compare.metric().word())
                .put("op", compare.op().toString())
                .put("value", plain(compare.value()));
        if (compare.op().isCrossing()) {
            node.put("recover", plain(compare.recover()));
        }
        return switch (compare.metric()) {
            case Metric.Score _ -> node;
            case Metric.PortfolioScore(var minCoverage) -> node.put("min_coverage", plain(minCoverage));
            case Metric.ScoreChange(var within) -> node.put("within", Form.iso(within));
            case Metric.ArticleCount(var within) -> node.put("within", Form.iso(within));
            case Metric.MovePercent(var sources, var within) -> node
                    .put("source", MetricForm.Source.of(sources).toString()).put("within", Form.iso(within));
            case Metric.Divergence(var within, var minMove) -> node
                    .put("within", Form.iso(within)).put("min_move", plain(minMove));
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : Form.plain(number);
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
