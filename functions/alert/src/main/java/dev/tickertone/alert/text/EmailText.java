package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An alert as a plain-text email. Every value stands on one line, so no article can write a line of its own. */
final class EmailText {
    static final int MAX_QUOTE = 500;
    static final int MAX_TITLE = 160;
    static final int MAX_NAME = 60;

    private EmailText() {}

    static String of(Story story) {
        Rule rule = story.firing().rule();
        List<String> lines = new ArrayList<>(happening(story));
        lines.add(story.sighting() instanceof TapeSighting
                ? "More about it: " + story.link() : "Read it with its evidence: " + story.link());
        lines.add("");
        lines.addAll(WhyText.lines(rule, story.reasons().map(reason -> Comparisons.held(reason, rule)).toList(),
                WhyText.howOften(rule, !story.firing().match().tellsOfArticle()), story.links()));
        return joined(lines);
    }

    static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** What happened, up to where there is more about it. */
    static List<String> happening(Story story) {
        List<String> lines = new ArrayList<>();
        lines.add(story.before().isEmpty() ? what(story) : Headline.word(story) + " than before: " + what(story));
        story.before().ifPresent(before -> lines.add("Before: " + told(before)));
        lines.add("");
        switch (story.sighting()) {
            case ArticleSighting sighting -> lines.addAll(ofArticle(story, sighting));
            case TapeSighting(Quote quote) -> {
                lines.add("Move in the market: " + observation(quote));
                lines.add("Article: none, the price alone crossed your line");
            }
        }
        return lines;
    }

    private static List<String> ofArticle(Story story, ArticleSighting sighting) {
        List<String> lines = new ArrayList<>();
        story.sentence().map(evidence -> PlainText.line(evidence.text(), MAX_QUOTE))
                .filter(quote -> !quote.isEmpty())
                .ifPresent(quote -> lines.addAll(List.of("\"" + quote + "\"", "")));
        lines.add("Sentiment: " + story.sentiment()
                .map(ticker -> Wording.score(ticker.score()) + ", " + ticker.label() + " (scale -1 to +1)")
                .orElse("the article takes no side on it"));
        lines.add("How sure: " + howSure(sighting));
        lines.add("Move in the article: " + stated(story, sighting).map(EmailText::statement).orElse("not stated"));
        lines.add("Move in the market: " + observed(story, sighting).map(EmailText::observation).orElse("no quote yet"));
        lines.add("Article: " + PlainText.line(sighting.article().title(), MAX_TITLE));
        lines.add("Published: " + Wording.time(sighting.at()) + source(sighting));
        return lines;
    }

    /** What happened to what, in a sentence or two. */
    private static String what(Story story) {
        List<String> sentences = new ArrayList<>();
        story.reason(Metric.PortfolioScore.class).ifPresent(reason -> sentences.add(
                Wording.capital(Comparisons.portfolio(story.firing().rule())) + " is at "
                        + Comparisons.value(reason.compare().metric(), reason.actual()) + "."));
        String instrument = Story.instrument(PlainText.line(story.name(), MAX_NAME),
                PlainText.line(story.symbol(), MAX_NAME));
        sentences.add(switch (story.sighting()) {
            case ArticleSighting _ -> main(story, instrument);
            case TapeSighting(Quote quote) -> instrument + " " + story.percent().map(Wording::moved).orElse("moved")
                    + " to " + Wording.price(quote.price()) + ".";
        });
        story.reason(Metric.ArticleCount.class).ifPresent(reason ->
                sentences.add("Stories about it: " + reason.actual().longValue() + within(reason) + "."));
        story.reason(Metric.ScoreChange.class).ifPresent(reason ->
                sentences.add("Its " + Comparisons.change(reason) + within(reason) + "."));
        return String.join(" ", sentences);
    }

    private static String within(Reason reason) {
        return " within " + Wording.duration(reason.compare().lookback());
    }

    private static String main(Story story, String instrument) {
        String opinion = story.sentiment().map(ticker -> "is " + ticker.label() + " about ").orElse("mentions ");
        return story.percent()
                .map(percent -> instrument + " " + Wording.moved(percent) + (story.disagrees() ? ", but" : ", and")
                        + " an article " + opinion + "it.")
                .orElse("An article " + opinion + instrument + ".");
    }

    /** {@code score -0.31, move -2.4% (alert of 20 Nov 2026 21:06 UTC)}. */
    static String told(Alert before) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(before.score()).ifPresent(score -> parts.add("score " + Wording.score(score)));
        Optional.ofNullable(before.move()).ifPresent(move -> parts.add("move " + Wording.move(move.percent())));
        return String.join(", ", parts) + (parts.isEmpty() ? "" : " ")
                + "(alert of " + Wording.time(before.createdAt()) + ")";
    }

    private static String howSure(ArticleSighting sighting) {
        Overall overall = sighting.scored().analysis().overall();
        TickerSentiment ticker = sighting.ticker();
        String confidence = overall.confidence() == null ? "not known" : Wording.share(overall.confidence());
        return "confidence " + confidence + ", relevance to the instrument " + Wording.share(ticker.relevance());
    }

    // What fired is shown first; where that was the other kind, the first there is.
    private static Optional<StatedMove> stated(Story story, ArticleSighting sighting) {
        return story.move().flatMap(sighting::statementOf).or(() -> sighting.statedMoves().findFirst());
    }

    private static Optional<Quote> observed(Story story, ArticleSighting sighting) {
        Optional<KnownMove> fired = story.move();
        return fired.or(() -> sighting.moves().stream().findFirst()).flatMap(sighting::quoteOf)
                .or(() -> sighting.moves().stream()
                        .filter(move -> move.source() == MoveSource.OBSERVED).findFirst()
                        .flatMap(sighting::quoteOf));
    }

    private static String statement(StatedMove move) {
        String level = move.level() == null ? "" : " to " + move.level().toPlainString()
                + (move.unit() == null ? "" : " " + PlainText.line(move.unit(), MAX_NAME));
        String period = move.period() == null ? ""
                : move.period().equals("since") ? ", over a longer time"
                : ", over the " + PlainText.line(move.period(), MAX_NAME);
        return Wording.move(move.percent()) + level + period;
    }

    private static String observation(Quote quote) {
        return quote.movePercent().map(Wording::move).map(move -> move + " to ").orElse("")
                + Wording.price(quote.price())
                + (quote.previousClose() == null ? ""
                        : " from the previous close of " + Wording.price(quote.previousClose()))
                + ", " + Wording.time(quote.at());
    }

    private static String source(ArticleSighting sighting) {
        return Optional.ofNullable(sighting.article().source()).map(source -> PlainText.line(source, MAX_NAME))
                .filter(source -> !source.isEmpty()).map(source -> ", " + source).orElse("");
    }
}
