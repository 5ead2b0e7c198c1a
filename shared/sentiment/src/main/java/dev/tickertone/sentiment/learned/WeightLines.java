package dev.tickertone.sentiment.learned;

import java.nio.charset.StandardCharsets;

/**
 * Reads lines {@code kind TAB feature TAB lean TAB neutrality}, the numbers in hundredths; {@code #} begins a comment. One
 * pass over bytes, and strings of the features alone: it runs once in a process, when nothing is compiled yet.
 */
final class WeightLines {
    private static final double HUNDREDTHS = 100;

    private final byte[] lines;
    private int at;
    private String kind = "";
    private int featureAt;
    private int featureEnd;
    private Weight weight;

    /** The lines of a text in UTF-8. */
    WeightLines(byte[] lines) {
        this.lines = lines;
    }

    /**
     * Goes on to the next weight.
     *
     * @return whether there is one
     * @throws IllegalStateException where a line is none
     */
    boolean next() {
        while (at < lines.length && (lines[at] == '#' || lines[at] == '\n')) {
            at = lineEnd() + 1;
        }
        if (at >= lines.length) {
            return false;
        }
        int line = at;
        int tab = to('\t');
        kind = isKind(line, tab) ? kind : text(line, tab);
        featureAt = at;
        featureEnd = to('\t');
        double lean = number('\t') / HUNDREDTHS;
        weight = new Weight(lean, number('\n') / HUNDREDTHS);
        return true;
    }

    private int lineEnd() {
        int end = at;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Moves behind the mark, and returns where it is. */
    private int to(char mark) {
        int end = at;
        while (end < lines.length && lines[end] != mark && lines[end] != '\n') {
            end++;
        }
        if (end == lines.length || lines[end] != mark) {
            throw broken();
        }
        at = end + 1;
        return end;
    }

    private int number(char mark) {
        int sign = at < lines.length && lines[at] == '-' ? -1 : 1;
        at += sign < 0 ? 1 : 0;
        int first = at;
        int number = 0;
        while (at < lines.length && lines[at] >= '0' && lines[at] <= '9') {
            number = 10 * number + lines[at++] - '0';
        }
        boolean ends = at == lines.length ? mark == '\n' : lines[at] == mark;
        if (!ends || at == first) {
            throw broken();
        }
        at++;
        return sign * number;
    }

    private IllegalStateException broken() {
        int from = Math.min(at, lines.length);
        while (from > 0 && lines[from - 1] != '\n') {
            from--;
        }
        return new IllegalStateException("not a weight: " + text(from, lineEnd()));
    }

    /** The lines of one kind follow each other. */
    private boolean isKind(int from, int to) {
        if (to - from != kind.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (lines[i] != kind.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(lines, from, to - from, StandardCharsets.UTF_8);
    }

    String kind() {
        return kind;
    }

    String feature() {
        return text(featureAt, featureEnd);
    }

    Weight weight() {
        return weight;
    }
}
