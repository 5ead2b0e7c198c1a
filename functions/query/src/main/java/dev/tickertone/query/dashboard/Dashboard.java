package dev.tickertone.query.dashboard;

import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
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
            "analytics.js", "api.js", "app.js", "articles.js", "brief.js", "charts.js", "condition.js", "dom.js", "download.js",
            "evaluations.js", "exposure.js", "fields.js", "format.js", "highlight.js", "holdings.js", "home.js",
            "key.js", "market.js", "moves.js", "parts.js", "pointer.js", "portfolio.js", "portfolios.js", "reader.js",
            "reconcile.js", "rejections.js", "rule.js", "ruleform.js", "rules.js", "sections.js", "sending.js",
            "series.js", "starters.js", "store.js", "ticker.js", "tools.js", "uploads.js", "words.js");

    /**
     * Everything the page needs comes from where the page came from, and files go to the bucket; nothing may frame it or
     * be posted by it.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "connect-src 'self' %s; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Response> answers;

    private Dashboard(Map<String, Response> answers) {
        this.answers = Map.copyOf(answers);
    }

    /**
     * Reads the files from the class path.
     *
     * @param uploads where the page may send files: scheme, host and port
     */
    public static Dashboard load(URI uploads) {
        Map<String, Response> answers = new TreeMap<>();
        for (String name : Stream.concat(FILES.stream(), LIBRARY.stream()).toList()) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            Map<String, String> headers = new TreeMap<>(Map.of("content-type", type, "cache-control", "no-cache"));
            if (name.equals(PAGE)) {
                headers.put("content-security-policy", CONTENT_SECURITY_POLICY.formatted(uploads));
            }
            answers.put(name, new Response(200, read(name), headers));
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
