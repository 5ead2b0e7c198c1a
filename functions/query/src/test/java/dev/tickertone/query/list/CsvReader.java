package dev.tickertone.query.list;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, by the letter: what a stranger's reader would make of ours. */
public final class CsvReader {
    private CsvReader() {}

    /** The rows of a text, each ended by CR and LF. */
    public static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
