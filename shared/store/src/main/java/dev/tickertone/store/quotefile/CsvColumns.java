package dev.tickertone.store.quotefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the header of a CSV file puts the parts of a quote; other columns are passed over. */
final class CsvColumns {
    private final Map<Field, Integer> columns;

    private CsvColumns(Map<Field, Integer> columns) {
        this.columns = columns;
    }

    /** The columns that a header names, in any order; empty if symbol, time or price is missing. */
    static Optional<CsvColumns> of(String header) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        List<String> names = cells(header);
        for (int i = 0; i < names.size(); i++) {
            Field.Name name = Field.named(names.get(i)).orElse(null);
            if (name != null && name.rank() < ranks.getOrDefault(name.field(), Integer.MAX_VALUE)) {
                ranks.put(name.field(), name.rank());
                columns.put(name.field(), i);
            }
        }
        return columns.keySet().containsAll(List.of(Field.SYMBOL, Field.TIME, Field.PRICE))
                ? Optional.of(new CsvColumns(columns)) : Optional.empty();
    }

    /** What a line says. */
    Cells read(String line) {
        List<String> cells = cells(line);
        return new Cells(cell(cells, Field.SYMBOL), cell(cells, Field.TIME), cell(cells, Field.PRICE),
                cell(cells, Field.PREVIOUS_CLOSE));
    }

    private String cell(List<String> cells, Field field) {
        int column = columns.getOrDefault(field, Integer.MAX_VALUE);
        return column < cells.size() ? cells.get(column) : "";
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
}
