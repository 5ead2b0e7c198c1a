package dev.tickertone.local.template;

/**
 * A request that a function answers.
 *
 * @param method an HTTP method in capitals, or {@code ANY}
 * @param path starts with a slash; a segment {@code {name}} takes one segment, a last one {@code {name+}} takes the rest
 * @param authorizer who must have signed the request: {@code AWS_IAM}, the name of an authorizer, or {@code NONE}
 */
public record Route(String function, String id, String method, String path, String authorizer) implements Trigger {
    /** The route's name in API Gateway's events: {@code GET /v1/articles/{id}}. */
    public String key() {
        return method + " " + path;
    }
}
