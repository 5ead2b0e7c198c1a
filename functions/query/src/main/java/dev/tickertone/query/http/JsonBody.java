package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.store.form.Body;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The JSON document that a request brings. */
public final class JsonBody {
    private static final Pattern TYPE = Pattern.compile("(?i)application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?");

    private JsonBody() {}

    /**
     * The answer to a request's document, or the problem that there is none.
     *
     * @param longest most bytes it may have
     * @param answer what to answer to the document
     */
    public static Response read(Request request, int longest, Function<JsonNode, Response> answer) {
        Optional<Problem> parameter = new Parameters(request.query(), List.of()).problem();
        if (parameter.isPresent()) {
            return parameter.get().answer(request);
        }
        if (!TYPE.matcher(request.headers().getOrDefault("content-type", Response.JSON)).matches()) {
            return Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, null,
                    "Send JSON, with the header content-type: application/json.").answer(request);
        }
        if (request.body().length > longest) {
            return Problem.of(Kind.TOO_MUCH, null, "The body is larger than " + longest + " bytes.").answer(request);
        }
        return Body.read(request.body()).map(answer).orElseGet(() -> Problem.of(Kind.INVALID_JSON, null,
                "Send one JSON object in UTF-8 that names each of its members once.").answer(request));
    }
}
