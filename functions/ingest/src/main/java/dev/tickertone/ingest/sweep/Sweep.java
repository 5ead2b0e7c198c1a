package dev.tickertone.ingest.sweep;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.ObjectStore.Listed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.Intake;
import dev.tickertone.ingest.Invocation;
import dev.tickertone.ingest.Outcome;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.SweepPosition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Finds uploads that were never read, since their event was lost or failed every retry, and reads them. A run looks at
 * {@link #MAX_PAGES} pages of the bucket's list at most, with one read of the table for each hundred objects, and the
 * next run goes on where it ended; after the last page it begins anew. Thread-safe.
 */
final class Sweep {
    /** Pages of {@link ObjectStore#MAX_LISTED} objects that one run looks at. */
    static final int MAX_PAGES = 50;

    /** A run ends when less is left to it: what one upload may take. */
    static final Duration RESERVE = Duration.ofMinutes(1);

    /** What is searched, in the order of the bucket's list: as one key tells where a run ended. */
    private static final List<String> PREFIXES = List.of("incoming/", "market/", "portfolios/");

    private final ObjectStore objects;
    private final Intake intake;
    private final Outcomes outcomes;
    private final SweepPosition position;
    private final String bucket;

    Sweep(ObjectStore objects, Table table, String bucket, Clock clock) {
        this.objects = objects;
        this.intake = new Intake(objects, table, clock);
        this.outcomes = new Outcomes(table);
        this.position = new SweepPosition(table, bucket);
        this.bucket = bucket;
    }

    /**
     * What a run came to.
     *
     * @param looked objects that were looked at
     * @param found those of them that had not been read
     * @param failed those of them that could not be read for trouble of the infrastructure; they are found again
     * @param complete whether the end of the list was reached
     */
    record Report(int looked, int found, int failed, boolean complete) {
        static final Report NOTHING = new Report(0, 0, 0, false);

        Report plus(int more, int missing, int trouble) {
            return new Report(looked + more, found + missing, failed + trouble, complete);
        }

        Report ended(boolean reached) {
            return new Report(looked, found, failed, reached);
        }
    }

    /** @param before only objects that were uploaded before this time */
    Report run(Instant before, Invocation invocation) {
        Report report = Report.NOTHING;
        String after = position.after();
        for (int pages = 0; pages < MAX_PAGES; pages++) {
            List<Listed> page = next(after);
            if (page.isEmpty()) {
                position.restart();
                return report.ended(true);
            }
            report = report.plus(page.size(), 0, 0);
            List<Listed> missing = outcomes.missing(bucket, page).stream()
                    .filter(object -> !object.key().endsWith("/") && object.lastModified().isBefore(before)).toList();
            for (Listed object : missing) {
                if (invocation.left().compareTo(RESERVE) < 0) {
                    return report.ended(false);
                }
                report = report.plus(0, 1, read(object, invocation) ? 0 : 1);
            }
            after = page.getLast().key();
            position.keep(after);
        }
        return report.ended(false);
    }

    private List<Listed> next(String after) {
        for (String prefix : PREFIXES) {
            boolean within = after != null && after.startsWith(prefix);
            if (within || after == null || after.compareTo(prefix) < 0) {
                List<Listed> page = objects.list(bucket, prefix, within ? after : null);
                if (!page.isEmpty()) {
                    return page;
                }
            }
        }
        return List.of();
    }

    /** Whether it could be read. One that ends the run, for it takes all memory, is not what the next one begins with. */
    private boolean read(Listed object, Invocation invocation) {
        ObjectRef ref = new ObjectRef(bucket, object.key(), null);
        position.keep(object.key());
        try {
            intake.take(ref, invocation);
            return true;
        } catch (Exception trouble) {
            Outcome.failed(invocation.log(), ref, null, trouble);
            return false;
        }
    }
}
