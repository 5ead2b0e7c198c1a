package dev.tickertone.ingest.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the header of a quote file puts each column; other columns are ignored.
 *
 * @param timestamp a time or a date
 * @param price the price, or a day's close
 * @param previousClose -1 where the file has none
 * @param last the last of those needed
 */
record Columns(int symbol, int timestamp, int price, int previousClose, int last) {
    private static final List<String> SYMBOL = List.of("symbol", "ticker");
    private static final List<String> TIMESTAMP = List.of("timestamp", "datetime", "time", "date");
    private static final List<String> PRICE = List.of("price", "close", "last");
    private static final List<String> PREVIOUS_CLOSE = List.of("previous_close", "previousclose", "prev_close");

    /** The columns that a header names, in any order and case; empty if symbol, time or price is missing. */
    static Optional<Columns> of(String header) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> names = cells(header);
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT).replace(' ', '_'), i);
        }
        int symbol = first(positions, SYMBOL);
        int timestamp = first(positions, TIMESTAMP);
        int price = first(positions, PRICE);
        return symbol < 0 || timestamp < 0 || price < 0 ? Optional.empty()
                : Optional.of(new Columns(symbol, timestamp, price, first(positions, PREVIOUS_CLOSE),
                        Math.max(symbol, Math.max(timestamp, price))));
    }

    /** The cells of a line; a quoted cell may hold commas, and a quote twice. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"", i + 1)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static int first(Map<String, Integer> positions, List<String> names) {
        return names.stream().filter(positions::containsKey).map(positions::get).findFirst().orElse(-1);
    }
}
