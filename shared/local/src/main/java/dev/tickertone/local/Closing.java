package dev.tickertone.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed in the opposite order; one that will not close does not keep the others open. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        opened.push(part);
        return part;
    }

    /** Closes everything because of trouble, which stays the trouble to be told of. */
    void closeAfter(Exception trouble) {
        try {
            close();
        } catch (IllegalStateException e) {
            trouble.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        IllegalStateException problem = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                problem = problem == null ? new IllegalStateException("a part did not close", e) : problem;
            }
        }
        if (problem != null) {
            throw problem;
        }
    }
}
