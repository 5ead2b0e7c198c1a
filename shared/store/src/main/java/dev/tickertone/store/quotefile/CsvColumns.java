package dev.tickertone.store.quotefile;

import dev.tickertone.store.textfile.Csv;
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
        List<String> names = Csv.cells(header);
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
        List<String> cells = Csv.cells(line);
        return new Cells(cell(cells, Field.SYMBOL), cell(cells, Field.TIME), cell(cells, Field.PRICE),
                cell(cells, Field.PREVIOUS_CLOSE));
    }

    private String cell(List<String> cells, Field field) {
        int column = columns.getOrDefault(field, Integer.MAX_VALUE);
        return column < cells.size() ? cells.get(column) : "";
    }
}
