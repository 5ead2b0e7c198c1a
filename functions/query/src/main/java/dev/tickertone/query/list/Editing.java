package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.JsonBody;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.form.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What people make under an id of their own choice, written and removed by the {@code id} in its path. */
public final class Editing {
    private Editing() {}

    /**
     * The answer to a {@code PUT}, or the problem with its id, its body or what the body says.
     *
     * @param longest most bytes the body may have
     * @param reader what the body says, under the id
     * @param invalid the problem where the reader finds faults
     * @param keep keeps it and answers
     */
    public static <T> Response put(Request request, int longest, BiFunction<JsonNode, String, Filled<T>> reader,
            Kind invalid, Function<T, Response> keep) {
        Optional<String> id = Names.id(request.pathParameter("id"));
        if (id.isEmpty()) {
            return Problem.of(Kind.INVALID_PARAMETER, "id", "The path must end with " + Names.ID + ".").answer(request);
        }
        return JsonBody.read(request, longest, document -> switch (reader.apply(document, id.get())) {
            case Filled.Good<T>(T read) -> keep.apply(read);
            case Filled.Bad<T>(List<Fault> faults) -> Problem.faulty(invalid, faults).answer(request);
        });
    }

    /**
     * The answer to a {@code DELETE}, or the problem that there is nothing under the id.
     *
     * @param absent the problem's detail
     * @param remove removes it and answers
     */
    public static Response delete(Request request, String absent, Function<String, Response> remove) {
        Optional<Problem> parameter = new Parameters(request.query(), List.of()).problem();
        if (parameter.isPresent()) {
            return parameter.get().answer(request);
        }
        return Names.id(request.pathParameter("id")).map(remove)
                .orElseGet(() -> Problem.notFound(absent).answer(request));
    }
}
