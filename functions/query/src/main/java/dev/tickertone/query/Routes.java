package dev.tickertone.query;

import dev.tickertone.domain.table.Table;
import dev.tickertone.query.alert.AlertEndpoints;
import dev.tickertone.query.article.ArticleEndpoints;
import dev.tickertone.query.dashboard.Dashboard;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.rejection.RejectionEndpoints;
import dev.tickertone.query.story.StoryEndpoints;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.Stories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which endpoint answers which path. The paths are those of the template's query function. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    Routes(Table table) {
        Dashboard dashboard = Dashboard.load();
        add("/", dashboard::page);
        add("/assets/{name}", dashboard::asset);
        add("/health", new Health()::answer);
        ArticleEndpoints articles = new ArticleEndpoints(new Articles(table));
        add("/v1/stories/{id}", new StoryEndpoints(new Stories(table), new Articles(table))::one);
        add("/v1/articles", articles::latest);
        add("/v1/articles/{id}", articles::one);
        add("/v1/tickers/{symbol}/articles", articles::ofTicker);
        AlertEndpoints alerts = new AlertEndpoints(new Alerts(table));
        add("/v1/alerts", alerts::latest);
        add("/v1/alerts/{id}", alerts::one);
        RejectionEndpoints rejections = new RejectionEndpoints(new Rejections(table));
        add("/v1/rejections", rejections::latest);
        add("/v1/rejections/{id}", rejections::one);
    }

    /** The answer to a request; a problem document where no endpoint has one. */
    Response answer(Request request) {
        for (Route route : routes) {
            if (route.isNamedBy(request)) {
                return answer(route, request);
            }
        }
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(request.path());
            if (parameters.isPresent()) {
                return answer(route, request.with(parameters.get()));
            }
        }
        return Problem.notFound("There is no such path.").answer(request);
    }

    private static Response answer(Route route, Request request) {
        if (!request.method().equals("GET")) {
            return Problem.methodNotAllowed().answer(request);
        }
        Response response = route.endpoint.answer(request);
        return response.status() == 200 ? response.taggedFor(request) : response;
    }

    private void add(String template, Endpoint endpoint) {
        routes.add(new Route(template, template.split("/", -1), endpoint));
    }

    private record Route(String template, String[] parts, Endpoint endpoint) {

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
