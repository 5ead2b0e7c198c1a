package dev.tickertone.local.redrive;

import dev.tickertone.local.event.StreamEvents;
import java.util.Iterator;

/** The changes that a table's stream still has. */
public interface StreamRecords {

    /** The stream no longer has the changes: it keeps them for 24 hours. */
    final class GoneException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public GoneException(String message) {
            super(message);
        }
    }

    /**
     * The changes from the first to the last of a batch, read as they are asked for, as Lambda's events carry them. Among
     * them are those that the function's filter leaves out.
     *
     * @throws GoneException also later, from the iterator, if they are no longer there
     */
    Iterator<StreamEvents.Entry> read(Failure.Batch batch);
}
