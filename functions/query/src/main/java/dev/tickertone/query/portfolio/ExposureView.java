package dev.tickertone.query.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.portfolio.Exposure;
import dev.tickertone.domain.score.Label;
import dev.tickertone.query.article.ArticleView;

/** What is said of a portfolio as the API shows it. */
final class ExposureView {
    private ExposureView() {}

    static ObjectNode of(Exposure exposure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("portfolio", exposure.portfolio().id())
                .put("name", exposure.portfolio().name())
                .put("as_of", exposure.asOf().toString())
                .put("score", ArticleView.decimal(exposure.score()))
                .put("label", exposure.label() == null ? null : exposure.label().toString())
                .put("coverage", exposure.coverage())
                .put("unpriced", exposure.unpriced());
        ArrayNode holdings = node.putArray("holdings");
        exposure.holdings().forEach(line -> holdings.add(holding(line)));
        return node;
    }

    private static ObjectNode holding(Exposure.Line line) {
        Double score = line.recent().score();
        return JsonNodeFactory.instance.objectNode()
                .put("symbol", line.holding().symbol())
                .put("weight", line.holding().weight())
                .put("quantity", line.holding().quantity())
                .put("price", line.price())
                .put("share", line.share())
                .put("score", ArticleView.decimal(score))
                .put("label", score == null ? null : Label.of(score).toString())
                .put("stories", line.recent().stories())
                .put("contribution", line.contribution());
    }
}
