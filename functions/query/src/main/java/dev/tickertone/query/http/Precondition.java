package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a client asks of a resource before it is changed: {@code If-Match} and {@code If-None-Match} of RFC 9110. */
public final class Precondition {
    private Precondition() {}

    /**
     * Whether the resource is as a request expects it; without either header it always is.
     *
     * @param view the resource as {@code GET} answers it
     */
    public static <T> Predicate<Optional<T>> of(Request request, Function<T, JsonNode> view) {
        String ifMatch = request.headers().get("if-match");
        String ifNoneMatch = request.headers().get("if-none-match");
        return current -> {
            Optional<String> tag = current.map(resource -> EntityTag.of(JsonText.of(view.apply(resource))));
            boolean expected = ifMatch == null || tag.filter(one -> isAny(one, each -> EntityTag.isExpected(ifMatch, each)))
                    .isPresent();
            return expected && tag.filter(one -> isAny(one, each -> EntityTag.matches(ifNoneMatch, each))).isEmpty();
        };
    }

    /** A client may have read the resource as it is or compressed: both are the current one. */
    private static boolean isAny(String tag, Predicate<String> test) {
        return test.test(tag) || test.test(EntityTag.gzipped(tag));
    }

    /** The answer where it is not. */
    public static Response failed(Request request) {
        return Problem.of(Problem.Kind.PRECONDITION_FAILED, null,
                "It was changed meanwhile, or is not there: read it again, and send its etag as If-Match.").answer(request);
    }
}
