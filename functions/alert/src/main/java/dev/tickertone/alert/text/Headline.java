package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.Optional;

/** What happened in a few words of printable ASCII: how a subject and a text message begin. */
final class Headline {
    private static final int MAX_PORTFOLIO = 30;

    private Headline() {}

    /**
     * {@code Russell 2000 (^RUT) -2.4%, mildly negative (-0.31)}; {@code Worse: ^RUT -4.1% (was -2.4%), score -0.52
     * (was -0.31)}.
     *
     * @param instrument in printable ASCII
     */
    static String of(Story story, String instrument) {
        return story.before().map(before -> beyond(story, instrument, before)).orElseGet(() ->
                portfolio(story) + instrument + move(story) + stories(story) + change(story) + sentiment(story));
    }

    private static String portfolio(Story story) {
        return story.reason(Metric.PortfolioScore.class)
                .map(reason -> Wording.capital(portfolio(story.firing().rule())) + " at "
                        + Comparisons.value(reason.compare().metric(), reason.actual()) + "; ").orElse("");
    }

    /** {@code portfolio growth} in printable ASCII, not longer than a headline can bear. */
    static String portfolio(Rule rule) {
        String ascii = PlainText.ascii(Comparisons.portfolio(rule));
        return ascii.isEmpty() ? Comparisons.A_PORTFOLIO : PlainText.cut(ascii, MAX_PORTFOLIO, c -> 1);
    }

    private static String move(Story story) {
        String level = story.sighting() instanceof TapeSighting tape ? " to " + Wording.price(tape.quote().price()) : "";
        return story.percent().map(percent -> " " + Wording.move(percent)).orElse("") + level;
    }

    private static String stories(Story story) {
        return story.reason(Metric.ArticleCount.class)
                .map(reason -> ", " + Comparisons.stories(reason)).orElse("");
    }

    private static String change(Story story) {
        return story.reason(Metric.ScoreChange.class)
                .map(reason -> ", " + Comparisons.change(reason)).orElse("");
    }

    private static String sentiment(Story story) {
        return story.sentiment().map(ticker -> story.disagrees()
                ? " against a " + ticker.label() + " story (" + Wording.score(ticker.score()) + ")"
                : ", " + ticker.label() + " (" + Wording.score(ticker.score()) + ")").orElse("");
    }

    private static String beyond(Story story, String instrument, Alert before) {
        Optional<BigDecimal> toldMove = Optional.ofNullable(before.move()).map(Alert.Move::percent);
        String move = story.percent().map(now -> " " + Wording.move(now) + toldMove.map(
                told -> " (was " + Wording.move(told) + ")").orElse("")).orElse("");
        String score = story.sentiment().map(TickerSentiment::score).map(now -> ", score " + Wording.score(now)
                + Optional.ofNullable(before.score()).map(told -> " (was " + Wording.score(told) + ")").orElse(""))
                .orElse("");
        return word(story) + ": " + instrument + move + score;
    }

    /** Going on upwards is not worse. */
    static String word(Story story) {
        return story.isBad() ? "Worse" : "Stronger";
    }
}
