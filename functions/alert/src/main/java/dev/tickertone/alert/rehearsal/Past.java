package dev.tickertone.alert.rehearsal;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Quotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened to the instruments of a rule, oldest first. Of too much the oldest is left out.
 *
 * @param from from when on it is whole
 */
record Past(Instant from, List<Event> events, boolean complete) {
    /** Most articles of a rehearsal on named instruments. */
    static final int MAX_ARTICLES = 2_000;

    /** Most articles of a rehearsal on any: each has to be read to know its instruments. */
    static final int MAX_ARTICLES_ON_ANY = 500;

    /** Most quotes of a rehearsal. */
    static final int MAX_QUOTES = 20_000;

    private static final int PAGE = 200;
    private static final int WHOLE_PAGE = 25;

    /** Something that happened. */
    sealed interface Event {
        Instant at();
    }

    record Published(Instant at, String articleId) implements Event {}

    record Quoted(Quote quote) implements Event {
        @Override
        public Instant at() {
            return quote.at();
        }
    }

    static Past of(Table table, RuleBook book, Rule rule, Instant from, Instant to) {
        Set<String> symbols = new TreeSet<>(book.symbolsOf(rule));
        int most = rule.scope().isAny() ? MAX_ARTICLES_ON_ANY : MAX_ARTICLES;
        Map<String, Event> articles = rule.scope().isAny()
                ? onAny(new Articles(table), from, to, symbols)
                : on(new Articles(table), symbols, from, to);
        Cut published = cut(articles.values(), most, from);
        Cut quoted = rule.when().window().isZero()
                ? new Cut(from, List.of())
                : cut(quotes(new Quotes(table), symbols, from, to), MAX_QUOTES, from);
        Instant whole = published.from().isAfter(quoted.from()) ? published.from() : quoted.from();
        List<Event> events = new ArrayList<>(published.kept());
        events.addAll(quoted.kept());
        events.removeIf(event -> event.at().isBefore(whole));
        events.sort(Comparator.comparing(Event::at));
        return new Past(whole, List.copyOf(events), whole.equals(from));
    }

    private record Cut(Instant from, List<Event> kept) {}

    /** The newest of them; where there are more, whole from the oldest that is kept on. */
    private static Cut cut(Collection<? extends Event> found, int most, Instant from) {
        List<Event> newestFirst = new ArrayList<>(found);
        newestFirst.sort(Comparator.comparing(Event::at).reversed());
        return newestFirst.size() <= most
                ? new Cut(from, newestFirst)
                : new Cut(newestFirst.get(most - 1).at(), newestFirst.subList(0, most));
    }

    // One more than is kept is read of each, to know that there is more.
    private static Map<String, Event> on(Articles articles, Set<String> symbols, Instant from, Instant to) {
        Map<String, Event> found = new LinkedHashMap<>();
        for (String symbol : symbols) {
            String after = null;
            int read = 0;
            do {
                Listing<Mention> page = articles.mentions(symbol, from, to, PAGE, after);
                page.items().forEach(mention -> found.put(
                        mention.articleId(), new Published(mention.publishedAt(), mention.articleId())));
                read += page.items().size();
                after = page.next();
            } while (after != null && read <= MAX_ARTICLES);
        }
        return found;
    }

    private static Map<String, Event> onAny(Articles articles, Instant from, Instant to, Set<String> symbols) {
        Map<String, Event> found = new LinkedHashMap<>();
        String after = null;
        do {
            Listing<ScoredArticle> page = articles.latest(from, to, WHOLE_PAGE, after);
            for (ScoredArticle scored : page.items()) {
                String id = scored.article().id();
                found.put(id, new Published(scored.article().publishedAt(), id));
                scored.analysis().tickers().stream().map(TickerSentiment::symbol).forEach(symbols::add);
            }
            after = page.next();
        } while (after != null && found.size() <= MAX_ARTICLES_ON_ANY);
        return found;
    }

    private static List<Event> quotes(Quotes quotes, Set<String> symbols, Instant from, Instant to) {
        List<Event> found = new ArrayList<>();
        for (String symbol : symbols) {
            quotes.between(symbol, from, to, MAX_QUOTES + 1).forEach(quote -> found.add(new Quoted(quote)));
            if (found.size() > 2 * MAX_QUOTES) {
                trim(found);
            }
        }
        return found;
    }

    // Few more than are kept stay in memory, however many instruments there are.
    private static void trim(List<Event> found) {
        found.sort(Comparator.comparing(Event::at).reversed());
        found.subList(MAX_QUOTES + 1, found.size()).clear();
    }

    /** How many of the first events are articles. */
    int articles(int first) {
        return (int) events.subList(0, first).stream().filter(Published.class::isInstance).count();
    }
}
