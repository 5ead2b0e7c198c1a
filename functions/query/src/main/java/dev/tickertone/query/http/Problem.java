package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import dev.tickertone.store.form.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is wrong with a request, as an RFC 9457 problem document. It never repeats a value the client sent, nor the
 * text of an exception.
 *
 * @param kind what sort of problem it is
 * @param detail what the client can do about it
 * @param parameter the query parameter to blame, or {@code null}
 * @param errors what is wrong with each part of the body, or {@code null}
 * @param headers such as {@code allow}
 */
public record Problem(Kind kind, String detail, String parameter, ArrayNode errors, Map<String, String> headers) {
    /** The media type of problem documents. */
    public static final String JSON = "application/problem+json";

    /** A request's id is shown only where it looks like one that API Gateway or Lambda makes. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9=_-]{1,64}");

    /** The sorts of problems; their {@code type} is {@code urn:tickertone:problem:} and the word. */
    public enum Kind {
        UNKNOWN_PARAMETER(400, "unknown-parameter", "This list has no such parameter"),
        INVALID_PARAMETER(400, "invalid-parameter", "A parameter has a value that cannot be used"),
        INVALID_CURSOR(400, "invalid-cursor", "The cursor does not belong to this list"),
        NOT_FOUND(404, "not-found", "There is nothing here"),
        METHOD_NOT_ALLOWED(405, "method-not-allowed", "This resource does not take this method"),
        CONFLICT(409, "conflict", "It does not go with what is there"),
        PRECONDITION_FAILED(412, "precondition-failed", "It is not as the request expects it"),
        TOO_MUCH(413, "too-much", "This is more than is taken at once"),
        UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The body is of a type that is not taken"),
        INVALID_JSON(400, "invalid-json", "The body is not JSON"),
        INVALID_RULE(422, "invalid-rule", "The rule cannot be used"),
        INVALID_PORTFOLIO(422, "invalid-portfolio", "The portfolio cannot be used"),
        INVALID_UPLOAD(422, "invalid-upload", "There can be no such upload"),
        UNREADABLE_QUOTES(422, "unreadable-quotes", "No quote could be read"),
        INTERNAL(500, "internal", "Something went wrong on our side");

        private final int status;
        private final String word;
        private final String title;

        Kind(int status, String word, String title) {
            this.status = status;
            this.word = word;
            this.title = title;
        }
    }

    public Problem {
        headers = Map.copyOf(headers);
    }

    /** A problem with one query parameter, or with none in particular ({@code null}). */
    public static Problem of(Kind kind, String parameter, String detail) {
        return new Problem(kind, detail, parameter, null, Map.of());
    }

    /** This problem with what is wrong with each part of the body. */
    public Problem with(ArrayNode parts) {
        return new Problem(kind, detail, parameter, parts, headers);
    }

    /** A document of which some places are wrong. */
    public static Problem faulty(Kind kind, List<Fault> faults) {
        ArrayNode errors = Json.mapper().createArrayNode();
        faults.forEach(fault -> errors.addObject().put("pointer", fault.pointer()).put("detail", fault.detail()));
        return of(kind, null, "The errors say what to write, and where.").with(errors);
    }

    /** There is no such resource. */
    public static Problem notFound(String detail) {
        return of(Kind.NOT_FOUND, null, detail);
    }

    /** The resource is there and does not take this method. */
    public static Problem methodNotAllowed(String allowed) {
        return new Problem(Kind.METHOD_NOT_ALLOWED, "Use " + allowed + ".", null, null, Map.of("allow", allowed));
    }

    /** Our fault; what it was is in the log, under the request's id. */
    public static Problem internal() {
        return of(Kind.INTERNAL, null,
                "Try again; if it stays, look for the request's id (instance) in the function's log.");
    }

    /** The answer that carries this problem. */
    public Response answer(Request request) {
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("type", "urn:tickertone:problem:" + kind.word);
        document.put("title", kind.title);
        document.put("status", kind.status);
        document.put("detail", detail);
        if (request != null && request.id() != null && REQUEST_ID.matcher(request.id()).matches()) {
            document.put("instance", "urn:tickertone:request:" + request.id());
        }
        if (parameter != null) {
            document.put("parameter", parameter);
        }
        if (errors != null) {
            document.set("errors", errors);
        }
        Map<String, String> all = new TreeMap<>(headers);
        all.put("content-type", JSON);
        all.put("cache-control", "no-store");
        return new Response(kind.status, JsonText.of(document), all);
    }
}
