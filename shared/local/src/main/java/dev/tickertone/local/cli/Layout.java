package dev.tickertone.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text in lines, columns and bars. */
final class Layout {
    /** Columns that a line of text is broken at. */
    static final int WIDTH = 100;

    /** Columns on each side of the middle of a score's bar. */
    static final int BAR_SIDE = 10;

    private Layout() {}

    /** A score in [-1, 1] as a bar that grows from the middle: {@code [     #####|          ]} is -0.5. */
    static String bar(double score) {
        int length = (int) Math.round(Math.min(1, Math.abs(score)) * BAR_SIDE);
        String side = "#".repeat(length);
        String blank = " ".repeat(BAR_SIDE - length);
        String none = " ".repeat(BAR_SIDE);
        return "[" + (score < 0 ? blank + side + "|" + none : none + "|" + side + blank) + "]";
    }

    /** A signed number with a fixed count of decimals: {@code +0.25}. */
    static String signed(double value, int decimals) {
        return String.format(Locale.ROOT, "%+." + decimals + "f", value);
    }

    /** A share in [0, 1] with two decimals. */
    static String fixed(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /** Text cut to a width, with dots where something was cut. */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3).strip() + "...";
    }

    /** Text cut or filled up to a width. */
    static String column(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", cut(text, width));
    }

    /** Text broken between words into lines of at most a width; a longer word stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
