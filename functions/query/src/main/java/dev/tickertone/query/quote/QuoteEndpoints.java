package dev.tickertone.query.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.query.http.JsonText;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.Json;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Quotes.Kept;
import dev.tickertone.store.quotefile.Bounds;
import dev.tickertone.store.quotefile.QuoteFile;
import dev.tickertone.store.quotefile.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endpoint that takes quotes. Thread-safe. */
public final class QuoteEndpoints {
    private static final Bounds BOUNDS = new Bounds(Limits.MAX_TEXT, Limits.MAX_ROWS);

    private final Quotes quotes;
    private final Clock clock;

    public QuoteEndpoints(Quotes quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    /**
     * {@code POST /v1/quotes}: CSV, JSON lines or a JSON list, told apart by content. Answers 200 if every row was
     * taken, 207 if some were, and a problem if none was; a body that is not read to its end stores nothing.
     */
    public Response add(Request request) {
        Optional<Problem> parameter = new Parameters(request.query(), List.of()).problem();
        if (parameter.isPresent()) {
            return parameter.get().answer(request);
        }
        if (request.body().length > Limits.MAX_BODY) {
            return tooMuch("The body is larger than " + Limits.MAX_BODY + " bytes.").answer(request);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Quote> good = new ArrayList<>();
        Reading reading = read(request.body(), now, good);
        return problem(reading).map(problem -> problem.answer(request))
                .orElseGet(() -> answer(reading, quotes.add(good, now)));
    }

    private static Reading read(byte[] body, Instant now, List<Quote> good) {
        try {
            return QuoteFile.read(new ByteArrayInputStream(body), now, BOUNDS, good::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Problem> problem(Reading reading) {
        return switch (reading.trouble()) {
            case null -> reading.good() > 0 ? Optional.empty()
                    : Optional.of(unreadable("None of the rows is a quote; the errors say why.").with(RowErrors.of(reading)));
            case EMPTY -> Optional.of(unreadable("The body holds no rows of quotes."));
            case NOT_TEXT -> Optional.of(Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, null,
                    "Send CSV, JSON lines or a JSON list in UTF-8, or one of these compressed with gzip."));
            case NO_COLUMNS -> Optional.of(unreadable("The body is not JSON, and its first line does not name the columns "
                    + "symbol, timestamp and price, or symbol, date and close."));
            case BROKEN_JSON -> Optional.of(unreadable("The list is not well-formed JSON from item " + reading.stoppedAt()
                    + " on; nothing was kept."));
            case BROKEN_GZIP -> Optional.of(unreadable("The body is compressed with gzip, and damaged."));
            case TOO_LARGE -> Optional.of(
                    tooMuch("The body is larger than " + Limits.MAX_TEXT + " bytes once it is decompressed."));
            case TOO_MANY_ROWS -> Optional.of(
                    tooMuch("The body holds more than " + Limits.MAX_ROWS + " rows; nothing was kept."));
        };
    }

    private static Problem unreadable(String detail) {
        return Problem.of(Kind.UNREADABLE_QUOTES, null, detail);
    }

    private static Problem tooMuch(String detail) {
        return Problem.of(Kind.TOO_MUCH, null, detail + " Send it in parts, or upload it to the bucket under market/.");
    }

    private static Response answer(Reading reading, Kept kept) {
        ObjectNode document = Json.mapper().createObjectNode()
                .put("rows", reading.rows())
                .put("added", kept.added())
                .put("changed", kept.changed())
                .put("unchanged", kept.unchanged())
                .put("rejected", reading.bad());
        document.set("errors", RowErrors.of(reading));
        return new Response(reading.bad() == 0 ? 200 : 207, JsonText.of(document),
                Map.of("content-type", Response.JSON, "cache-control", "no-store"));
    }
}
