package dev.tickertone.ingest;

/**
 * A function's time ends before its upload does. Lambda calls it again with the same event; of quotes, what is stored by
 * then is only read, so that each call gets further than the one before.
 */
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param read how far it came, as in {@code 300 quotes} */
    public OutOfTimeException(String read) {
        super("the time ends after " + read);
    }
}
