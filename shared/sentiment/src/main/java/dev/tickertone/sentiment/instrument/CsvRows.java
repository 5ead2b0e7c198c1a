package dev.tickertone.sentiment.instrument;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV text, RFC 4180; blank rows and those that begin with {@code #} are passed over. */
final class CsvRows {
    private final String text;
    private final boolean cut;
    private int at;
    private int line;
    private int nextLine = 1;

    /** Reads up to the last whole line within {@code longest} characters. */
    CsvRows(String text, int longest) {
        cut = text.length() > longest;
        this.text = cut ? text.substring(0, text.lastIndexOf('\n', longest - 1) + 1) : text;
        at = text.startsWith("\ufeff") ? 1 : 0;
    }

    /** Whether the text was longer. */
    boolean isCut() {
        return cut;
    }

    /** Where the row that was read last begins, from 1. */
    int line() {
        return line;
    }

    /** The fields of the next row, or {@code null} after the last. */
    List<String> next() {
        while (at < text.length()) {
            boolean comment = text.charAt(at) == '#';
            line = nextLine;
            List<String> fields = row();
            if (!comment && (fields.size() > 1 || !fields.getFirst().isBlank())) {
                return fields;
            }
        }
        return null;
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            nextLine += c == '\n' ? 1 : 0;
            if (c == '"' && quoted && at < text.length() && text.charAt(at) == '"') {
                field.append(c);
                at++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n' && !quoted) {
                break;
            } else if (c != '\r' || quoted) {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
