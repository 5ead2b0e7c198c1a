package dev.tickertone.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.feed.Listed;
import java.io.IOException;
import java.io.UncheckedIOException;
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
     * @param source what it is the text of
     * @return at least one
     */
    public static List<Draft> read(String json, Source source) {
        if (json.length() > Limits.MAX_JSON_CHARS) {
            return List.of(new Problem(Reason.TOO_LARGE,
                    String.format(Locale.ROOT, "The JSON is longer than %,d characters.", Limits.MAX_JSON_CHARS)));
        }
        List<JsonNode> documents = new ArrayList<>();
        Problem broken = parse(json, documents);
        if (broken != null && isLines(json)) {
            return lines(json, source);
        }
        if (documents.isEmpty()) {
            return List.of(broken);
        }
        List<Draft> drafts = new ArrayList<>(documents.size() == 1
                ? document(documents.getFirst(), source) : list(documents, source));
        if (broken != null) {
            drafts.add(broken);
        }
        return drafts;
    }

    /** A broken document that is one a line is only broken in some lines. */
    private static boolean isLines(String json) {
        List<String> lines = json.lines().map(String::strip).filter(line -> !line.isEmpty())
                .limit(Limits.MAX_ITEMS).toList();
        long whole = lines.stream().filter(line -> line.startsWith("{") && line.endsWith("}")).count();
        return lines.size() > 1 && whole * 2 >= lines.size();
    }

    private static List<Draft> lines(String json, Source source) {
        return Listed.read(json.lines().filter(line -> !line.isBlank()).toList(), line -> {
            List<JsonNode> document = new ArrayList<>();
            Problem broken = parse(line, document);
            return broken == null ? ItemReader.read(unwrapped(document.getFirst()), source) : broken;
        });
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

    private static List<Draft> document(JsonNode root, Source source) {
        JsonNode node = root;
        for (int depth = 0; depth < DEEPEST_WRAPPER; depth++) {
            if (node.isArray()) {
                return list(elements(node), source);
            }
            JsonNode list = inner(node, LISTS, true);
            if (list != null) {
                return list(elements(list), source);
            }
            JsonNode wrapped = inner(node, WRAPPERS, false);
            if (wrapped == null) {
                break;
            }
            node = wrapped;
        }
        return List.of(ItemReader.read(node, source));
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

    private static List<Draft> list(List<JsonNode> items, Source source) {
        return Listed.read(items, item -> ItemReader.read(unwrapped(item), source));
    }

    private static JsonNode unwrapped(JsonNode item) {
        JsonNode wrapped = inner(item, WRAPPERS, false);
        return wrapped == null ? item : wrapped;
    }
}
