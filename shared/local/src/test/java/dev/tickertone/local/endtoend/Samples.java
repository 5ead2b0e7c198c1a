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
