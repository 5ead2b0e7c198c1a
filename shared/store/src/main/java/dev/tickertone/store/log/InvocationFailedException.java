package dev.tickertone.store.log;

/**
 * Ends an invocation that the log has told of, so that Lambda delivers its event again. Lambda prints what a function
 * throws, messages of causes included: this has no cause, no stack and a message without a word of an upload.
 */
public final class InvocationFailedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param message nothing that an upload or a request says */
    public InvocationFailedException(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]);
    }
}
