package dev.tickertone.query.alphavantage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.query.alphavantage.NewsQuery.Sort;
import dev.tickertone.query.http.JsonText;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Limits;
import dev.tickertone.query.list.Walk.Stored;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@code GET /query?function=NEWS_SENTIMENT}: a script written for Alpha Vantage's news and sentiment works here when its
 * host is changed. Two things differ because ours are promises: an article without evidence has no score and is left
 * out, and what cannot be answered is an error with a status and a reason, not a 200 with a note. Thread-safe.
 */
public final class NewsEndpoint {
    /** Articles of a window looked at, from the end that the order begins with; further ones are not in the answer. */
    static final int MAX_LOOKED_AT = 2_000;

    private static final int PAGE = 200;

    private final Articles articles;

    public NewsEndpoint(Articles articles) {
        this.articles = articles;
    }

    /** The answer to a request. */
    public Response answer(Request request) {
        Parameters parameters = new Parameters(request.query(), List.copyOf(request.query().keySet()));
        NewsQuery query = NewsQuery.of(parameters);
        return parameters.problem().map(problem -> problem.answer(request))
                .orElseGet(() -> Response.json(Feed.answer(feed(query))));
    }

    private ArrayNode feed(NewsQuery query) {
        List<ScoredArticle> found = new ArrayList<>();
        Stored<ScoredArticle> stored = stored(query);
        int most = query.sort() == Sort.RELEVANCE ? MAX_LOOKED_AT : query.limit();
        String after = null;
        for (int looked = 0; looked < MAX_LOOKED_AT && found.size() < most; looked += PAGE) {
            Listing<ScoredArticle> page = stored.read(query.from(), query.to(), PAGE, after);
            page.items().stream().filter(scored -> belongs(scored, query)).forEach(found::add);
            after = page.next();
            if (after == null) {
                break;
            }
        }
        if (query.sort() == Sort.RELEVANCE) {
            found.sort(Comparator.comparingDouble((ScoredArticle scored) -> -relevance(scored, query)));
        }
        return written(found, query.limit());
    }

    private Stored<ScoredArticle> stored(NewsQuery query) {
        boolean earliest = query.sort() == Sort.EARLIEST;
        if (query.symbols().isEmpty()) {
            return earliest ? articles::earliest : articles::latest;
        }
        String symbol = query.symbols().getFirst();
        return earliest ? (from, to, limit, after) -> articles.earliestOfTicker(symbol, from, to, limit, after)
                : (from, to, limit, after) -> articles.ofTicker(symbol, from, to, limit, after);
    }

    private static boolean belongs(ScoredArticle scored, NewsQuery query) {
        return scored.analysis().overall().score() != null
                && query.symbols().stream().allMatch(symbol -> scored.analysis().tickers().stream()
                        .anyMatch(ticker -> ticker.symbol().equals(symbol) && ticker.score() != null))
                && Feed.isOn(scored.analysis(), query.topics());
    }

    /** Of the instruments asked for, the one it is least about; of any where none was, the one it is most about. */
    private static double relevance(ScoredArticle scored, NewsQuery query) {
        var tickers = scored.analysis().tickers().stream();
        return query.symbols().isEmpty() ? tickers.mapToDouble(TickerSentiment::relevance).max().orElse(0)
                : tickers.filter(ticker -> query.symbols().contains(ticker.symbol()))
                        .mapToDouble(TickerSentiment::relevance).min().orElse(0);
    }

    private static ArrayNode written(List<ScoredArticle> found, int limit) {
        ArrayNode feed = JsonNodeFactory.instance.arrayNode();
        int characters = 0;
        for (ScoredArticle scored : found.subList(0, Math.min(limit, found.size()))) {
            ObjectNode item = Feed.item(scored);
            characters += JsonText.of(item).length();
            if (characters > Limits.MAX_PAGE_CHARACTERS) {
                break;
            }
            feed.add(item);
        }
        return feed;
    }
}
