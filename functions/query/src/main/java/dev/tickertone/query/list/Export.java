package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.query.http.JsonText;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a client wants a list: the parameter {@code format}. Where the next page is, says a {@code Link} header in every
 * format.
 *
 * @param sheet the list as a table
 * @param query all parameters as given: what the next page is asked with, but for the cursor
 */
public record Export(Format format, Sheet sheet, Map<String, String> query) {
    /** The name of the parameter. */
    public static final String PARAMETER = "format";

    public Export {
        query = Map.copyOf(query);
    }

    /** Reads the parameter. */
    public static Export of(Sheet sheet, Map<String, String> query, Parameters parameters) {
        Format format = parameters.read(PARAMETER, Format::named, Format.EXPECTED);
        return new Export(format == null ? Format.JSON : format, sheet, query);
    }

    /** A page that was made as a document, with {@code items} and {@code next_cursor}, as the client wants it. */
    public Response answer(JsonNode page) {
        String next = page.path("next_cursor").textValue();
        if (format == Format.JSON) {
            return linked(JsonText.of(page), next);
        }
        List<String> items = new ArrayList<>();
        page.path("items").forEach(item -> items.add(written(item)));
        return answer(items, next);
    }

    /** An item of the list as it is to be written. */
    String written(JsonNode item) {
        return format == Format.CSV ? sheet.line(item) : JsonText.of(item);
    }

    /** The page of some items that were {@link #written}. */
    Response answer(List<String> items, String nextCursor) {
        return linked(switch (format) {
            case JSON -> "{\"items\":[" + String.join(",", items) + "],\"next_cursor\":"
                    + JsonText.of(JsonNodeFactory.instance.textNode(nextCursor)) + "}";
            case CSV -> sheet.header() + String.join("", items);
            case JSONL -> items.stream().map(item -> item + "\n").collect(Collectors.joining());
        }, nextCursor);
    }

    private Response linked(String body, String nextCursor) {
        Map<String, String> headers = new TreeMap<>(Response.json(body).headers());
        headers.put("content-type", format.mediaType());
        if (format != Format.JSON) {
            headers.put("content-disposition", "attachment; filename=\"tickertone-" + sheet.name() + "." + format + "\"");
        }
        if (nextCursor != null) {
            headers.put("link", "<?" + nextQuery(nextCursor) + ">; rel=\"next\"");
        }
        return new Response(200, body, headers);
    }

    /** Relative to the request's own address, which this function does not know. */
    private String nextQuery(String cursor) {
        Map<String, String> next = new TreeMap<>(query);
        next.put("cursor", cursor);
        return next.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
