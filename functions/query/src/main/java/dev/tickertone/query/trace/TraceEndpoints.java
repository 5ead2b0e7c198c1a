package dev.tickertone.query.trace;

import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Resource;
import dev.tickertone.query.upload.UploadId;
import java.util.List;
import java.util.Optional;

/** The endpoints that tell where an article is. Thread-safe. */
public final class TraceEndpoints {
    private static final String UNKNOWN = "Nothing was read under this name. An upload is read within seconds, and one whose "
            + "event was lost within the hour: GET /v1/trace?key=incoming/... with its key tells. If it is not in the bucket "
            + "under incoming/, market/ or portfolios/, upload it again.";
    private static final String KEY = "key";

    private final Traces traces;
    private final String bucket;

    /** @param bucket that uploads arrive in */
    public TraceEndpoints(Traces traces, String bucket) {
        this.traces = traces;
        this.bucket = bucket;
    }

    /** {@code GET /v1/articles/{id}/trace}, with the id of an article or of an upload. */
    public Response ofArticle(Request request) {
        return Resource.answer(request, id -> traces.ofArticle(id)
                .or(() -> UploadId.read(id).flatMap(upload -> traces.ofUpload(bucket, upload.key()))), trace -> trace, UNKNOWN);
    }

    /** {@code GET /v1/trace?key=KEY}, with the key of an uploaded object. */
    public Response ofKey(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of(KEY));
        String key = parameters.read(KEY, text -> Optional.of(text).filter(TraceEndpoints::isKey),
                "an object's key, such as incoming/report.html");
        if (key == null) {
            parameters.fail(Problem.Kind.INVALID_PARAMETER, KEY, "Give the 'key' of the upload, such as incoming/report.html.");
        }
        return parameters.problem().map(problem -> problem.answer(request))
                .orElseGet(() -> traces.ofUpload(bucket, key).map(Response::json)
                        .orElseGet(() -> Problem.notFound(UNKNOWN).answer(request)));
    }

    private static boolean isKey(String text) {
        return !text.isBlank() && text.length() <= Limits.MAX_KEY;
    }
}
