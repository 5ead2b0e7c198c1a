package dev.tickertone.ingest;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.ObjectStore.Info;
import dev.tickertone.domain.object.ObjectStore.Listed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Rejections;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes in an object and keeps that it was: whoever looks for objects that were never read finds those without. What the
 * object was rejected for before and is no more is forgotten. Thread-safe.
 */
public final class Intake {
    private static final Pattern OF_REJECTION = Pattern.compile("(item-[0-9]{1,9}\\.)?json");

    private final ObjectStore objects;
    private final Uploads uploads;
    private final Outcomes outcomes;
    private final Rejections rejections;
    private final Clock clock;

    /** @param clock tells when an article was ingested */
    public Intake(ObjectStore objects, Table table, Clock clock) {
        this.objects = objects;
        this.uploads = new Uploads(objects, table, clock);
        this.outcomes = new Outcomes(table);
        this.rejections = new Rejections(table);
        this.clock = clock;
    }

    /** As {@link #take(ObjectRef, Arrival, Invocation)}, of an object that no event tells of. */
    public Outcome take(ObjectRef ref, Invocation invocation) throws IOException {
        return take(ref, null, invocation);
    }

    /**
     * Reads an object, keeps what it says or why it cannot be read, and logs what became of it.
     *
     * @param arrival what an event of S3's says; {@code null} where there is none
     */
    public Outcome take(ObjectRef ref, Arrival arrival, Invocation invocation) throws IOException {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Asked before it is read: of an object that changes meanwhile the older content is noted, and it comes again.
        Optional<Info> info = objects.info(ref);
        Outcome outcome = uploads.take(ref, arrival, invocation);
        if (info.isPresent() && !outcome.isNothing()) {
            List<Rejection> resolved = rejections.resolve(ref, start);
            if (!resolved.isEmpty() && outcome.rejections().isEmpty()) {
                forget(ref, resolved);
            }
            outcomes.keep(ref, info.get().etag(), outcome.status(), outcome.articles(), start, outcome.arrival());
        }
        outcome.log(invocation.log(), ref);
        return outcome;
    }

    /**
     * As {@link #take}, of an object that was rejected: if it is not there any more, or is nothing to be read, then its
     * rejections are forgotten too.
     */
    Outcome takeAgain(ObjectRef ref, Invocation invocation) throws IOException {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Outcome outcome = take(ref, invocation);
        if (outcome.isNothing()) {
            forget(ref, rejections.resolve(ref, start));
        }
        return outcome;
    }

    /** Removes what stands under {@code rejected/}; where one item of a list still cannot be read all of it stays. */
    private void forget(ObjectRef ref, List<Rejection> resolved) {
        String start = Uploads.REJECTED_PREFIX + ref.key() + ".";
        objects.list(ref.bucket(), start, null).stream().map(Listed::key)
                .filter(key -> OF_REJECTION.matcher(key.substring(start.length())).matches())
                .forEach(key -> objects.delete(new ObjectRef(ref.bucket(), key, null)));
        // A file whose name would be too long with the upload's key in it is named for the rejection.
        resolved.forEach(rejection -> objects.delete(
                new ObjectRef(ref.bucket(), Uploads.REJECTED_PREFIX + rejection.id() + ".json", null)));
    }
}
