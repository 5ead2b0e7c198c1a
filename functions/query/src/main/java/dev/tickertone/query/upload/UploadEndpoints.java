package dev.tickertone.query.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.query.http.JsonBody;
import dev.tickertone.query.http.JsonText;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Resource;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.form.Form;
import dev.tickertone.store.form.Span;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endpoints of uploads. Thread-safe. */
public final class UploadEndpoints {
    private static final List<String> MEMBERS = List.of("name", "size");
    private static final String NAME = "the file's name, of 1 to " + Limits.MAX_NAME + " characters";
    private static final Span SIZE = Span.of("1", "1000000000000", 0);

    private final UploadSigner signer;
    private final UploadStatus status;
    private final Clock clock;

    public UploadEndpoints(UploadSigner signer, UploadStatus status, Clock clock) {
        this.signer = signer;
        this.status = status;
        this.clock = clock;
    }

    private record Wanted(String name, long size) {}

    /** {@code POST /v1/uploads}: an address to send a file of this name and size to, within a quarter of an hour. */
    public Response add(Request request) {
        return JsonBody.read(request, Limits.MAX_BODY, document -> switch (read(document)) {
            case Filled.Good<Wanted>(Wanted wanted) when wanted.size > Limits.MAX_BYTES -> Problem.of(Kind.TOO_MUCH, null,
                    "A file may have at most " + Limits.MAX_BYTES + " bytes; split it, or compress it with gzip.").answer(request);
            case Filled.Good<Wanted>(Wanted wanted) -> signed(wanted, request);
            case Filled.Bad<Wanted> bad -> Problem.faulty(Kind.INVALID_UPLOAD, bad.faults()).answer(request);
        });
    }

    private static Filled<Wanted> read(JsonNode document) {
        Faults faults = new Faults();
        Optional<Wanted> wanted = Form.of(document, "", "an upload", MEMBERS, faults).map(form -> {
            form.require("name", NAME);
            String name = form.read("name",
                    text -> Optional.of(text).filter(t -> !t.isBlank() && t.length() <= Limits.MAX_NAME), NAME);
            form.require("size", "how many bytes the file has");
            BigDecimal size = form.decimal("size", SIZE);
            return faults.isEmpty() ? new Wanted(name, size.longValueExact()) : null;
        });
        return faults.or(wanted::orElseThrow);
    }

    private Response signed(Wanted wanted, Request request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UploadId id = UploadId.of(wanted.name, wanted.size, request.id(), clock.instant());
        UploadSigner.Signed signed = signer.sign(id.key(), wanted.size, now);
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("id", id.toString())
                .put("key", id.key())
                .put("method", signed.method())
                .put("url", signed.url().toString());
        signed.headers().forEach(document.putObject("headers")::put);
        document.put("expires_at", signed.expiresAt().toString());
        return new Response(201, JsonText.of(document), Map.of("content-type", Response.JSON,
                "cache-control", "no-store", "location", "/v1/uploads/" + id));
    }

    /** {@code GET /v1/uploads/{id}}: what became of it. */
    public Response one(Request request) {
        return Resource.answer(request, id -> UploadId.read(id).map(upload -> status.of(signer.bucket(), upload)),
                document -> document, "There is no upload with this id.");
    }
}
