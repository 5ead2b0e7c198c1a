package dev.tickertone.query.article;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.ListQuery;
import dev.tickertone.query.list.Resource;
import dev.tickertone.query.list.Walk;
import dev.tickertone.query.list.Walk.Stored;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Tape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The endpoints that answer with articles. Thread-safe. */
public final class ArticleEndpoints {
    private static final List<String> OF_TICKER =
            Stream.of(ArticleFilter.PARAMETERS, ListQuery.PARAMETERS, List.of("as_of")).flatMap(List::stream).toList();
    private static final List<String> LATEST =
            Stream.concat(Stream.of("symbol"), OF_TICKER.stream()).toList();

    private final Articles articles;
    private final Quotes quotes;

    public ArticleEndpoints(Articles articles, Quotes quotes) {
        this.articles = articles;
        this.quotes = quotes;
    }

    /** {@code GET /v1/articles/{id}} */
    public Response one(Request request) {
        return Resource.answer(request, articles::find,
                scored -> ArticleView.full(scored, new Tape(quotes)), "There is no article with this id.");
    }

    /**
     * {@code GET /v1/articles}: with {@code symbol} only articles that touch the instrument. Label and scores are the
     * whole article's. With {@code as_of} what was known at that time.
     */
    public Response latest(Request request) {
        Parameters parameters = new Parameters(request.query(), LATEST);
        String symbol = parameters.read("symbol", Symbols::read, Symbols.EXPECTED);
        ArticleFilter filter = ArticleFilter.of(parameters);
        Articles known = articles.asOf(parameters.time("as_of"));
        ListQuery query = ListQuery.of("articles", ArticleSheet.LATEST, request.query(), parameters);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> page(
                symbol == null ? known::latest : ofTicker(known, symbol), filter.overall(symbol),
                ArticleView::listed, query));
    }

    /** {@code GET /v1/tickers/{symbol}/articles}: label, scores, relevance and moves are the instrument's own. */
    public Response ofTicker(Request request) {
        Optional<String> symbol = Symbols.read(request.pathParameter("symbol"));
        if (symbol.isEmpty()) {
            return Problem.notFound("The path must name " + Symbols.EXPECTED + ".").answer(request);
        }
        Parameters parameters = new Parameters(request.query(), OF_TICKER);
        ArticleFilter filter = ArticleFilter.of(parameters);
        ListQuery query = ListQuery.of(
                "ticker " + symbol.get(), ArticleSheet.ofTicker(symbol.get()), request.query(), parameters);
        Instant asOf = parameters.time("as_of");
        Tape tape = new Tape(quotes.asOf(asOf));
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> page(
                ofTicker(articles.asOf(asOf), symbol.get()), filter.ofTicker(symbol.get()),
                scored -> ArticleView.listed(scored, symbol.get(), tape), query));
    }

    private static Stored<ScoredArticle> ofTicker(Articles articles, String symbol) {
        return (from, to, limit, after) -> articles.ofTicker(symbol, from, to, limit, after);
    }

    private static Response page(Stored<ScoredArticle> stored, Predicate<ScoredArticle> filter,
            Function<ScoredArticle, JsonNode> view, ListQuery query) {
        return new Walk<>(stored, filter, ArticleEndpoints::position, view).page(query);
    }

    private static String position(ScoredArticle scored) {
        Article article = scored.article();
        return Listing.position(article.publishedAt(), article.id());
    }
}
