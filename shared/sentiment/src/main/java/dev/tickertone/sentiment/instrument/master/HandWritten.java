package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a list written by hand.
 *
 * @param names believed wherever they stand, the common name first unless it is ordinary
 * @param ordinary names that need evidence
 * @param guarded names that need more
 * @param homonyms names that need less
 */
record HandWritten(
        Row row, List<String> names, List<String> ordinary, List<String> guarded, List<String> homonyms) {
    /** Stands before an ordinary name that needs more evidence than others. */
    private static final String GUARDED = "?";
    /** Stands before one that needs less. */
    private static final String HOMONYM = "!";

    /** Where a list has which column; -1 for none. */
    private record Columns(int count, int type, int proxy, int aliases, int ordinary, int sector) {}

    private static final Columns MARKETS = new Columns(6, 2, 3, 4, 5, -1);
    private static final Columns COMPANIES = new Columns(5, -1, -1, 2, 3, 4);
    private static final Columns FUNDS = new Columns(4, -1, -1, 2, -1, 3);

    static List<HandWritten> markets(Path file) throws IOException {
        return read(file, MARKETS, "");
    }

    static List<HandWritten> companies(Path file) throws IOException {
        return read(file, COMPANIES, "equity");
    }

    static List<HandWritten> funds(Path file) throws IOException {
        return read(file, FUNDS, "etf");
    }

    private static List<HandWritten> read(Path file, Columns columns, String type) throws IOException {
        List<HandWritten> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                if (fields.length != columns.count()) {
                    throw new IllegalArgumentException(file.getFileName() + ": " + fields.length + " fields in: " + line);
                }
                all.add(of(fields, columns, type));
            }
        }
        return all;
    }

    private static HandWritten of(String[] fields, Columns columns, String type) {
        Row row = new Row(fields[0], fields[1], columns.type() < 0 ? type : fields[columns.type()].toLowerCase(Locale.ROOT),
                field(fields, columns.proxy()), "", Row.UNRANKED, field(fields, columns.sector()), "",
                LegalForm.NONE, true);
        List<String> ordinary = new ArrayList<>();
        List<String> guarded = new ArrayList<>();
        List<String> homonyms = new ArrayList<>();
        for (String name : list(field(fields, columns.ordinary()))) {
            switch (name.substring(0, 1)) {
                case GUARDED -> guarded.add(name.substring(1));
                case HOMONYM -> homonyms.add(name.substring(1));
                default -> ordinary.add(name);
            }
        }
        List<String> names = new ArrayList<>();
        names.add(fields[1]);
        names.addAll(list(field(fields, columns.aliases())));
        names.removeIf(name -> holds(ordinary, name) || holds(guarded, name) || holds(homonyms, name));
        return new HandWritten(row, names, ordinary, guarded, homonyms);
    }

    private static boolean holds(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String field(String[] fields, int column) {
        return column < 0 ? "" : fields[column];
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }
}
