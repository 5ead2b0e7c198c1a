package dev.tickertone.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one item by the names that news APIs give them (NewsAPI, Alpha Vantage, Marketaux, Polygon, Finnhub,
 * Benzinga, ninjs, WordPress, schema.org). Case, hyphens and underscores do not count. The first name that has a value
 * wins.
 */
final class Fields {
    static final List<String> HEADLINE = List.of("headline", "title");
    static final List<String> BODY = List.of("body", "articlebody", "bodytext", "bodyxhtml", "bodyhtml", "fulltext",
            "fullcontent", "content", "contenttext", "contenthtml", "text", "story", "article");
    static final List<String> SUMMARY =
            List.of("summary", "description", "teaser", "abstract", "snippet", "excerpt", "standfirst", "lead");
    static final List<String> PUBLISHED = List.of("publishedat", "publishedutc", "timepublished", "datepublished",
            "published", "pubdate", "publisheddate", "publicationdate", "publishdate", "datetime", "versioncreated",
            "firstcreated", "createdat", "created", "date", "timestamp", "time", "updatedat", "updated");
    static final List<String> URL = List.of("url", "articleurl", "canonicalurl", "weburl", "link", "permalink", "uri");
    static final List<String> SOURCE = List.of("source", "publisher", "sourcename", "provider", "newsprovider", "site",
            "sitename", "sourcedomain", "domain");
    static final List<String> LANGUAGE = List.of("language", "lang", "locale");

    /** Where an object stands for its text: {@code {"rendered": …}}, {@code {"name": …}}. */
    private static final List<String> INNER = List.of("rendered", "value", "name", "title", "text", "domain", "id");

    private final Map<String, JsonNode> fields = new HashMap<>();

    Fields(JsonNode item) {
        item.properties().forEach(field -> fields.putIfAbsent(
                field.getKey().toLowerCase(Locale.ROOT).replace("_", "").replace("-", ""), field.getValue()));
    }

    /** The first of several fields that has a value, as text, or {@code null}. */
    String text(List<String> names) {
        for (String name : names) {
            String text = text(fields.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The longest value of several fields, or {@code null}. */
    String longest(List<String> names) {
        String longest = null;
        for (String name : names) {
            String text = text(fields.get(name));
            if (text != null && (longest == null || text.length() > longest.length())) {
                longest = text;
            }
        }
        return longest;
    }

    private static String text(JsonNode value) {
        if (value == null) {
            return null;
        }
        if (value.isObject()) {
            for (String name : INNER) {
                JsonNode inner = value.path(name);
                if (inner.isTextual() && !inner.asText().isBlank()) {
                    return inner.asText();
                }
            }
            return null;
        }
        boolean plain = value.isTextual() || value.isIntegralNumber();
        return plain && !value.asText().isBlank() ? value.asText() : null;
    }
}
