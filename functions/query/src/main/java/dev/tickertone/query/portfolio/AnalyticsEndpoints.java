package dev.tickertone.query.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.portfolio.Exposure;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.PortfolioBar;
import dev.tickertone.domain.portfolio.Review;
import dev.tickertone.domain.portfolio.Review.StoryPart;
import dev.tickertone.domain.portfolio.RiskLine;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.article.ArticleView;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.portfolio.AnalyticsView.Known;
import dev.tickertone.query.ticker.Window;
import dev.tickertone.store.Articles;
import dev.tickertone.store.BarDay;
import dev.tickertone.store.Bars;
import dev.tickertone.store.Exposures;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Tape;
import dev.tickertone.store.form.Names;
import dev.tickertone.store.rule.Portfolios;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** What the news says of a portfolio and why. Thread-safe. */
public final class AnalyticsEndpoints {
    private static final List<String> PARAMETERS = List.of("as_of", "limit", "min_score", "min_move");
    private static final int DEFAULT_INSTRUMENTS = 50;
    private static final int MAX_INSTRUMENTS = 200;
    private static final int MAX_MOVE = 100;

    /** Holdings looked at for risk: those that the news goes against most. */
    private static final int MAX_RISKS = 200;

    private static final int DEFAULT_DAYS = 30;
    private static final int MAX_DAYS = 92;

    /** Up to so many holdings are looked up one by one. */
    private static final int FEW_HOLDINGS = 100;

    /** Moves looked up side by side. */
    private static final int MAX_AT_ONCE = 16;

    private static final Comparator<Exposure.Line> BY_SIZE = Comparator
            .comparing((Exposure.Line line) -> line.contribution() == null ? BigDecimal.ZERO : line.contribution().abs())
            .reversed().thenComparing(line -> line.holding().symbol());

    private final Portfolios portfolios;
    private final Exposures exposures;
    private final Articles articles;
    private final Bars bars;
    private final Quotes quotes;
    private final Clock clock;

    public AnalyticsEndpoints(Table table, Clock clock) {
        this.portfolios = new Portfolios(table);
        this.exposures = new Exposures(table);
        this.articles = new Articles(table);
        this.bars = new Bars(table);
        this.quotes = new Quotes(table);
        this.clock = clock;
    }

    /**
     * {@code GET /v1/portfolios/{id}/analytics}: its score now and a day before; the instruments and the stories that
     * make it; and the instruments that both the news and the tape go against. It reads what two exposures do, the
     * moves of at most {@code limit} and {@link #MAX_RISKS} instruments, and the titles of the stories that it shows.
     */
    public Response analytics(Request request) {
        Parameters parameters = new Parameters(request.query(), PARAMETERS);
        Instant given = parameters.time("as_of");
        Instant asOf = given == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : given;
        int limit = parameters.integer("limit", 1, MAX_INSTRUMENTS, DEFAULT_INSTRUMENTS);
        RiskLine line = RiskLine.USUAL.with(
                parameters.number("min_score", 0, 1), parameters.number("min_move", 0, MAX_MOVE));
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() ->
                Names.id(request.pathParameter("id")).flatMap(portfolios::find)
                        .map(portfolio -> Response.json(AnalyticsView.of(known(exposures.asOf(given).review(portfolio, asOf), limit, line))))
                        .orElseGet(() -> Problem.notFound(PortfolioEndpoints.ABSENT).answer(request)));
    }

    /**
     * {@code GET /v1/portfolios/{id}/sentiment}: what each day of UTC wrote of today's holdings, up to {@link #MAX_DAYS}
     * days. It reads the bars of up to {@link #FEW_HOLDINGS} holdings at once, 100 days in a request; those of more with
     * all other instruments', a page for each 1,000 of a day.
     */
    public Response sentiment(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of("from", "to"));
        Window window = Window.of(parameters, ChronoUnit.DAYS, clock.instant(), DEFAULT_DAYS, MAX_DAYS);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() ->
                Names.id(request.pathParameter("id")).flatMap(portfolios::find)
                        .map(portfolio -> Response.json(series(portfolio, window)))
                        .orElseGet(() -> Problem.notFound(PortfolioEndpoints.ABSENT).answer(request)));
    }

    private ObjectNode series(Portfolio portfolio, Window window) {
        Exposure holdings = exposures.valued(portfolio, clock.instant());
        List<BarDay> days = portfolio.holdings().size() <= FEW_HOLDINGS
                ? bars.ofAll(portfolio.symbols(), window.firstDate(), window.lastDate())
                : bars.all(window.firstDate(), window.lastDate()).bars();
        Map<LocalDate, Map<String, Bar>> byDay = days.stream().collect(Collectors.groupingBy(BarDay::date,
                Collectors.toMap(BarDay::symbol, BarDay::whole)));
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("id", portfolio.id()).put("name", portfolio.name()).put("interval", "day")
                .put("from", window.from().toString()).put("to", window.to().toString());
        ArrayNode items = node.putArray("items");
        window.intervals().forEach(day -> {
            PortfolioBar bar = PortfolioBar.of(holdings, byDay.getOrDefault(day.date(), Map.of()));
            items.addObject().put("start", day.start().toString()).put("end", day.end().toString())
                    .put("story_count", bar.stories()).put("score", ArticleView.decimal(bar.score()))
                    .put("label", bar.label() == null ? null : bar.label().toString()).put("coverage", bar.coverage());
        });
        return node.putNull("next_cursor");
    }

    private Known known(Review review, int limit, RiskLine line) {
        List<Exposure.Line> sorted = review.now().holdings().stream().sorted(BY_SIZE).toList();
        List<Exposure.Line> shown = sorted.subList(0, Math.min(limit, sorted.size()));
        List<Exposure.Line> doubtful = sorted.stream().filter(line::isCrossedByNewsOn).limit(MAX_RISKS).toList();
        Map<String, BigDecimal> moves = moves(Stream.concat(shown.stream(), doubtful.stream()), review.now().asOf());
        List<String> atRisk = doubtful.stream()
                .filter(each -> line.isCrossedBy(each, moves.get(each.holding().symbol())))
                .map(each -> each.holding().symbol()).toList();
        List<StoryPart> stories = review.stories().stream().limit(AnalyticsView.MAX_STORIES).toList();
        return new Known(review, shown, moves, atRisk, stories, titles(stories));
    }

    private Map<String, BigDecimal> moves(Stream<Exposure.Line> lines, Instant asOf) {
        record Moved(String symbol, Optional<BigDecimal> percent) {}
        return lines.map(line -> line.holding().symbol()).distinct()
                .gather(Gatherers.mapConcurrent(MAX_AT_ONCE,
                        symbol -> new Moved(symbol, new Tape(quotes).percentOfDay(symbol, asOf))))
                .filter(moved -> moved.percent().isPresent())
                .collect(Collectors.toMap(Moved::symbol, moved -> moved.percent().get()));
    }

    private Map<String, String> titles(List<StoryPart> stories) {
        return articles.scored(stories.stream().map(StoryPart::articleId).distinct().toList()).stream()
                .collect(Collectors.toMap(scored -> scored.article().id(), scored -> scored.article().title()));
    }
}
