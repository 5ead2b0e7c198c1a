package dev.tickertone.ingest.market;

/**
 * A function's time ends before its upload does. Lambda calls it again with the same event; what is stored by then is
 * only read, so that each call gets further than the one before.
 */
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfTimeException(long quotes) {
        super("the time ends after " + quotes + " quotes; the next call goes on there");
    }
}
