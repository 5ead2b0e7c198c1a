package dev.tickertone.local.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** Which alerts there must be, by a plain reading of what was sent and how it was scored. */
final class Expected {
    private static final BigDecimal LINE = new BigDecimal("0.05");
    private static final BigDecimal RELEVANT = new BigDecimal("0.3");

    private Expected() {}

    /** Rule, symbol and story, where there is one, of each alert. */
    static TreeSet<String> of(Traffic traffic, List<JsonNode> articles) {
        TreeSet<String> expected = new TreeSet<>(traffic.moves());
        for (JsonNode article : articles) {
            for (JsonNode ticker : article.path("tickers")) {
                if (ticker.path("score").isNull() || ticker.path("relevance").decimalValue().compareTo(RELEVANT) < 0) {
                    continue;
                }
                String symbol = ticker.path("symbol").asText();
                String about = "-" + symbol.toLowerCase() + " " + symbol + " " + article.path("story_id").asText();
                BigDecimal score = ticker.path("score").decimalValue();
                if (score.abs().compareTo(LINE) >= 0) {
                    expected.add("scored" + about);
                }
                if (score.compareTo(LINE) >= 0 && traffic.moved(symbol)) {
                    expected.add("both" + about);
                }
            }
        }
        return expected;
    }

    /** An alert in the same words. */
    static String words(JsonNode alert) {
        return alert.path("rule").asText() + " " + alert.path("symbol").asText()
                + (alert.path("story_id").isNull() ? "" : " " + alert.path("story_id").asText());
    }
}
