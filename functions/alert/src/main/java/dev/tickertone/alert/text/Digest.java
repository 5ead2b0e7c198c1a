package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertAttributes;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Many alerts in one message.
 *
 * @param alerts the worst first
 * @param rules by id; one may be missing
 */
record Digest(String id, List<Alert> alerts, Map<String, Rule> rules, Instant now, Links links) {
    /** Most alerts that the email names. */
    static final int MAX_LINES = 50;

    private static final int MAX_IN_SMS = 10;

    // Severity, then the size of the score, then that of the move. What is over is never worse than what is not.
    private static final Comparator<Alert> WORST_FIRST = Comparator.comparing(Alert::severity).reversed()
            .thenComparing(alert -> alert.kind() == Alert.Kind.RECOVERY)
            .thenComparing(alert -> alert.score() == null ? 0.0 : -Math.abs(alert.score()))
            .thenComparing(alert -> alert.move() == null ? BigDecimal.ZERO : alert.move().percent().abs().negate())
            .thenComparing(Alert::at).thenComparing(Alert::id);

    static Digest of(List<Alert> alerts, Map<String, Rule> rules, Instant now, Links links) {
        if (alerts.isEmpty()) {
            throw new IllegalArgumentException("a digest of nothing");
        }
        return new Digest(AlertId.ofDigest(alerts.stream().map(Alert::id).toList()),
                alerts.stream().sorted(WORST_FIRST).toList(), rules, now, links);
    }

    AlertMessage message() {
        return new AlertMessage(id, subject(), email(), sms(), DigestJson.of(id, now, alerts),
                AlertAttributes.of(alerts));
    }

    /** {@code 23 alerts from 2 rules}. */
    private String count() {
        long from = alerts.stream().map(Alert::rule).distinct().count();
        return Wording.count(alerts.size(), "alert", "alerts") + " from " + Wording.count(from, "rule", "rules");
    }

    private String subject() {
        return SubjectLine.cut(count() + (alerts.size() == 1 ? ": " : ", worst: ")
                + PlainText.ascii(alerts.getFirst().subject()));
    }

    private String sms() {
        List<String> worst = alerts.stream().limit(MAX_IN_SMS).map(Digest::glance).toList();
        return SmsText.listing(count() + (alerts.size() == 1 ? "" : ", worst first"), worst, links.alerts());
    }

    private static String glance(Alert alert) {
        String over = alert.kind() == Alert.Kind.RECOVERY ? " over" : "";
        String move = alert.move() == null ? "" : " " + Wording.move(alert.move().percent());
        String score = alert.score() == null ? "" : " score " + Wording.score(alert.score());
        return Story.instrument("", PlainText.ascii(alert.symbol())) + over + move + score;
    }

    private String email() {
        List<String> lines = new ArrayList<>();
        lines.add(count() + ", " + period() + ".");
        lines.add(why());
        Map<String, Long> counts = alerts.stream().collect(Collectors.groupingBy(Alert::rule, Collectors.counting()));
        Map<String, List<Alert>> byRule = alerts.stream().limit(MAX_LINES).collect(Collectors.groupingBy(
                Alert::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, shown) -> {
            lines.add("");
            lines.add("Rule \"%s\" (%s): %s".formatted(name(rule), shown.getFirst().severity(),
                    Wording.count(counts.get(rule), "alert", "alerts")));
            shown.forEach(alert -> lines.add(line(alert)));
        });
        lines.add("");
        lines.add(alerts.size() > MAX_LINES
                ? "And " + (alerts.size() - MAX_LINES) + " more: " + links.alerts() : "All alerts: " + links.alerts());
        lines.add("Change or pause your rules: " + links.rules());
        return EmailText.joined(lines);
    }

    private String line(Alert alert) {
        return "- " + PlainText.line(alert.subject(), SubjectLine.MAX_LENGTH) + " " + links.alert(alert);
    }

    private String name(String id) {
        Rule rule = rules.get(id);
        return rule == null ? PlainText.line(id, EmailText.MAX_NAME) : WhyText.name(rule, EmailText.MAX_NAME);
    }

    private String period() {
        Comparator<Instant> order = Comparator.naturalOrder();
        return Wording.period(alerts.stream().map(Alert::createdAt).min(order).orElseThrow(),
                alerts.stream().map(Alert::createdAt).max(order).orElseThrow());
    }

    private String why() {
        Set<NotFired> held = alerts.stream().map(Alert::held).filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotFired.class)));
        List<String> reasons = new ArrayList<>();
        if (held.contains(NotFired.HOURLY_CAP)) {
            reasons.add("a rule reached its limit of messages an hour");
        }
        if (held.contains(NotFired.QUIET_HOURS)) {
            reasons.add("they came in quiet hours");
        }
        if (held.contains(NotFired.STORM)) {
            reasons.add("too many came at once");
        }
        return "They come in one message" + (reasons.isEmpty() ? "" : " because " + String.join(", and ", reasons)) + ".";
    }
}
