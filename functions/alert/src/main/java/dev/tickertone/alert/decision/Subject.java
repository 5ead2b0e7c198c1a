package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.story.Story;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What an alert is about, so that there is one for it: a subject, and an occasion to speak of it. */
final class Subject {
    private Subject() {}

    /** What a rule's alerts are counted by: the instrument, or its portfolio where it looks at that as a whole. */
    static String of(Rule rule, String symbol) {
        return rule.isOnPortfolio() ? "@" + rule.scope().portfolio() : symbol;
    }

    /**
     * The occasions of a firing, any of which may have been told: the one to tell it by first, then those that its story
     * was known by before.
     *
     * <p>A story, or each article of it, where the condition needed an article; else the day of trading, since one move
     * is one piece of news whoever reports it; and where a rule waits for a recovery, each quote, since a day has room
     * for several.
     */
    static Stream<String> occasions(Firing firing, Optional<Story> story) {
        Instant at = at(firing);
        if (!firing.match().tellsOfArticle()) {
            boolean crossing = firing.rule().when().crossing().isPresent() && firing.sighting() instanceof TapeSighting;
            return Stream.of(crossing ? "quote:" + at
                    : "day:" + TradingCalendar.of(firing.sighting().symbol()).at(at).date());
        }
        Article article = ((ArticleSighting) firing.sighting()).article();
        return firing.rule().limits().oncePerStory()
                ? Stream.concat(Stream.of(article.storyId()), story.stream().flatMap(each -> each.former().stream()))
                : Stream.of(article.id());
    }

    /**
     * When what a firing tells of happened, to the millisecond, as it is stored: the article was published, or the quote
     * made that crossed the line.
     */
    static Instant at(Firing firing) {
        return firing.match().crossing()
                .filter(reason -> reason.compare().metric() instanceof Metric.MovePercent)
                .map(Reason::move).map(move -> move.at())
                .orElse(firing.sighting().at()).truncatedTo(ChronoUnit.MILLIS);
    }
}
