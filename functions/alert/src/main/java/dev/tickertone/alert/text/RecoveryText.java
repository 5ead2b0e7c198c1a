package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Rule;
import java.util.List;
import java.util.Optional;

/** That a crossing is over, in words. */
record RecoveryText(Rule rule, Alert previous, Recovered recovered, Links links) {

    /** {@code Over: ^RUT score back at -0.02 (was -0.31)}, then what the alert was, in printable ASCII. */
    String subject() {
        String told = PlainText.ascii(previous.subject());
        return SubjectLine.cut(head() + (told.isEmpty() ? "" : ". It ends: " + told));
    }

    String sms() {
        return SmsText.of(head(), List.of(), link());
    }

    String email() {
        Compare compare = recovered.compare();
        return EmailText.joined(List.of(
                "Over: " + topic(PlainText.line(previous.symbol(), EmailText.MAX_NAME)) + " is back at " + now() + ".",
                "",
                "Now: " + now() + ", " + end(compare),
                "Before: " + was().map(was -> was + ", ").orElse("") + Comparisons.relation(compare.op())
                        + " your line of " + Comparisons.value(compare.metric(), compare.value()),
                "Time: " + Wording.time(recovered.at()),
                "It ends the alert of " + Wording.time(previous.createdAt()) + ": "
                        + PlainText.line(previous.subject(), EmailText.MAX_TITLE),
                (recovered.articleId() == null ? "See what is known of it: " : "Read the article that shows it: ") + link(),
                "")
                ) + EmailText.joined(WhyText.lines(rule, List.of(), "each time it is over. Alerts come "
                        + WhyText.howOften(rule, previous.articleId() == null), links));
    }

    private String link() {
        return recovered.articleId() == null ? links.ticker(previous.symbol()) : links.article(recovered.articleId());
    }

    private String head() {
        return "Over: " + symbolAndMetric() + " back at " + now() + was().map(was -> " (was " + was + ")").orElse("");
    }

    private String symbolAndMetric() {
        String symbol = Story.instrument("", PlainText.ascii(previous.symbol()));
        return switch (recovered.compare().metric()) {
            case Metric.PortfolioScore _ -> PlainText.cut(PlainText.ascii(Comparisons.portfolio(rule)), 30, c -> 1);
            case Metric.Score _ -> symbol + " score";
            case Metric.ScoreChange _ -> symbol + " score change";
            case Metric.ArticleCount _ -> symbol + " stories";
            case Metric.MovePercent _ -> symbol + " move";
            case Metric.Divergence _ -> symbol + " gap between story and price";
        };
    }

    private String topic(String symbol) {
        return switch (recovered.compare().metric()) {
            case Metric.PortfolioScore _ -> Comparisons.portfolio(rule);
            case Metric.Score _ -> "the score of " + symbol;
            case Metric.ScoreChange _ -> "the change of score of " + symbol;
            case Metric.ArticleCount _ -> "the number of stories about " + symbol;
            case Metric.MovePercent _ -> "the move of " + symbol;
            case Metric.Divergence _ -> "the gap between story and price of " + symbol;
        };
    }

    private String now() {
        return Comparisons.value(recovered.compare().metric(), recovered.actual());
    }

    private Optional<String> was() {
        Compare compare = recovered.compare();
        return previous.reasons().stream()
                .filter(reason -> reason.metric().equals(compare.metric().word())
                        && reason.op().equals(compare.op().toString()))
                .findFirst().map(reason -> Comparisons.value(compare.metric(), reason.actual()));
    }

    private static String end(Compare compare) {
        boolean below = compare.op().isBelow();
        return compare.recover() == null
                ? (below ? "above" : "below") + " your line of " + Comparisons.value(compare.metric(), compare.value())
                : (below ? "at or above" : "at or below") + " your recovery line of "
                        + Comparisons.value(compare.metric(), compare.recover());
    }
}
