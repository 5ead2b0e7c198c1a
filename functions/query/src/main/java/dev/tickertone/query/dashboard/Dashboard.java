package dev.tickertone.query.dashboard;

import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Serves the page and its parts. All of them are text, read once; no request becomes a path. Thread-safe. */
public final class Dashboard {
    static final String PAGE = "index.html";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "js", "text/javascript; charset=utf-8",
            "txt", "text/plain; charset=utf-8");

    /** What the build takes from the chart library: asked for by the views that draw, not by the first one. */
    static final List<String> LIBRARY =
            List.of("chart.umd.min.js", "chart.LICENSE.txt", "kurkle-color.LICENSE.txt");

    /** Every file of our own. */
    static final List<String> FILES = List.of(PAGE, "icon.svg", "style.css", "lists.css", "reader.css", "moves.css",
            "brief.css", "pages.css", "forms.css", "uploads.css", "market.css", "alert.js", "alerts.js",
            "analytics.js", "api.js", "app.js", "articles.js", "brief.js", "charts.js", "condition.js", "dom.js",
            "evaluations.js", "exposure.js", "fields.js", "format.js", "highlight.js", "holdings.js", "home.js",
            "market.js", "moves.js", "parts.js", "pointer.js", "portfolio.js", "portfolios.js", "reader.js",
            "reconcile.js", "rejections.js", "rule.js", "ruleform.js", "rules.js", "sections.js", "sending.js",
            "series.js", "starters.js", "store.js", "ticker.js", "tools.js", "uploads.js", "words.js");

    private final Map<String, Response> answers;

    private Dashboard(Map<String, Response> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** Reads the files from the class path. */
    public static Dashboard load() {
        Map<String, Response> answers = new TreeMap<>();
        for (String name : Stream.concat(FILES.stream(), LIBRARY.stream()).toList()) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            answers.put(name, new Response(
                    200, read(name), Map.of("content-type", type, "cache-control", "no-cache")));
        }
        return new Dashboard(answers);
    }

    /** {@code GET /} */
    public Response page(Request request) {
        return answers.get(PAGE);
    }

    /** {@code GET /assets/{name}} */
    public Response asset(Request request) {
        Response answer = answers.get(request.pathParameter("name"));
        return answer == null ? Problem.notFound("The dashboard has no such file.").answer(request) : answer;
    }

    static String read(String name) {
        try (InputStream in = Dashboard.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The dashboard's " + name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
