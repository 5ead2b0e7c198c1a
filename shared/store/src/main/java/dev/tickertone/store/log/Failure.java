package dev.tickertone.store.log;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.aws.AwsFailure;
import java.util.Arrays;

/**
 * An exception as a log may tell it: the classes of it and its causes, and where it was thrown. No message, since a parser's
 * may quote what it parsed; of AWS's answers the service, the error's code, the status and the request's id, none of which
 * is made of what was sent.
 */
final class Failure {
    /** Causes named, and frames of the stack. */
    static final int MAX = 8;

    private Failure() {}

    static void describe(Throwable failure, ObjectNode line) {
        ArrayNode causes = line.putArray("causes");
        for (Throwable cause = failure; cause != null && causes.size() < MAX; cause = cause.getCause()) {
            String name = cause.getClass().getName();
            causes.add(AwsFailure.describe(cause).map(told -> name + ": " + told).orElse(name));
        }
        ArrayNode stack = line.putArray("stack");
        Arrays.stream(failure.getStackTrace()).limit(MAX).forEach(frame -> stack.add(frame.toString()));
    }
}
