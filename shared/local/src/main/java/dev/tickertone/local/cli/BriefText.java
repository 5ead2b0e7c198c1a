package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The brief of an article in lines; what the article does not say has none. */
final class BriefText {
    private static final int NAME_WIDTH = 12;

    private final List<String> lines = new ArrayList<>();

    private BriefText() {}

    /**
     * A brief for people to read.
     *
     * @param brief as the API shows it, or JSON's null
     */
    static List<String> lines(JsonNode brief) {
        BriefText text = new BriefText();
        StringJoiner themes = new StringJoiner(", ");
        brief.path("themes").forEach(theme -> themes.add(Style.oneLine(theme.asText())));
        if (themes.length() > 0) {
            text.add("themes", themes.toString());
        }
        text.items("winners", brief.path("winners"));
        text.items("losers", brief.path("losers"));
        text.items("horizons", brief.path("horizons"));
        text.items("catalysts", brief.path("catalysts"));
        text.item("consensus", brief.path("consensus"));
        text.item("contrarian", brief.path("contrarian"));
        text.scenario("downside", brief.path("downside"));
        text.scenario("upside", brief.path("upside"));
        return text.lines;
    }

    private void items(String name, JsonNode items) {
        String shown = name;
        for (JsonNode item : items) {
            item(shown, item);
            shown = "";
        }
    }

    private void item(String name, JsonNode item) {
        if (item.isObject()) {
            add(name, "\"" + item.path("text").asText() + "\"" + linked(item));
        }
    }

    private void scenario(String name, JsonNode range) {
        if (range.isObject()) {
            String low = range.path("low").asText("");
            String high = range.path("high").asText("");
            String size = range.path("low").isNull() ? "up to " + high
                    : range.path("high").isNull() ? "at least " + low : low.equals(high) ? low : low + " to " + high;
            add(name, size + " " + range.path("unit").asText().replace('_', ' ')
                    + ": \"" + range.path("text").asText() + "\"" + linked(range));
        }
    }

    private static String linked(JsonNode item) {
        StringJoiner to = new StringJoiner(", ", "  (", ")").setEmptyValue("");
        item.path("tickers").forEach(symbol -> to.add(symbol.asText()));
        if (item.path("evidence").isTextual()) {
            to.add(item.path("evidence").asText());
        }
        return to.toString();
    }

    private void add(String name, String text) {
        String head = Layout.column(name, NAME_WIDTH);
        for (String line : Layout.wrap(Style.oneLine(text), Layout.WIDTH - NAME_WIDTH - 2)) {
            lines.add(head + line);
            head = " ".repeat(NAME_WIDTH);
        }
    }
}
