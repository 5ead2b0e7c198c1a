package dev.tickertone.local.template;

/**
 * A request that a function answers.
 *
 * @param function its logical id
 * @param method an HTTP method in capitals, or {@code ANY}
 * @param path starts with a slash; a segment {@code {name}} takes one segment, a last one {@code {name+}} takes the rest
 * @param authorizer who lets the request in, see {@link Authorizer}, or {@link #OPEN}
 */
public record Route(String function, String method, String path, String authorizer) {
    /** Nobody has to. */
    public static final String OPEN = "NONE";

    /** The route's name in API Gateway's events: {@code GET /v1/articles/{id}}. */
    public String key() {
        return method + " " + path;
    }
}
