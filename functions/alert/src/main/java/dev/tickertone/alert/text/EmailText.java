package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.StatedMove;
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
        List<String> lines = new ArrayList<>();
        lines.add(what(story));
        lines.add("");
        story.sentence().map(evidence -> PlainText.line(evidence.text(), MAX_QUOTE))
                .filter(quote -> !quote.isEmpty())
                .ifPresent(quote -> lines.addAll(List.of("\"" + quote + "\"", "")));
        lines.add("Sentiment: %s, %s (scale -1 to +1)".formatted(
                Wording.score(story.ticker().score()), story.ticker().label()));
        lines.add("How sure: " + howSure(story));
        lines.add("Move in the article: " + stated(story).map(EmailText::statement).orElse("not stated"));
        lines.add("Move in the market: " + observed(story).map(EmailText::observation).orElse("no quote yet"));
        lines.add("Article: " + PlainText.line(story.article().title(), MAX_TITLE));
        lines.add("Published: " + Wording.time(story.article().publishedAt()) + source(story));
        lines.add("");
        lines.add("Read it with its evidence: " + story.link());
        lines.add("");
        lines.add("You get this once per instrument and story. The rule \"%s\" asks for %s.".formatted(
                PlainText.line(story.firing().rule().id(), MAX_NAME),
                PlainText.line(story.firing().rule().name(), MAX_TITLE)));
        return String.join("\n", lines) + "\n";
    }

    private static String what(Story story) {
        String instrument = Story.instrument(PlainText.line(story.ticker().name(), MAX_NAME),
                PlainText.line(story.ticker().symbol(), MAX_NAME));
        String sentiment = "is " + story.ticker().label() + " about it.";
        return story.percent()
                .map(percent -> instrument + " " + Wording.moved(percent) + ", and an article " + sentiment)
                .orElse("An article " + sentiment.replace("about it", "about " + instrument));
    }

    private static String howSure(Story story) {
        Overall overall = story.firing().sighting().scored().analysis().overall();
        String confidence = overall.confidence() == null ? "not known" : Wording.share(overall.confidence());
        return "confidence " + confidence + ", relevance to the instrument "
                + Wording.share(story.ticker().relevance());
    }

    // What fired is shown first; where that was the other kind, the first there is.
    private static Optional<StatedMove> stated(Story story) {
        Sighting sighting = story.firing().sighting();
        return story.firing().move().flatMap(sighting::statementOf).or(() -> sighting.statedMoves().findFirst());
    }

    private static Optional<Quote> observed(Story story) {
        Sighting sighting = story.firing().sighting();
        Optional<KnownMove> fired = story.firing().move();
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
        return Wording.move(quote.movePercent().orElseThrow()) + " against the previous close, "
                + Wording.time(quote.at());
    }

    private static String source(Story story) {
        return Optional.ofNullable(story.article().source()).map(source -> PlainText.line(source, MAX_NAME))
                .filter(source -> !source.isEmpty()).map(source -> ", " + source).orElse("");
    }
}
