package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.alert.delivery.Pacing;
import dev.tickertone.alert.rehearsal.Rehearsal;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.HttpAnswer;
import dev.tickertone.store.Json;
import dev.tickertone.store.form.Body;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.log.RequestLine;
import dev.tickertone.store.rule.DefaultRuleSettings;
import dev.tickertone.store.rule.Portfolios;
import dev.tickertone.store.rule.RuleReader;
import dev.tickertone.store.rule.Rules;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Answers what one asks of a rule before relying on it: {@code POST /v1/rules/{id}/dry-run}, how often it would have been
 * heard, and {@code POST /v1/rules/{id}/test}, one clearly marked message to whoever is subscribed. A dry run takes a
 * rule that is not kept yet in its body. Thread-safe.
 */
public final class RuleToolsHandler implements RequestStreamHandler {
    /** Longest body, in bytes: that of a rule. */
    static final int MAX_BODY = 65_536;

    /** How far back a dry run looks where nobody says. */
    static final Duration USUAL_PAST = Duration.ofDays(30);

    /** The longest stretch it looks at. */
    static final Duration LONGEST_PAST = Duration.ofDays(366);

    // What is left of the function's time to put the answer together.
    private static final long RESERVE_MILLIS = 5_000;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Logs logs;
    private final Rules rules;
    private final Portfolios portfolios;
    private final Table table;
    private final AlertPublisher publisher;
    private final Pacing pacing;
    private final Clock clock;

    /** Wires DynamoDB and SNS from Lambda's environment. */
    public RuleToolsHandler() {
        this(Wiring.from(System.getenv()));
    }

    private RuleToolsHandler(Wiring wiring) {
        this(wiring.table(), wiring.publisher(), System.getenv(), Clock.systemUTC());
        Priming.trying(wiring, (table, publisher) -> new RuleToolsHandler(table, publisher, System.getenv(), Sample.CLOCK));
    }

    /**
     * @param environment {@code ALERT_SCORE}, {@code ALERT_MOVE_PERCENT} and {@code STACK_NAME}; where the dashboard is each request says, since
     *     the API that has the address cannot be made before the functions that it calls
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public RuleToolsHandler(Table table, AlertPublisher publisher, Map<String, String> environment, Clock clock) {
        this.logs = new Logs(environment, clock);
        this.table = table;
        this.rules = new Rules(table, DefaultRuleSettings.from(environment));
        this.portfolios = new Portfolios(table);
        this.publisher = publisher;
        this.pacing = new Pacing(table);
        this.clock = clock;
    }

    /** Answers in payload format 2.0; trouble is the gateway's to answer, and nothing is half done. */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            long start = clock.millis();
            JsonNode request = Json.mapper().readTree(event);
            HttpAnswer answer = answer(request, context);
            answer.write(response);
            RequestLine.answered(log, request, answer.status(), clock.millis() - start, answer.bytes());
        });
    }

    private HttpAnswer answer(JsonNode request, Context context) {
        String id = request.path("pathParameters").path("id").asText("");
        return !ID.matcher(id).matches() ? absent()
                : request.path("routeKey").asText("").endsWith("/test") ? test(id, request) : dryRun(id, request, timeOf(context));
    }

    private HttpAnswer test(String id, JsonNode request) {
        Optional<Rule> rule = rules.find(id);
        if (rule.isEmpty()) {
            return absent();
        }
        if (!pacing.fits(clock.instant())) {
            return HttpAnswer.problem(429, "too-often", "Too many messages at once",
                    "Messages are going out as fast as subscribers may get them; try again in a few seconds.");
        }
        publisher.publish(writer(request).test(rule.get(), clock.instant()));
        return HttpAnswer.json(200, Json.mapper().createObjectNode().put("rule", id).put("published", true));
    }

    private HttpAnswer dryRun(String id, JsonNode request, BooleanSupplier outOfTime) {
        Instant now = clock.instant();
        Instant to;
        Instant from;
        try {
            to = time(request, "to").orElse(now);
            from = time(request, "from").orElse(to.minus(USUAL_PAST));
        } catch (DateTimeParseException e) {
            return invalid("Write from and to as RFC 3339 times, such as 2026-11-20T00:00:00Z.");
        }
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_PAST) > 0) {
            return invalid("from is before to, and at most 366 days before it.");
        }
        byte[] body = body(request);
        if (body.length > MAX_BODY) {
            return HttpAnswer.problem(413, "too-much", "This is more than is taken at once",
                    "A rule is at most " + MAX_BODY + " bytes.");
        }
        if (body.length == 0) {
            return rules.find(id).map(rule -> HttpAnswer.json(200, run(request, rule, from, to, outOfTime))).orElseGet(
                    RuleToolsHandler::absent);
        }
        Optional<JsonNode> document = Body.read(body);
        if (document.isEmpty()) {
            return HttpAnswer.problem(400, "invalid-json", "The body is not JSON",
                    "Send the rule as one JSON object, or no body for the rule that is kept.");
        }
        return switch (RuleReader.read(document.get(), id)) {
            case Filled.Good<Rule>(Rule rule) -> HttpAnswer.json(200, run(request, rule, from, to, outOfTime));
            case Filled.Bad<Rule>(List<Fault> faults) -> HttpAnswer.problem(422, "invalid-rule", "The rule cannot be used",
                    "The errors say what to write.", Json.mapper().valueToTree(faults));
        };
    }

    private ObjectNode run(JsonNode request, Rule rule, Instant from, Instant to, BooleanSupplier outOfTime) {
        return DryRunView.of(rule, new Rehearsal(table, writer(request)).run(rule,
                Optional.ofNullable(rule.scope().portfolio()).flatMap(portfolios::find), from, to, outOfTime));
    }

    /** Links lead to the API that was asked, which serves the dashboard too. */
    private static AlertWriter writer(JsonNode request) {
        boolean plain = request.path("headers").path("x-forwarded-proto").asText("").equals("http");
        return new AlertWriter((plain ? "http://" : "https://")
                + request.path("requestContext").path("domainName").asText("localhost"));
    }

    private static HttpAnswer absent() {
        return HttpAnswer.problem(404, "not-found", "There is nothing here",
                "There is no rule with this id; a dry run also takes a rule in its body.");
    }

    private static HttpAnswer invalid(String detail) {
        return HttpAnswer.problem(400, "invalid-parameter", "A parameter has a value that cannot be used", detail);
    }

    private static Optional<Instant> time(JsonNode request, String name) {
        JsonNode value = request.path("queryStringParameters").path(name);
        return value.isTextual() ? Optional.of(Instant.parse(value.asText())) : Optional.empty();
    }

    private static byte[] body(JsonNode request) {
        String text = request.path("body").asText("");
        return request.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private static BooleanSupplier timeOf(Context context) {
        return context == null ? () -> false : () -> context.getRemainingTimeInMillis() < RESERVE_MILLIS;
    }
}
