package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an authoriser finds who asks.
 *
 * @param part of the event
 * @param name in that part
 */
record IdentitySource(String part, String name) {
    private static final Pattern FORM = Pattern.compile("\\$(request\\.header|request\\.querystring|context)\\.([\\w.-]+)");

    /** @throws IllegalArgumentException if it is of a kind that is not known here */
    static IdentitySource of(String expression) {
        Matcher matcher = FORM.matcher(expression);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the identity source " + expression + " is not understood here");
        }
        return switch (matcher.group(1)) {
            case "request.header" -> new IdentitySource("headers", matcher.group(2).toLowerCase(Locale.ROOT));
            case "request.querystring" -> new IdentitySource("queryStringParameters", matcher.group(2));
            default -> new IdentitySource("requestContext", matcher.group(2));
        };
    }

    /** Its value in a request's event (payload format 2.0), empty where there is none. */
    String value(JsonNode event) {
        JsonNode node = event.path(part);
        return part.equals("requestContext") ? node.at("/" + name.replace('.', '/')).asText("") : node.path(name).asText("");
    }
}
