package dev.tickertone.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org article that a page describes itself with. */
final class JsonLd {
    private static final Set<String> TYPES = Set.of("BlogPosting", "LiveBlogPosting", "Report", "PressRelease");
    private static final int MOST_NODES = 2_000;

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    /** The first article in any of a page's scripts; blocks that are no JSON are passed over. */
    static Optional<JsonLd> of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = article(Json.mapper().readTree(script.data()));
                if (found != null) {
                    return Optional.of(new JsonLd(found));
                }
            } catch (JsonProcessingException notJson) {
                // Half the pages of the web have a broken block next to a good one.
            }
        }
        return Optional.empty();
    }

    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return type.asText().endsWith("Article") || TYPES.contains(type.asText());
    }

    /** A text property, or {@code null}. */
    String text(String property) {
        JsonNode value = article.path(property);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** The publisher's name, else the author's, or {@code null}. */
    String source() {
        String publisher = name(article.path("publisher"));
        return publisher != null ? publisher : name(article.path("author"));
    }

    /** The author's name, or {@code null}. */
    String author() {
        return name(article.path("author"));
    }

    private static String name(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        String name = one.isTextual() ? one.asText() : one.path("name").asText("");
        return name.isBlank() ? null : name;
    }
}
