package dev.tickertone.query.article;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.score.Brief;
import java.util.List;

/** The brief of an article as the API shows it: every part with its words and where they stand. */
final class BriefView {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BriefView() {}

    /** The brief; {@code null} stays {@code null}. */
    static ObjectNode of(Brief brief) {
        if (brief == null) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        ArrayNode themes = node.putArray("themes");
        brief.themes().forEach(theme -> themes.add(theme.name()));
        node.set("winners", items(brief.winners()));
        node.set("losers", items(brief.losers()));
        ArrayNode horizons = node.putArray("horizons");
        brief.horizons().forEach(horizon -> horizons.add(
                item(NODES.objectNode().put("period", horizon.period()), horizon.passage(), horizon.tickers())));
        node.set("catalysts", items(brief.catalysts()));
        node.set("consensus", item(brief.consensus()));
        node.set("contrarian", item(brief.contrarian()));
        node.set("downside", scenario(brief.downside()));
        node.set("upside", scenario(brief.upside()));
        ArrayNode mentions = node.putArray("theme_mentions");
        brief.themes().forEach(theme ->
                mentions.add(passage(NODES.objectNode().put("theme", theme.name()), theme.passage())));
        return node;
    }

    private static ArrayNode items(List<Brief.Item> items) {
        ArrayNode node = NODES.arrayNode();
        items.forEach(item -> node.add(item(item)));
        return node;
    }

    private static ObjectNode item(Brief.Item item) {
        return item == null ? null : item(NODES.objectNode(), item.passage(), item.tickers());
    }

    private static ObjectNode item(ObjectNode node, Brief.Passage passage, List<String> tickers) {
        passage(node, passage);
        tickers.forEach(node.putArray("tickers")::add);
        return node;
    }

    private static ObjectNode scenario(Brief.Scenario scenario) {
        return scenario == null ? null : passage(NODES.objectNode()
                .put("low", scenario.low())
                .put("high", scenario.high())
                .put("unit", scenario.unit()), scenario.passage());
    }

    private static ObjectNode passage(ObjectNode node, Brief.Passage passage) {
        return node.put("text", passage.text())
                .put("start", passage.start())
                .put("end", passage.end())
                .put("evidence", passage.evidence());
    }
}
