package dev.tickertone.ingest.market;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.OutOfTimeException;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Quotes.Kept;
import dev.tickertone.store.quotefile.Bounds;
import dev.tickertone.store.quotefile.QuoteFile;
import dev.tickertone.store.quotefile.Reading;
import dev.tickertone.store.quotefile.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Stores the quotes of one upload while it is read: one batch is in memory, whatever the size of the file. There is no
 * checkpoint besides the table. For one upload and one thread.
 */
public final class QuoteUpload {
    /** Quotes between two reports of progress. */
    public static final int PROGRESS_EVERY = 50_000;

    /** Time that must be left to begin a batch: DynamoDB may take seconds over one when it is busy. */
    static final Duration RESERVE = Duration.ofSeconds(30);

    /** A call that is shorter than so many reserves keeps that part of its time instead. */
    static final int MIN_RESERVES = 3;

    private static final Bounds BOUNDS = new Bounds(Limits.MAX_MARKET_TEXT_BYTES, Limits.MAX_QUOTES);

    private final Quotes quotes;
    private final Clock clock;
    private final Supplier<Duration> left;
    private final Duration reserve;
    private final Consumer<Progress> progress;
    private final List<Quote> batch = new ArrayList<>();
    private Kept kept = Kept.NONE;
    private long stored;

    /**
     * How far an upload is.
     *
     * @param quotes read and stored so far
     * @param percent of the file's bytes
     * @param perSecond quotes a second since the beginning
     */
    public record Progress(long quotes, int percent, long perSecond) {}

    /** What became of an upload. */
    public record Result(Reading reading, Kept kept) {}

    /**
     * @param left how long the function may still run
     * @param progress told every {@link #PROGRESS_EVERY} quotes
     */
    public QuoteUpload(Quotes quotes, Clock clock, Supplier<Duration> left, Consumer<Progress> progress) {
        this.quotes = quotes;
        this.clock = clock;
        this.left = left;
        this.reserve = reserve(left.get());
        this.progress = progress;
    }

    private static Duration reserve(Duration whole) {
        Duration part = whole.dividedBy(MIN_RESERVES);
        return part.compareTo(RESERVE) < 0 ? part : RESERVE;
    }

    /**
     * Reads an upload to its end.
     *
     * @param content read to its end before the first row is stored, not closed
     * @param uploaded when its quotes were reported
     * @throws OutOfTimeException if the function has to end first
     */
    public Result take(InputStream content, Instant uploaded) throws IOException {
        try (Spool spool = Spool.of(content, Limits.MAX_MARKET_BYTES);
                CountingStream bytes = new CountingStream(spool.open())) {
            if (spool.size() > Limits.MAX_MARKET_BYTES) {
                return new Result(new Reading("line", 0, 0, List.of(), Trouble.TOO_LARGE, 0), kept);
            }
            long start = clock.millis();
            Reading reading = QuoteFile.read(bytes, uploaded, BOUNDS, quote -> {
                batch.add(quote);
                if (batch.size() == Table.MAX_GROUP) {
                    store(uploaded);
                    report(bytes.count(), spool.size(), clock.millis() - start);
                }
            });
            store(uploaded);
            return new Result(reading, kept);
        }
    }

    private void store(Instant uploaded) {
        if (batch.isEmpty()) {
            return;
        }
        if (left.get().compareTo(reserve) < 0) {
            throw new OutOfTimeException(stored + " quotes; the next call goes on there");
        }
        kept = kept.plus(quotes.add(batch, uploaded));
        stored += batch.size();
        batch.clear();
    }

    private void report(long read, long size, long millis) {
        if (stored % PROGRESS_EVERY == 0) {
            progress.accept(new Progress(stored, (int) Math.min(100, read * 100 / Math.max(1, size)),
                    stored * 1_000 / Math.max(1, millis)));
        }
    }
}
