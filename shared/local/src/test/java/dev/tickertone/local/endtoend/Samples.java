package dev.tickertone.local.endtoend;

import java.nio.charset.StandardCharsets;

/** Uploads: articles that the default rule fires on, and files that are none. */
final class Samples {
    private Samples() {}

    /**
     * An article about small caps that fell.
     *
     * @param title its headline, which tells it from the others
     */
    static byte[] article(String title) {
        return """
                %s

                NEW YORK, Nov. 20, 2026 - The Russell 2000 fell 2.6%% on Friday to 2,411.70, its worst day since spring, \
                after three regional banks warned that loan losses were rising.

                Shares of small lenders slumped as investors fled to cash. Analysts cut their profit estimates and said \
                that weak demand for credit would hurt earnings into next year.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** Another story about the same index, which falls as far. */
    static byte[] otherArticle(String title) {
        return """
                %s

                CHICAGO, Nov. 20, 2026 - The Russell 2000 slid 3.4%% to 2,398.15 after wholesale prices jumped. \
                Traders dumped builders and trucking companies first, and gloom about costs did the rest.

                Weak orders and heavy losses were reported by four of its largest members in the same morning, and two \
                of them cut their forecasts.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** A short note that tells nothing of an index. */
    static byte[] note(String title) {
        return (title + "\n\nA maker of garden tools said its sales were weak in the spring, and its shares fell.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static final byte[] EMPTY = {};
    static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
    };
    static final byte[] BROKEN_JSON = "{\"title\": \"Half a".getBytes(StandardCharsets.UTF_8);
    static final byte[] HUGE = new byte[60 * 1024 * 1024];

    /** A page of nothing but tags, each in the one before. */
    static byte[] nested(int depth) {
        return ("<div>".repeat(depth) + "</div>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }
}
