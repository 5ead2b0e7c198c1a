package dev.tickertone.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one item by the names that news APIs give them (NewsAPI, Alpha Vantage, Marketaux, Polygon, Finnhub,
 * Benzinga, ninjs 1 to 3, JSON Feed, WordPress, schema.org). Case, hyphens and underscores do not count. The first name
 * that has a value wins.
 */
final class Fields {
    static final List<String> HEADLINE = List.of("headline", "headlines", "title");
    static final List<String> BODY = List.of("body", "bodies", "articlebody", "bodytext", "bodyxhtml", "bodyhtml", "fulltext",
            "fullcontent", "content", "contenttext", "contenthtml", "text", "story", "article");
    static final List<String> SUMMARY =
            List.of("summary", "description", "teaser", "abstract", "snippet", "excerpt", "standfirst", "lead",
            "descriptions", "descriptiontext", "descriptionhtml");
    static final List<String> PUBLISHED = List.of("publishedat", "publishedutc", "timepublished", "datepublished",
            "published", "pubdate", "publisheddate", "publicationdate", "publishdate", "datetime", "versioncreated",
            "firstcreated", "createdat", "created", "date", "timestamp", "time", "updatedat", "updated");
    static final List<String> URL = List.of("url", "articleurl", "canonicalurl", "weburl", "link", "permalink", "uri");
    static final List<String> SOURCE = List.of("source", "publisher", "sourcename", "provider", "newsprovider", "site",
            "sitename", "sourcedomain", "domain");
    /** Of ninjs; a field named {@code status} says other things elsewhere. */
    static final List<String> STATUS = List.of("pubstatus");
    static final List<String> EMBARGO = List.of("embargoed", "embargo", "embargoeduntil", "embargountil");
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

    /** The first of several fields that is there, be it text, a number or a boolean, or {@code null}. */
    String word(List<String> names) {
        return names.stream().map(fields::get).filter(value -> value != null && value.isValueNode() && !value.isNull())
                .map(JsonNode::asText).findFirst().orElse(null);
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

    /** Of the several headlines or bodies that ninjs 2 gives, the one of the main role, else the first. */
    private static String main(JsonNode values) {
        JsonNode main = null;
        for (JsonNode value : values) {
            boolean first = main == null && value.isObject();
            main = first || value.path("role").asText().equals("main") ? value : main;
        }
        return main == null ? null : text(main);
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
        if (value.isArray()) {
            return main(value);
        }
        boolean plain = value.isTextual() || value.isIntegralNumber();
        return plain && !value.asText().isBlank() ? value.asText() : null;
    }
}
