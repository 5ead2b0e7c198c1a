package dev.tickertone.query.ticker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Ranking;
import dev.tickertone.store.Articles;
import dev.tickertone.store.BarDay;
import dev.tickertone.store.Bars;
import dev.tickertone.store.Quotes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The endpoints of what is written of instruments over time, and across them. All are answered from bars by key; what a
 * call reads depends on the window, and on how many instruments are written about in it, not on how many articles.
 * Thread-safe.
 */
public final class TickerEndpoints {
    private static final List<String> TYPES =
            List.of("commodity", "crypto", "currency", "equity", "etf", "index", "rate");

    private final Bars bars;
    private final Articles articles;
    private final Quotes quotes;
    private final Clock clock;

    public TickerEndpoints(Table table, Clock clock) {
        this.bars = new Bars(table);
        this.articles = new Articles(table);
        this.quotes = new Quotes(table);
        this.clock = clock;
    }

    /**
     * {@code GET /v1/tickers}: what is written of every instrument in a window of up to {@link Limits#MAX_HOURS}. It
     * reads a partition a day, a page for each 1,000 instruments of it: at most 8 times {@link Bars#MAX_PAGES}.
     */
    public Response all(Request request) {
        Parameters parameters = new Parameters(
                request.query(), List.of("from", "to", "type", "min_count", "limit", "cursor"));
        Window window = Window.of(parameters, ChronoUnit.HOURS, now(), Limits.DEFAULT_MAP_HOURS, Limits.MAX_HOURS);
        String type = parameters.read("type", word -> Optional.of(word).filter(TYPES::contains),
                "one of: " + String.join(", ", TYPES));
        int least = parameters.integer("min_count", 0, 999_999, 0);
        Ranking ranking = Ranking.of("tickers " + window + " " + type + " " + least, parameters,
                Limits.DEFAULT_MAP, Limits.MAX_MAP);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> {
            Bars.Days days = bars.all(window.firstDate(), window.lastDate());
            List<Overview> found = Overview.of(days.bars(), window.from(), window.to()).stream()
                    .filter(each -> (type == null || type.equals(each.type())) && each.bar().stories() >= least)
                    .toList();
            ObjectNode node = head(window);
            ranking.put(node, found, Overview::view);
            return Response.json(node.put("total", found.size()).put("complete", days.complete()));
        });
    }

    /**
     * {@code GET /v1/tickers/{symbol}/sentiment}: by the hour, up to {@link Limits#MAX_HOURS}, or by the day, up to
     * {@link Limits#MAX_DAYS}. It reads the bars of the days at once, 100 in a request; the prices as {@link Prices}
     * says; and as of a time, instead of what the bars say, {@link Limits#MAX_PAGES_AS_OF} pages of the articles.
     */
    public Response sentiment(Request request) {
        Optional<String> symbol = Symbols.read(request.pathParameter("symbol"));
        if (symbol.isEmpty()) {
            return Problem.notFound("The path must name " + Symbols.EXPECTED + ".").answer(request);
        }
        Parameters parameters = new Parameters(request.query(), List.of("interval", "from", "to", "as_of"));
        boolean daily = parameters.read("interval", TickerEndpoints::daily, "one of: hour, day") == Boolean.TRUE;
        Instant asOf = parameters.time("as_of");
        Instant last = asOf == null ? now() : asOf;
        Window window = daily ? Window.of(parameters, ChronoUnit.DAYS, last, Limits.DEFAULT_DAYS, Limits.MAX_DAYS)
                : Window.of(parameters, ChronoUnit.HOURS, last, Limits.DEFAULT_HOURS, Limits.MAX_HOURS);
        return parameters.problem().map(problem -> problem.answer(request))
                .orElseGet(() -> Response.json(sentiment(symbol.get(), window, asOf)));
    }

    private static Optional<Boolean> daily(String interval) {
        return switch (interval) {
            case "hour" -> Optional.of(false);
            case "day" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private ObjectNode sentiment(String symbol, Window window, Instant asOf) {
        List<BarDay> days = bars.of(symbol, window.firstDate(), window.lastDate());
        Series series = asOf == null ? Series.of(window, days) : Series.of(window, symbol, articles.asOf(asOf));
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("symbol", symbol)
                .put("name", Series.naming(days).map(BarView::name).orElse(null))
                .put("interval", window.unit() == ChronoUnit.DAYS ? "day" : "hour");
        node.setAll(head(window));
        node.put("as_of", asOf == null ? null : asOf.toString());
        return series.put(node, new Prices(quotes.asOf(asOf), symbol, window));
    }

    /**
     * {@code GET /v1/trending}: of which instruments more is written than usual, the last 24 hours against the
     * {@link Limits#HISTORY_DAYS} days before. It reads the two days of all instruments as {@link #all} does, and the
     * history of the {@link Limits#MAX_CANDIDATES} with the most stories at once, 100 days in a request.
     */
    public Response trending(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of("limit"));
        int limit = parameters.integer("limit", 1, dev.tickertone.query.list.Limits.MAX_PAGE,
                dev.tickertone.query.list.Limits.DEFAULT_PAGE);
        return parameters.problem().map(problem -> problem.answer(request))
                .orElseGet(() -> trending(Window.hours(24, now()), limit));
    }

    private Response trending(Window window, int limit) {
        List<Overview> today = Overview.of(
                        bars.all(window.firstDate(), window.lastDate()).bars(), window.from(), window.to()).stream()
                .filter(each -> each.bar().stories() >= Limits.MIN_TREND).limit(Limits.MAX_CANDIDATES).toList();
        Instant first = window.from().minus(Limits.HISTORY_DAYS, ChronoUnit.DAYS);
        Window history = new Window(first, window.from(), ChronoUnit.HOURS);
        var before = bars.ofAll(today.stream().map(Overview::symbol).toList(), history.firstDate(), history.lastDate())
                .stream().collect(Collectors.groupingBy(BarDay::symbol,
                        Collectors.summingInt(day -> day.between(history.from(), history.to()).stories())));
        ObjectNode node = head(window);
        var items = node.putArray("items");
        today.stream().map(each -> new Trend(each, before.getOrDefault(each.symbol(), 0)))
                .filter(Trend::isMore).sorted(Trend.ORDER).limit(limit).forEach(trend -> items.add(trend.view()));
        return Response.json(node.putNull("next_cursor"));
    }

    private static ObjectNode head(Window window) {
        return JsonNodeFactory.instance.objectNode()
                .put("from", window.from().toString()).put("to", window.to().toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
