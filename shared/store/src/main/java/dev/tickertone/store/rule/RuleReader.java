package dev.tickertone.store.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.form.Form;
import dev.tickertone.store.form.Names;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a rule from JSON. Whatever the document holds, the answer is a rule or everything that is wrong with it. Of a
 * document from outside use {@link dev.tickertone.store.form.Body}, which keeps its decimals as they are written.
 */
public final class RuleReader {
    private static final List<String> MEMBERS = List.of("id", "name", "enabled", "severity", "scope", "when", "cooldown",
            "once_per_story", "escalate", "max_per_hour", "notify_recovery", "quiet_hours", "paused_until", "expires_at");
    private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Condition NEVER = new Condition.All(List.of());

    private final JsonNode document;
    private final Faults faults = new Faults();

    private RuleReader(JsonNode document) {
        this.document = document;
    }

    /**
     * The rule that a document is.
     *
     * @param id the rule's id, which the document may repeat; {@code null} where it must give it
     */
    public static Filled<Rule> read(JsonNode document, String id) {
        RuleReader reader = new RuleReader(document);
        Optional<Rule> rule = Form.of(document, "", "a rule", MEMBERS, reader.faults).map(form -> reader.rule(form, id));
        return reader.faults.or(rule::orElseThrow);
    }

    private Rule rule(Form form, String id) {
        String named = Names.id(form, "id", id);
        form.require("name", "what the rule watches");
        String name = Names.name(form, "name", Limits.MAX_NAME_CHARS);
        boolean enabled = form.flag("enabled", true);
        Severity severity = form.word("severity", List.of(Severity.values()));
        Rule.Scope scope = scope(form);
        Condition when = when(form);
        Rule.Limits limits = limits(form);
        return faults.isEmpty() ? new Rule(named, name, enabled, severity == null ? Severity.WARNING : severity, scope,
                when, limits) : null;
    }

    private Condition when(Form form) {
        form.require("when", "what must hold, such as {\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.15}");
        if (!form.has("when")) {
            return NEVER;
        }
        int before = faults.count();
        ConditionReader reader = new ConditionReader(faults);
        Condition when = reader.read(form.node("when"), form.at("when")).orElse(NEVER);
        boolean sound = faults.count() == before;
        if (reader.isOnPortfolio() && !document.path("scope").hasNonNull("portfolio")) {
            form.fault("scope", "Write the portfolio's id as 'portfolio' in it: the rule looks at portfolio_score.");
        }
        if (sound && !reader.hasCrossing() && document.path("notify_recovery").asBoolean()) {
            form.fault("notify_recovery", "Write false, or crosses_below or crosses_above as an op: only a crossing recovers.");
        }
        return when;
    }

    private static Rule.Scope scope(Form form) {
        Optional<Form> scope = form.object("scope", "a scope", List.of("symbols", "portfolio", "min_relevance"));
        Set<String> symbols = scope.map(RuleReader::symbols).orElse(Set.of());
        String portfolio = scope.map(given -> given.read("portfolio", Names::id, Names.ID)).orElse(null);
        BigDecimal relevance = scope.map(given -> given.decimal("min_relevance", Limits.RELEVANCE)).orElse(null);
        if (!symbols.isEmpty() && portfolio != null) {
            form.fault("scope", "Write either symbols or a portfolio, and leave the other one out.");
        }
        return new Rule.Scope(symbols, portfolio, relevance == null ? Limits.DEFAULT_MIN_RELEVANCE : relevance);
    }

    private static Set<String> symbols(Form scope) {
        List<Form.Item> items = scope.list("symbols", "a list of symbols");
        if (items.size() > Limits.MAX_SYMBOLS) {
            scope.fault("symbols", "Write at most " + Limits.MAX_SYMBOLS + " symbols, or make them a portfolio.");
        }
        Set<String> symbols = new HashSet<>();
        for (Form.Item item : items) {
            Optional<String> symbol = item.node().isTextual() ? Symbols.read(item.node().textValue()) : Optional.empty();
            symbol.ifPresentOrElse(symbols::add, () -> scope.fault(item, "Write " + Symbols.EXPECTED + "."));
        }
        return symbols;
    }

    private static Rule.Limits limits(Form form) {
        Duration cooldown = form.duration("cooldown", Duration.ZERO, Limits.MAX_COOLDOWN);
        BigDecimal perHour = form.decimal("max_per_hour", Limits.PER_HOUR);
        return new Rule.Limits(form.flag("once_per_story", true), escalation(form),
                cooldown == null ? Duration.ZERO : cooldown,
                perHour == null ? Rule.Limits.DEFAULT_MAX_PER_HOUR : perHour.intValueExact(), form.flag("notify_recovery", false),
                quietHours(form), form.time("paused_until"), form.time("expires_at"));
    }

    private static Escalation escalation(Form form) {
        Optional<Form> escalate = form.object("escalate", "an escalation", List.of("score", "move_percent"));
        if (escalate.isEmpty()) {
            return null;
        }
        if (form.node("escalate").isEmpty()) {
            form.fault("escalate", "Write a step for score, for move_percent or for both, or leave it out.");
        }
        BigDecimal score = escalate.get().decimal("score", Limits.SCORE_STEP);
        BigDecimal move = escalate.get().decimal("move_percent", Limits.MOVE_STEP);
        return score == null && move == null ? null : new Escalation(score, move);
    }

    private static QuietHours quietHours(Form form) {
        Optional<Form> given = form.object("quiet_hours", "quiet hours", List.of("from", "to", "zone"));
        if (given.isEmpty()) {
            return null;
        }
        Form hours = given.get();
        hours.require("from", "a time of day such as \"22:00\"");
        hours.require("to", "a time of day such as \"07:00\"");
        hours.require("zone", "a time zone such as \"America/New_York\"");
        LocalTime from = timeOfDay(hours, "from");
        LocalTime to = timeOfDay(hours, "to");
        ZoneId zone = hours.read("zone", RuleReader::zone, "a time zone of the IANA list, such as \"America/New_York\"");
        if (from != null && from.equals(to)) {
            hours.fault("to", "Write another time than 'from': hours that never end keep every alert back for ever.");
        }
        return from == null || to == null || zone == null ? null : new QuietHours(from, to, zone);
    }

    private static LocalTime timeOfDay(Form hours, String name) {
        return hours.read(name, text -> TIME_OF_DAY.matcher(text).matches()
                ? Optional.of(LocalTime.parse(text)) : Optional.empty(), "a time of day such as \"22:00\"");
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
