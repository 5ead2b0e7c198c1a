package dev.tickertone.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads JSON: one article, a list, a list in a wrapper ({@code articles}, {@code feed}, {@code data}, {@code results},
 * …), or a document a line. An item that is no article does not sink the others.
 */
public final class JsonReader {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_JSON_DEPTH)
                    .maxDocumentLength(Limits.MAX_JSON_CHARS + 1L)
                    .maxStringLength(Limits.MAX_JSON_CHARS)
                    .build())
            .build()).build();
    private static final List<String> LISTS = List.of("articles", "feed", "data", "results", "items", "news", "stories",
            "posts", "docs", "documents", "hits", "value");
    private static final List<String> WRAPPERS = List.of("response", "result", "article", "story", "_source");
    private static final int DEEPEST_WRAPPER = 3;

    private JsonReader() {}

    /**
     * The stories of a document, in its order, each with its position if there is a list.
     *
     * @param json clean
     * @param uploaded tells the year where a dateline does not
     * @return at least one
     */
    public static List<Draft> read(String json, Instant uploaded) {
        if (json.length() > Limits.MAX_JSON_CHARS) {
            return List.of(new Problem(Reason.TOO_LARGE,
                    String.format(Locale.ROOT, "The JSON is longer than %,d characters.", Limits.MAX_JSON_CHARS)));
        }
        List<JsonNode> documents = new ArrayList<>();
        Problem broken = parse(json, documents);
        if (documents.isEmpty()) {
            return List.of(broken);
        }
        List<Draft> drafts = new ArrayList<>(documents.size() == 1
                ? document(documents.getFirst(), uploaded) : list(documents, uploaded));
        if (broken != null) {
            drafts.add(broken);
        }
        return drafts;
    }

    /** Adds every whole document; returns what was wrong with the next, or {@code null} if all were read. */
    private static Problem parse(String json, List<JsonNode> documents) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                documents.add(MAPPER.readTree(parser));
            }
            return documents.isEmpty() ? new Problem(Reason.BROKEN_JSON) : null;
        } catch (StreamConstraintsException tooMuch) {
            return new Problem(Reason.BROKEN_JSON, "The JSON nests deeper than " + Limits.MAX_JSON_DEPTH
                    + " levels or holds an overlong name or number.");
        } catch (JsonProcessingException e) {
            return new Problem(Reason.BROKEN_JSON, e.getLocation() == null ? Reason.BROKEN_JSON.detail()
                    : "The file is not well-formed JSON: see line " + e.getLocation().getLineNr()
                            + ", column " + e.getLocation().getColumnNr() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Draft> document(JsonNode root, Instant uploaded) {
        JsonNode node = root;
        for (int depth = 0; depth < DEEPEST_WRAPPER; depth++) {
            if (node.isArray()) {
                return list(elements(node), uploaded);
            }
            JsonNode list = inner(node, LISTS, true);
            if (list != null) {
                return list(elements(list), uploaded);
            }
            JsonNode wrapped = inner(node, WRAPPERS, false);
            if (wrapped == null) {
                break;
            }
            node = wrapped;
        }
        return List.of(ItemReader.read(node, uploaded));
    }

    private static JsonNode inner(JsonNode node, List<String> names, boolean array) {
        for (String name : names) {
            JsonNode inner = node.path(name);
            if (array ? inner.isArray() : inner.isObject()) {
                return inner;
            }
        }
        return null;
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>(array.size());
        array.forEach(elements::add);
        return elements;
    }

    private static List<Draft> list(List<JsonNode> items, Instant uploaded) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), Limits.MAX_ITEMS); i++) {
            JsonNode item = items.get(i);
            JsonNode wrapped = inner(item, WRAPPERS, false);
            drafts.add(ItemReader.read(wrapped == null ? item : wrapped, uploaded).at(i + 1));
        }
        if (items.size() > Limits.MAX_ITEMS) {
            drafts.add(new Problem(Reason.TOO_MANY_ITEMS, "The file lists " + items.size() + " articles; the first "
                    + Limits.MAX_ITEMS + " were taken."));
        }
        if (items.isEmpty()) {
            drafts.add(new Problem(Reason.NO_ARTICLE, "The list of articles is empty."));
        }
        return drafts;
    }
}
