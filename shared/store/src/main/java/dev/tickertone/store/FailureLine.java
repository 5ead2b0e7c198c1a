package dev.tickertone.store;

import dev.tickertone.domain.table.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A change that could not be handled, as one line of JSON for a function's log. */
public record FailureLine(String event, String item, String sequence, List<String> causes, List<String> stack) {
    private static final int FRAMES = 8;

    /** The line, without its end. */
    public static String of(Change change, RuntimeException failure) {
        var key = (change.after() == null ? change.before() : change.after()).key();
        List<String> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < FRAMES; cause = cause.getCause()) {
            causes.add(describe(cause));
        }
        List<String> stack = Arrays.stream(failure.getStackTrace()).limit(FRAMES).map(Object::toString).toList();
        return Json.write(new FailureLine(
                "failed", key.partition() + "/" + key.sort(), change.sequence(), causes, stack));
    }

    // Only AWS's own messages: another one may hold a piece of an article.
    private static String describe(Throwable cause) {
        String type = cause.getClass().getName();
        return type.startsWith("software.amazon.awssdk.") ? type + ": " + cause.getMessage() : type;
    }
}
