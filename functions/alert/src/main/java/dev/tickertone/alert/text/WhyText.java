package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import java.util.ArrayList;
import java.util.List;

/** The end of each email: which rule speaks, how often it may, and where to change that. */
final class WhyText {
    /** Most comparisons shown; a rule may have more. */
    static final int MAX_REASONS = 10;

    private WhyText() {}

    /**
     * @param reasons what held, in words
     * @param howOften how often the rule may be heard, in words
     */
    static List<String> lines(Rule rule, List<String> reasons, List<String> howOften, Links links) {
        List<String> lines = new ArrayList<>();
        lines.add("Why you get this: your rule \"%s\" (%s, severity %s)".formatted(
                name(rule, EmailText.MAX_TITLE), PlainText.line(rule.id(), EmailText.MAX_NAME), rule.severity()));
        reasons.stream().limit(MAX_REASONS).forEach(reason -> lines.add("- " + reason));
        if (reasons.size() > MAX_REASONS) {
            lines.add("- and " + (reasons.size() - MAX_REASONS) + " more");
        }
        lines.add("How often:");
        howOften.forEach(often -> lines.add("- " + often));
        lines.add("Change or pause it: " + links.rule(rule.id()));
        return lines;
    }

    /** What a person calls the rule. */
    static String name(Rule rule, int max) {
        String name = PlainText.line(rule.name(), max);
        return name.isEmpty() ? PlainText.line(rule.id(), max) : name;
    }

    /**
     * How often a rule may be heard.
     *
     * @param onTape whether the price alone made it fire; then a day of trading is what a story is otherwise
     */
    static List<String> howOften(Rule rule, boolean onTape) {
        Rule.Limits limits = rule.limits();
        List<String> parts = new ArrayList<>();
        boolean crossesOnTape = onTape && rule.when().crossing().isPresent();
        String occasion = onTape ? "trading day" : limits.oncePerStory() ? "story" : "article";
        parts.add(crossesOnTape ? "each time your line is crossed"
                : "once per " + (rule.isOnPortfolio() ? "" : "instrument and ") + occasion);
        if (limits.escalation() != null) {
            parts.add("again when it goes further by " + step(limits.escalation()));
        }
        rule.when().crossing().ifPresent(crossing -> parts.add("not again until the "
                + Comparisons.noun(crossing.metric(), rule) + " was back " + end(crossing)));
        if (!limits.cooldown().isZero()) {
            parts.add("at least " + Wording.duration(limits.cooldown()) + " apart"
                    + (rule.isOnPortfolio() ? "" : " for one instrument"));
        }
        parts.add("at most " + Wording.count(limits.maxPerHour(), "message", "messages")
                + " an hour, the rest in one digest");
        if (limits.quietHours() != null) {
            parts.add("none in quiet hours, " + quiet(limits.quietHours()));
        }
        return parts;
    }

    private static String step(Escalation step) {
        String score = step.score() == null ? null : Wording.plain(step.score()).toPlainString() + " in score";
        String move = step.movePercent() == null ? null
                : Wording.plain(step.movePercent()).toPlainString() + "% in price";
        return score == null ? move : move == null ? score : score + " or " + move;
    }

    private static String end(Compare crossing) {
        boolean below = crossing.op().isBelow();
        return crossing.recover() == null
                ? (below ? "above " : "below ") + Comparisons.value(crossing.metric(), crossing.value())
                : "at " + Comparisons.value(crossing.metric(), crossing.recover()) + (below ? " or above" : " or below");
    }

    private static String quiet(QuietHours hours) {
        return hours.from() + " to " + hours.to() + " " + hours.zone().getId();
    }
}
