package dev.tickertone.ingest;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Rejections;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rejected uploads again: one, or all in passes that go over as many calls as they need. Thread-safe. */
final class Reprocessing {
    /** Objects that one call tries: what is said of each, up to 500 articles, has to fit an answer of 6 MB. */
    static final int MAX_TRIED = 100;

    private final Intake intake;
    private final Rejections rejections;
    private final Clock clock;

    Reprocessing(ObjectStore objects, Table table, Clock clock) {
        this.intake = new Intake(objects, table, clock);
        this.rejections = new Rejections(table);
        this.clock = clock;
    }

    /**
     * What became of one object.
     *
     * @param outcome its status, see {@link Outcome}, or {@code failed} where it could not be read now for another
     *     reason than its content, or this call has too little time for it
     * @param articles ids
     * @param rejections reason codes
     */
    record Again(ObjectRef object, String outcome, List<String> articles, List<String> rejections) {
        private static final String FAILED = "failed";

        private static Again failed(ObjectRef object) {
            return new Again(object, FAILED, List.of(), List.of());
        }

        boolean isFailed() {
            return outcome.equals(FAILED);
        }

        boolean isResolved() {
            return !isFailed() && rejections.isEmpty();
        }
    }

    /**
     * What one call of a pass came to.
     *
     * @param next where the next one goes on, or {@code null} where every object was tried
     */
    record Part(List<Again> tried, PassCursor next) {}

    Optional<Rejection> find(String id) {
        return rejections.find(id);
    }

    Again again(ObjectRef object, Invocation invocation) throws IOException {
        Outcome outcome = intake.takeAgain(object, invocation);
        return new Again(object, outcome.status(), outcome.articles(), outcome.rejections());
    }

    /** Where a pass over all that is rejected now begins. */
    PassCursor begin() {
        return new PassCursor(clock.instant().truncatedTo(ChronoUnit.MILLIS), null);
    }

    /**
     * Goes on with a pass, newest first, as far as the call's time reaches, and tries one object at least. A pass does
     * not see what is rejected after its beginning, its own answers included, so that it ends; and it passes over what
     * was said again since, so that an object of many rejections is tried once. One that failed may be tried by the next
     * call too, if it has more rejections.
     */
    Part goOn(PassCursor cursor, Invocation invocation) {
        List<Again> tried = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        PassCursor at = cursor;
        do {
            Listing<Rejection> page = rejections.latest(null, cursor.since(), MAX_TRIED, at.after());
            for (Rejection rejection : page.items()) {
                boolean open = !keys.contains(rejection.object().key())
                        && rejections.standsSinceBefore(cursor.since(), rejection);
                if (open && isFull(tried, invocation)) {
                    return new Part(tried, at);
                }
                if (open) {
                    keys.add(rejection.object().key());
                    tried.add(attempt(rejection.object(), invocation));
                }
                at = cursor.at(Rejections.position(rejection));
            }
            at = page.next() == null ? null : cursor.at(page.next());
        } while (at != null);
        return new Part(tried, null);
    }

    private static boolean isFull(List<Again> tried, Invocation invocation) {
        return tried.size() == MAX_TRIED || !tried.isEmpty() && invocation.left().compareTo(Limits.LAST_FILE) < 0;
    }

    private Again attempt(ObjectRef object, Invocation invocation) {
        try {
            return again(object, invocation);
        } catch (Exception trouble) {
            Outcome.failed(invocation.log(), object, null, trouble);
            return Again.failed(object);
        }
    }
}
