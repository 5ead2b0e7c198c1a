package dev.tickertone.query.rejection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.ListQuery;
import dev.tickertone.query.list.Resource;
import dev.tickertone.query.list.Sheet;
import dev.tickertone.query.list.Walk;
import dev.tickertone.store.Json;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Rejections;

/** The endpoints that answer with rejected uploads. Thread-safe. */
public final class RejectionEndpoints {
    private static final Sheet SHEET = Sheet.of("rejections", "id", "rejected_at", "bucket=/object/bucket",
            "key=/object/key", "version_id=/object/version_id", "reason", "detail", "remedy");

    private final Rejections rejections;

    public RejectionEndpoints(Rejections rejections) {
        this.rejections = rejections;
    }

    /** {@code GET /v1/rejections/{id}} */
    public Response one(Request request) {
        return Resource.answer(
                request, rejections::find, RejectionEndpoints::view, "There is no rejection with this id.");
    }

    /** {@code GET /v1/rejections} */
    public Response latest(Request request) {
        Parameters parameters = new Parameters(request.query(), ListQuery.PARAMETERS);
        ListQuery query = ListQuery.of("rejections", SHEET, request.query(), parameters);
        Walk<Rejection> walk = new Walk<>(rejections::latest, null,
                rejection -> Listing.position(rejection.rejectedAt(), rejection.id()),
                RejectionEndpoints::view);
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> walk.page(query));
    }

    /** The record's own fields are what the API shows. */
    private static JsonNode view(Rejection rejection) {
        return Json.mapper().valueToTree(rejection);
    }
}
