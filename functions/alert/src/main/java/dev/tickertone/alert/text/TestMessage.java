package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertAttributes;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that shows that a rule's alerts arrive; it cannot be taken for one of them. */
record TestMessage(Rule rule, Instant now, AlertWriter writer, Links links) {
    private static final int MAX_CONDITION = 500;
    private static final int MAX_NAME = 40;

    /**
     * @param example an alert with made-up values, as the rule would raise it
     */
    private record Document(String kind, String id, String rule, Instant createdAt, String text, Alert example) {}

    AlertMessage message() {
        String id = AlertId.ofTest(rule.id(), now);
        Firing firing = SampleFiring.of(rule, now);
        Alert example = writer.first(firing, "example", now);
        String text = "This is a test, nothing happened.";
        return new AlertMessage(id, subject(), email(firing, example), sms(),
                Json.write(new Document("test", id, rule.id(), now, text, example)),
                attributes(example));
    }

    // Whoever is told of any of the rule's instruments is to get it.
    private Map<String, Attribute> attributes(Alert example) {
        Map<String, Attribute> attributes = new HashMap<>(AlertMessages.of(example).attributes());
        if (!rule.scope().symbols().isEmpty()) {
            attributes.put("symbol", new Attribute.Texts(AlertAttributes.fitting(rule.scope().symbols().stream().sorted())));
        }
        return attributes;
    }

    private String subject() {
        return SubjectLine.cut("[TEST] Nothing happened. Alerts of \"" + asciiName() + "\" reach you");
    }

    private String sms() {
        return SmsText.of("TEST, nothing happened. Alerts of \"" + asciiName() + "\" reach you", List.of(),
                links.rule(rule.id()));
    }

    private String asciiName() {
        String name = PlainText.cut(PlainText.ascii(rule.name()), MAX_NAME, c -> 1);
        return name.isEmpty() ? PlainText.cut(PlainText.ascii(rule.id()), MAX_NAME, c -> 1) : name;
    }

    private String email(Firing firing, Alert example) {
        Story story = Story.of(firing, Optional.empty(), links);
        List<String> lines = new ArrayList<>();
        lines.add("[TEST] Nothing happened. Somebody asked to see whether alerts of a rule reach you; they do.");
        lines.add("");
        lines.add("It fires when: " + PlainText.line(Comparisons.stated(rule.when(), rule), MAX_CONDITION));
        lines.add("");
        lines.add("A real one looks like this (all values are made up):");
        lines.add("> " + example.subject());
        lines.add(">");
        EmailText.happening(story).forEach(line -> lines.add(line.isEmpty() ? ">" : "> " + line));
        lines.add("");
        lines.addAll(WhyText.lines(rule, List.of(), WhyText.howOften(rule, !firing.match().tellsOfArticle()), links));
        return EmailText.joined(lines);
    }
}
