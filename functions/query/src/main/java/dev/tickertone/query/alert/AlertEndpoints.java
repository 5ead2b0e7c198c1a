package dev.tickertone.query.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertAttributes;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.query.article.ArticleView;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.ListQuery;
import dev.tickertone.query.list.Resource;
import dev.tickertone.query.list.Sheet;
import dev.tickertone.query.list.Walk;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The endpoints that answer with alerts. Thread-safe. */
public final class AlertEndpoints {
    private static final List<String> LATEST =
            Stream.concat(Stream.of("symbol"), ListQuery.PARAMETERS.stream()).toList();
    private static final Sheet SHEET = Sheet.of("alerts", "id", "created_at", "rule", "kind", "severity", "symbol", "score",
            "label", "move_percent=/move/percent", "move_source=/move/source", "subject", "at", "published_at", "held",
            "story_id", "article_id", "previous_id", "digest_id", "evidence=/evidence/text");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Alerts alerts;

    public AlertEndpoints(Alerts alerts) {
        this.alerts = alerts;
    }

    /** {@code GET /v1/alerts/{id}} */
    public Response one(Request request) {
        return Resource.answer(request, alerts::find, AlertEndpoints::view, "There is no alert with this id.");
    }

    /** {@code GET /v1/alerts}: with {@code symbol} only those of the instrument. */
    public Response latest(Request request) {
        Parameters parameters = new Parameters(request.query(), LATEST);
        String symbol = parameters.read("symbol", Symbols::read, Symbols.EXPECTED);
        ListQuery query = ListQuery.of("alerts", SHEET, request.query(), parameters);
        Walk<Alert> walk = new Walk<>(alerts::latest,
                symbol == null ? null : alert -> alert.symbol().equals(symbol),
                alert -> Listing.position(alert.createdAt(), alert.id()),
                AlertEndpoints::view);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> walk.page(query));
    }

    private static ObjectNode view(Alert alert) {
        ObjectNode node = NODES.objectNode()
                .put("id", alert.id())
                .put("rule", alert.rule())
                .put("kind", alert.kind().toString())
                .put("previous_id", alert.previousId())
                .put("severity", alert.severity().toString())
                .put("symbol", alert.symbol())
                .put("story_id", alert.storyId())
                .put("article_id", alert.articleId())
                .put("at", alert.at().toString())
                .put("created_at", alert.createdAt().toString())
                .put("published_at", alert.publishedAt() == null ? null : alert.publishedAt().toString())
                .put("held", alert.held() == null ? null : alert.held().toString())
                .put("digest_id", alert.digestId())
                .put("subject", alert.subject())
                .put("text", alert.text())
                .put("sms", alert.sms())
                .put("score", ArticleView.decimal(alert.score()))
                .put("label", alert.label() == null ? null : alert.label().toString());
        node.set("move", alert.move() == null ? NODES.nullNode() : NODES.objectNode()
                .put("percent", alert.move().percent())
                .put("source", alert.move().source()));
        ArrayNode reasons = node.putArray("reasons");
        alert.reasons().forEach(reason -> reasons.addObject()
                .put("metric", reason.metric())
                .put("op", reason.op())
                .put("value", reason.value())
                .put("actual", reason.actual()));
        node.set("evidence", alert.evidence() == null ? NODES.nullNode() : ArticleView.evidence(alert.evidence()));
        ObjectNode attributes = node.putObject("attributes");
        new TreeMap<>(AlertAttributes.of(List.of(alert)))
                .forEach((name, attribute) -> attributes.set(name, attribute(attribute)));
        return node;
    }

    /** What subscribers' filters compare: text, number, or any of several texts. */
    private static JsonNode attribute(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text(String value) -> NODES.textNode(value);
            case Attribute.Numeric(String value) -> NODES.numberNode(new BigDecimal(value));
            case Attribute.Texts(List<String> values) -> {
                ArrayNode texts = NODES.arrayNode();
                values.forEach(texts::add);
                yield texts;
            }
        };
    }
}
