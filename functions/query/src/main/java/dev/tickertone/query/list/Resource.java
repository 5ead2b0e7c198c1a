package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One resource, found by the {@code id} in its path. */
public final class Resource {
    /** Ids as Tickertone makes them, with room for how it may make them one day. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,128}");

    private Resource() {}

    /**
     * The resource as JSON, or the problem that there is none.
     *
     * @param absent the problem's detail
     */
    public static <T> Response answer(
            Request request, Function<String, Optional<T>> find, Function<T, JsonNode> view, String absent) {
        return answer(request, new Parameters(request.query(), List.of()), find, view, absent);
    }

    /** As above, of a resource that takes parameters. */
    public static <T> Response answer(Request request, Parameters parameters, Function<String, Optional<T>> find,
            Function<T, JsonNode> view, String absent) {
        Optional<Problem> problem = parameters.problem();
        if (problem.isPresent()) {
            return problem.get().answer(request);
        }
        return Optional.of(request.pathParameter("id"))
                .filter(id -> ID.matcher(id).matches())
                .flatMap(find)
                .map(found -> Response.json(view.apply(found)))
                .orElseGet(() -> Problem.notFound(absent).answer(request));
    }
}
