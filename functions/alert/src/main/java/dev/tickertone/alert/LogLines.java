package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.function.Consumer;

/** Where log lines go. */
final class LogLines {
    private LogLines() {}

    /** The function's log, or the console where there is no function. */
    static Consumer<String> of(Context context) {
        return context == null ? System.err::println : line -> context.getLogger().log(line + "\n");
    }
}
