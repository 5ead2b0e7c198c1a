package dev.tickertone.scoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.ObjectStore.Info;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.InstrumentCatalog;
import dev.tickertone.sentiment.instrument.OwnInstruments;
import dev.tickertone.store.log.Log;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scorer that knows the user's own instruments from a file in the bucket, or the standard one where there is none. A
 * changed file is seen within {@link #FRESH}; what is wrong with its rows goes to the log. Thread-safe.
 */
final class OwnInstrumentsFile {
    /** Where the file lies in the bucket. */
    static final String KEY = "config/instruments.csv";

    /** For how long the file is not looked at again. */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** How many bad rows a log line names. */
    static final int LOGGED = 20;

    /** Of what the reader takes at most, each character may have so many bytes. */
    private static final int MAX_BYTES = 4 * OwnInstruments.MAX_LENGTH;

    private final ObjectStore objects;
    private final ObjectRef ref;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private Info known;
    private SentimentScorer scorer = SentimentScorer.standard();

    OwnInstrumentsFile(ObjectStore objects, String bucket, Clock clock) {
        this.objects = objects;
        this.ref = new ObjectRef(bucket, KEY, null);
        this.clock = clock;
    }

    /** The scorer with what the file says. */
    synchronized SentimentScorer scorer(Log log) {
        Instant now = clock.instant();
        if (looked.equals(Instant.MIN) || now.isAfter(looked.plus(FRESH))) {
            Info info = objects.info(ref).orElse(null);
            if (!Objects.equals(info, known)) {
                scorer = text(info).map(csv -> with(csv, log)).orElseGet(SentimentScorer::standard);
                known = info;
            }
            looked = now;
        }
        return scorer;
    }

    private Optional<String> text(Info info) {
        if (info == null) {
            return Optional.empty();
        }
        try (InputStream stream = objects.open(ref)) {
            return Optional.of(new String(stream.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentimentScorer with(String csv, Log log) {
        OwnInstruments.Result read = OwnInstruments.read(csv, InstrumentCatalog.standard());
        List<OwnInstruments.Problem> problems = read.problems();
        log.info("own_instruments", line -> {
            line.put("instruments", read.instruments().size()).put("problems", problems.size());
            ArrayNode first = line.putArray("first");
            problems.stream().limit(LOGGED).forEach(problem -> first.add(problem.line() + ": " + problem.reason()));
        });
        return SentimentScorer.standard().with(InstrumentCatalog.standard().with(read.instruments()));
    }
}
