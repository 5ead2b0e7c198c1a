package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a table: which columns it has, and where in an item their values are. No cell of text is a formula to a
 * spreadsheet, whoever wrote it; numbers are numbers.
 *
 * @param name of the file, without its end
 */
public record Sheet(String name, List<Column> columns) {
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    public Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param steps from the item to the value: names of members, {@code *} for every element of a list, or
     *     {@code name=value} for the first element that has this member; several values are written with spaces between
     */
    public record Column(String name, List<String> steps) {
        public Column {
            steps = List.copyOf(steps);
        }

        static Column of(String text) {
            int mark = text.indexOf("=/");
            return mark < 0
                    ? new Column(text, List.of(text))
                    : new Column(text.substring(0, mark), List.of(text.substring(mark + 2).split("/")));
        }

        String cell(JsonNode item) {
            List<JsonNode> values = List.of(item);
            for (String step : steps) {
                values = values.stream().flatMap(value -> step(value, step).stream()).toList();
            }
            return values.size() == 1 ? text(values.getFirst()) : harmless(values.stream()
                    .map(value -> value.isTextual() ? value.textValue() : Json.write(value)).collect(Collectors.joining(" ")));
        }

        private static List<JsonNode> step(JsonNode value, String step) {
            List<JsonNode> found = new ArrayList<>();
            int equals = step.indexOf('=');
            if (step.equals("*")) {
                value.forEach(found::add);
            } else if (equals > 0) {
                value.forEach(element -> {
                    if (found.isEmpty() && element.path(step.substring(0, equals)).asText().equals(step.substring(equals + 1))) {
                        found.add(element);
                    }
                });
            } else if (value.hasNonNull(step)) {
                found.add(value.get(step));
            }
            return found;
        }
    }

    /**
     * A table.
     *
     * @param columns each the name of a member, or {@code name=/step/step}, see {@link Column}
     */
    public static Sheet of(String name, String... columns) {
        return new Sheet(name, Arrays.stream(columns).map(Column::of).toList());
    }

    /** The line of column names. */
    String header() {
        return line(columns.stream().map(Column::name).toList());
    }

    /** The line of an item. */
    String line(JsonNode item) {
        return line(columns.stream().map(column -> column.cell(item)).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Sheet::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? harmless(value.textValue())
                : value.isContainerNode() ? harmless(Json.write(value)) : Json.write(value);
    }

    /** Text that a spreadsheet would compute or that begins with a control character gets an apostrophe before it. */
    private static String harmless(String text) {
        String seen = text.stripLeading();
        boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        return formula || !text.isEmpty() && Character.isISOControl(text.charAt(0)) ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || Character.isISOControl(c))
                && cell.equals(cell.strip());
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
