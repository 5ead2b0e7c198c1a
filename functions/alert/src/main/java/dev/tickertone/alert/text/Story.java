package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an alert tells, before it is put in words for a channel.
 *
 * @param sentence the quotation, or empty
 * @param before the alert that this one goes beyond; empty for the first word on something
 */
record Story(Firing firing, Optional<Evidence> sentence, Optional<Alert> before, Links links) {

    static Story of(Firing firing, Optional<Alert> before, Links links) {
        return new Story(firing, KeySentence.of(firing), before, links);
    }

    Sighting sighting() {
        return firing.sighting();
    }

    String symbol() {
        return sighting().symbol();
    }

    /** The instrument's name; empty where only its symbol is known. */
    String name() {
        return sighting() instanceof ArticleSighting article ? article.ticker().name() : "";
    }

    /** The article's headline; without an article, what the move is measured against. */
    String title() {
        return switch (sighting()) {
            case ArticleSighting article -> article.article().title();
            case TapeSighting _ -> "change from the previous close";
        };
    }

    /** What the article says of the instrument, if it says anything that has a direction. */
    Optional<TickerSentiment> sentiment() {
        return sighting() instanceof ArticleSighting article && article.ticker().score() != null
                ? Optional.of(article.ticker()) : Optional.empty();
    }

    /** The move to name first, in percent. */
    Optional<BigDecimal> percent() {
        return move().map(KnownMove::percent);
    }

    /** The move to name first: the one that crossed the line, else, without an article, the one there is. */
    Optional<KnownMove> move() {
        return firing.move().or(() -> sighting() instanceof TapeSighting tape ? tape.move() : Optional.empty());
    }

    /** Whether the price went one way and the article speaks the other. */
    boolean disagrees() {
        double score = sentiment().map(TickerSentiment::score).orElse(0.0);
        return score * percent().map(BigDecimal::signum).orElse(0) < 0;
    }

    /** Whether it is about a fall or bad news. */
    boolean isBad() {
        return sentiment().map(TickerSentiment::score).filter(score -> score != 0).map(score -> score < 0)
                .orElseGet(() -> percent().map(BigDecimal::signum).orElse(0) < 0);
    }

    /** The first comparison with a metric among those that held. */
    Optional<Reason> reason(Class<? extends Metric> metric) {
        return reasons().filter(reason -> metric.isInstance(reason.compare().metric())).findFirst();
    }

    Stream<Reason> reasons() {
        return firing.match().reasons().stream();
    }

    /** Where there is more about it. */
    String link() {
        return switch (sighting()) {
            case ArticleSighting article -> links.article(article.article().id());
            case TapeSighting tape -> links.ticker(tape.symbol());
        };
    }

    /** {@code Russell 2000 (^RUT)}, from its two parts as a channel can show them; either may be empty. */
    static String instrument(String name, String symbol) {
        if (name.isEmpty() || symbol.isEmpty() || name.equals(symbol)) {
            String known = symbol + (symbol.isEmpty() ? name : "");
            return known.isEmpty() ? "An instrument" : known;
        }
        return name + " (" + symbol + ")";
    }
}
