package dev.tickertone.store;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.store.BarDay.Naming;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The bars that articles count in, collected so that each is counted once, however many of them do. Not thread-safe. */
public final class Touched {
    private final Map<Day, Mark> days = new LinkedHashMap<>();

    /** An instrument on a day of UTC. */
    record Day(String symbol, LocalDate date) {}

    /** What is to be counted of it, and how the newest of the articles calls it. */
    record Mark(SortedSet<Integer> hours, Naming named) {}

    /** Adds the bars of the instruments that an article scores and is listed under. */
    public void add(ScoredArticle scored) {
        Article article = scored.article();
        ZonedDateTime published = article.publishedAt().atZone(ZoneOffset.UTC);
        String position = Listing.position(article.publishedAt(), article.id());
        Articles.listed(scored).filter(ticker -> ticker.score() != null).forEach(ticker ->
                add(new Day(ticker.symbol(), published.toLocalDate()), published.getHour(), naming(position, ticker)));
    }

    private void add(Day day, int hour, Naming naming) {
        Mark mark = days.computeIfAbsent(day, none -> new Mark(new TreeSet<>(), naming));
        mark.hours().add(hour);
        days.put(day, new Mark(mark.hours(), naming.later(mark.named())));
    }

    private static Naming naming(String position, TickerSentiment ticker) {
        return new Naming(position, ticker.name(), ticker.type());
    }

    Map<Day, Mark> days() {
        return days;
    }
}
