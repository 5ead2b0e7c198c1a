package dev.tickertone.query;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.alert.AlertEndpoints;
import dev.tickertone.query.alphavantage.NewsEndpoint;
import dev.tickertone.query.article.ArticleEndpoints;
import dev.tickertone.query.dashboard.Dashboard;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.instrument.InstrumentEndpoints;
import dev.tickertone.query.openapi.OpenApiEndpoint;
import dev.tickertone.query.portfolio.AnalyticsEndpoints;
import dev.tickertone.query.portfolio.PortfolioEndpoints;
import dev.tickertone.query.quote.QuoteEndpoints;
import dev.tickertone.query.rejection.RejectionEndpoints;
import dev.tickertone.query.rule.RuleEndpoints;
import dev.tickertone.query.story.StoryEndpoints;
import dev.tickertone.query.ticker.TickerEndpoints;
import dev.tickertone.query.trace.TraceEndpoints;
import dev.tickertone.query.trace.Traces;
import dev.tickertone.query.upload.UploadEndpoints;
import dev.tickertone.query.upload.UploadStatus;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.Exposures;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.Stories;
import dev.tickertone.store.rule.Portfolios;
import dev.tickertone.store.rule.Rules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which endpoint answers which path and method. They are those of the template's query function. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** @param defaultRule the template's */
    Routes(Table table, UploadSigner uploads, Rule defaultRule, Clock clock) {
        Dashboard dashboard = Dashboard.load(uploads.origin());
        get("/", dashboard::page);
        get("/assets/{name}", dashboard::asset);
        get("/health", new Health()::answer);
        get("/openapi.json", new OpenApiEndpoint()::answer);
        get("/v1/stories/{id}", new StoryEndpoints(new Stories(table), new Articles(table))::one);
        Quotes quotes = new Quotes(table);
        ArticleEndpoints articles = new ArticleEndpoints(new Articles(table), quotes);
        get("/v1/articles", articles::latest);
        get("/v1/articles/{id}", articles::one);
        TraceEndpoints traces = new TraceEndpoints(new Traces(table), uploads.bucket());
        get("/v1/articles/{id}/trace", traces::ofArticle);
        get("/v1/trace", traces::ofKey);
        get("/v1/tickers/{symbol}/articles", articles::ofTicker);
        get("/v1/instruments", new InstrumentEndpoints()::search);
        TickerEndpoints tickers = new TickerEndpoints(table, clock);
        get("/v1/tickers", tickers::all);
        get("/v1/tickers/{symbol}/sentiment", tickers::sentiment);
        get("/v1/trending", tickers::trending);
        get("/query", new NewsEndpoint(new Articles(table))::answer);
        AlertEndpoints alerts = new AlertEndpoints(new Alerts(table));
        get("/v1/alerts", alerts::latest);
        get("/v1/alerts/{id}", alerts::one);
        RejectionEndpoints rejections = new RejectionEndpoints(new Rejections(table));
        get("/v1/rejections", rejections::latest);
        get("/v1/rejections/{id}", rejections::one);
        uploads(new UploadEndpoints(uploads,
                new UploadStatus(new Outcomes(table), new Rejections(table), new Articles(table)), clock));
        add("POST", "/v1/quotes", new QuoteEndpoints(quotes, clock)::add);
        rules(new RuleEndpoints(new Rules(table, defaultRule), new Portfolios(table), new Evaluations(table)));
        AnalyticsEndpoints analytics = new AnalyticsEndpoints(table, clock);
        get("/v1/portfolios/{id}/analytics", analytics::analytics);
        get("/v1/portfolios/{id}/sentiment", analytics::sentiment);
        portfolios(new PortfolioEndpoints(new Portfolios(table), new Exposures(table), clock));
    }

    private void uploads(UploadEndpoints uploads) {
        add("POST", "/v1/uploads", uploads::add);
        get("/v1/uploads/{id}", uploads::one);
    }

    private void rules(RuleEndpoints rules) {
        get("/v1/rules", rules::list);
        add("POST", "/v1/rules/validate", rules::validate);
        get("/v1/rules/{id}", rules::one);
        add("PUT", "/v1/rules/{id}", rules::put);
        add("DELETE", "/v1/rules/{id}", rules::delete);
        get("/v1/rules/{id}/evaluations", rules::evaluations);
    }

    private void portfolios(PortfolioEndpoints portfolios) {
        get("/v1/portfolios", portfolios::list);
        get("/v1/portfolios/{id}", portfolios::one);
        add("PUT", "/v1/portfolios/{id}", portfolios::put);
        add("DELETE", "/v1/portfolios/{id}", portfolios::delete);
        get("/v1/portfolios/{id}/exposure", portfolios::exposure);
    }

    /** The answer to a request; a problem document where no endpoint has one. */
    Response answer(Request request) {
        List<Route> named = routes.stream().filter(route -> route.isNamedBy(request)).toList();
        List<Route> found = !named.isEmpty() ? named
                : routes.stream().filter(route -> route.match(request.path()).isPresent()).toList();
        if (found.isEmpty()) {
            return Problem.notFound("There is no such path.").answer(request);
        }
        return found.stream().filter(route -> route.method.equals(request.method())).findFirst()
                .map(route -> route.endpoint.answer(
                        named.isEmpty() ? request.with(route.match(request.path()).orElseThrow()) : request))
                .orElseGet(() -> Problem.methodNotAllowed(
                        String.join(", ", found.stream().map(Route::method).distinct().toList())).answer(request));
    }

    /** Every route, as the gateway calls it: {@code GET /v1/articles/{id}}. */
    List<String> keys() {
        return routes.stream().map(route -> route.method + " " + route.template).toList();
    }

    private void get(String template, Endpoint endpoint) {
        add("GET", template, endpoint);
    }

    private void add(String method, String template, Endpoint endpoint) {
        routes.add(new Route(method, template, template.split("/", -1), endpoint));
    }

    private record Route(String method, String template, String[] parts, Endpoint endpoint) {

        /** Whether the gateway has matched this route, and filled in the path parameters. */
        boolean isNamedBy(Request request) {
            return request.routeKey().endsWith(" " + template);
        }

        /** The path parameters, where only a catch-all route was matched and the path is all there is to go by. */
        Optional<Map<String, String>> match(String path) {
            String[] given = path.split("/", -1);
            if (given.length != parts.length) {
                return Optional.empty();
            }
            Map<String, String> parameters = new TreeMap<>();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].startsWith("{")) {
                    parameters.put(parts[i].substring(1, parts[i].length() - 1), given[i]);
                } else if (!parts[i].equals(given[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(parameters);
        }
    }
}
