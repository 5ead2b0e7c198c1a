package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A build step of those who look instruments up and score nothing: writes all of them as lines of text, without the rest
 * of this library. A line is symbol, name, other names (by semicolons), type, sector and rank, by tabs; lines are sorted
 * by symbol, and the smaller a rank the likelier it is meant.
 */
final class Directory {
    /** What is listed by hand and has no size is known to everyone: before most companies, behind the largest. */
    private static final int FAMILIAR_RANK = 100;

    private Directory() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(Master.load()));
    }

    static String text(Master master) {
        Map<Integer, List<String>> names = new HashMap<>();
        master.names().stream().filter(name -> name.belief() != Belief.THEME)
                .forEach(name -> names.computeIfAbsent(name.row(), row -> new ArrayList<>()).add(name.text()));
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < master.size(); row++) {
            Row each = master.row(row);
            text.append(String.join("\t", each.symbol(), each.name(), others(each, names.getOrDefault(row, List.of())),
                    each.type(), each.sector(), Integer.toString(rank(each)))).append('\n');
        }
        return text.toString();
    }

    /** Other names that are not the name or the symbol in other capitals. */
    private static String others(Row row, List<String> names) {
        Set<String> seen = new TreeSet<>(List.of(lower(row.symbol()), lower(row.name())));
        return String.join(";", names.stream().filter(name -> seen.add(lower(name))).toList());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int rank(Row row) {
        return row.rank() == Row.UNRANKED && row.familiar() ? FAMILIAR_RANK : row.rank();
    }
}
