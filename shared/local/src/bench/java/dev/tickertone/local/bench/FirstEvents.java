package dev.tickertone.local.bench;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The first event of each function, and what of AWS it calls first. */
final class FirstEvents {
    static final String BUCKET = "tickertone-articles";

    /** What {@link #event} names for a round is uploaded under this. */
    static final String UPLOADS = "incoming/start-";

    private FirstEvents() {}

    /** An article of a round, in which there is something to score and to alert on. */
    static String text(int round) {
        return """
                Small caps slide for the %dth time

                NEW YORK, Nov. 20, 2026 - The Russell 2000 fell 2.6%% on Friday to 2,411.70 after lenders warned of losses.

                Shares of small banks slumped. Analysts cut their profit estimates for Ford and said that demand was weak.
                """.formatted(round);
    }

    /**
     * The event.
     *
     * @param round tells its article from those before
     * @param key an API key that is good
     */
    static String event(String function, int round, String key) {
        return switch (function) {
            case "IngestFunction" -> """
                    {"Records": [{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "%s"},
                     "object": {"key": "%s%d.txt"}}}]}""".formatted(BUCKET, UPLOADS, round);
            case "ScoringFunction" -> event(table -> new Articles(table).add(article(round)));
            case "AlertFunction" -> alerting(round);
            case "QueryFunction" -> request("GET", "/v1/articles", "GET /v1/articles");
            case "AuthorizerFunction" -> """
                    {"version": "2.0", "routeKey": "GET /v1/articles", "headers": {"x-api-key": "%s"},
                     "requestContext": {"requestId": "1"}}""".formatted(key);
            case "ReprocessFunction" -> """
                    {"routeKey": "POST /v1/rejections/{id}/reprocess", "pathParameters": {"id": "absent"}}""";
            case "RuleToolsFunction" -> """
                    {"routeKey": "POST /v1/rules/{id}/dry-run", "pathParameters": {"id": "default"}}""";
            case "OutboxFunction", "SweepFunction" -> "{}";
            default -> throw new IllegalArgumentException("nobody has said how " + function + " begins");
        };
    }

    /** The calls of AWS that this function cannot do without the first time, as its trivial twin makes them. */
    static String calls(String function) {
        return switch (function) {
            case "IngestFunction" -> "open,put";
            case "ScoringFunction" -> "head,put";
            case "AlertFunction" -> "put,publish";
            case "OutboxFunction", "RuleToolsFunction" -> "query,publisher";
            case "QueryFunction" -> "query";
            case "AuthorizerFunction" -> "get";
            case "ReprocessFunction" -> "get,head";
            case "SweepFunction" -> "list,get";
            default -> throw new IllegalArgumentException("nobody has said how " + function + " begins");
        };
    }

    private static String alerting(int round) {
        ScoredArticle scored = new ScoredArticle(article(round).withoutText(), Sample.scored().analysis());
        return event(table -> {
            new Articles(table).add(article(round));
            new Articles(table).addScore(scored);
        });
    }

    private static String event(Consumer<Table> writes) {
        try {
            return new String(Sample.event(writes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(int round) {
        Article sample = Sample.article();
        String text = text(round);
        return new Article("start" + round, text.lines().findFirst().orElseThrow(), text, sample.source(), null, "en",
                sample.publishedAt(), sample.publishedAtBasis(), sample.ingestedAt(), sample.object(), null);
    }

    private static String request(String method, String path, String route) {
        return """
                {"version": "2.0", "routeKey": "%s", "rawPath": "%s", "rawQueryString": "",
                 "headers": {"accept": "application/json", "host": "api.example"}, "isBase64Encoded": false,
                 "requestContext": {"domainName": "api.example", "requestId": "1", "routeKey": "%s",
                  "http": {"method": "%s", "path": "%s"}}}""".formatted(route, path, route, method, path);
    }
}
