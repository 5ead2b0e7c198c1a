package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a crossing is over, in words.
 *
 * @param previous the alert that told of it
 */
record RecoveryText(Rule rule, Alert previous, Recovered recovered, Links links) {

    /** {@code Over: ^RUT score back at -0.02 (was -0.31). It ends: …}, in printable ASCII. */
    String subject() {
        String told = PlainText.ascii(previous.subject());
        return SubjectLine.cut(head() + (told.isEmpty() ? "" : ". It ends: " + told));
    }

    String sms() {
        return SmsText.of(head(), List.of(), link());
    }

    String email() {
        Compare compare = recovered.compare();
        Metric metric = compare.metric();
        List<String> lines = new ArrayList<>();
        lines.add("Over: the " + Comparisons.noun(metric, rule) + (metric instanceof Metric.PortfolioScore ? "" : " of "
                + Story.instrument("", PlainText.line(previous.symbol(), EmailText.MAX_NAME)))
                + " is back at " + rounded(recovered.actual()) + ".");
        lines.add("");
        lines.add("Before: " + was().map(was -> exact(was) + ", ").orElse("") + Comparisons.line(compare));
        lines.add("Now: " + exact(recovered.actual()) + ", " + end(compare));
        lines.add("Time: " + Wording.time(recovered.at()));
        lines.add("It ends: " + PlainText.line(previous.subject(), EmailText.MAX_TITLE)
                + " (alert of " + Wording.time(previous.createdAt()) + ")");
        lines.add((recovered.articleId() == null ? "More about it: " : "Read the article that shows it: ") + link());
        lines.add("");
        lines.addAll(WhyText.lines(rule, List.of(), List.of("each time that what crossed your line is over"), links));
        return EmailText.joined(lines);
    }

    private String link() {
        return recovered.articleId() == null ? links.ticker(previous.symbol()) : links.article(recovered.articleId());
    }

    private String head() {
        Metric metric = recovered.compare().metric();
        String what = metric instanceof Metric.PortfolioScore ? Headline.portfolio(rule)
                : Story.instrument("", PlainText.ascii(previous.symbol())) + " " + Comparisons.noun(metric, rule);
        return "Over: " + what + " back at " + rounded(recovered.actual())
                + was().map(was -> " (was " + rounded(was) + ")").orElse("");
    }

    // What the alert saw, if it was raised by this crossing and not by another part of the rule.
    private Optional<BigDecimal> was() {
        Compare compare = recovered.compare();
        return previous.reasons().stream()
                .filter(reason -> reason.metric().equals(compare.metric().word())
                        && reason.op().equals(compare.op().toString()))
                .findFirst().map(Alert.Reason::actual);
    }

    private String exact(BigDecimal value) {
        return Comparisons.value(recovered.compare().metric(), value);
    }

    private String rounded(BigDecimal value) {
        return recovered.compare().metric() instanceof Metric.MovePercent ? Wording.move(value) : exact(value);
    }

    private static String end(Compare compare) {
        boolean below = compare.op().isBelow();
        return compare.recover() == null
                ? (below ? "above" : "below") + " your line of " + Comparisons.value(compare.metric(), compare.value())
                : (below ? "at or above" : "at or below") + " your recovery line of "
                        + Comparisons.value(compare.metric(), compare.recover());
    }
}
