package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads a user's instruments from CSV with the columns {@code symbol,name,aliases,type,proxy,sector}, in any order, all but
 * {@code symbol} optional; aliases are separated by {@code |}. What a row leaves out of an instrument of the catalogue
 * stays as it is there; else the name is the symbol and the type is equity. A bad row is left out and reported.
 */
public final class OwnInstruments {
    /** Longer files are cut at the last whole row within it; counted in UTF-16 code units. */
    public static final int MAX_LENGTH = 1 << 20;

    /** Rows beyond these are left out. */
    public static final int MAX_ROWS = 10_000;

    /** A row with more aliases is bad. */
    public static final int MAX_ALIASES = 50;

    /** A longer symbol is bad. */
    public static final int MAX_SYMBOL = 24;

    /** A longer name, alias or sector is bad. */
    public static final int MAX_NAME = 100;

    private static final String SYMBOL = "symbol";
    private static final List<String> COLUMNS = List.of(SYMBOL, "name", "aliases", "type", "proxy", "sector");
    private static final int SHORTEST_NAME = 2;

    private final InstrumentCatalog catalog;
    private final List<OwnInstrument> instruments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A row that was left out.
     *
     * @param line where it begins, from 1
     * @param reason for people
     */
    public record Problem(int line, String reason) {}

    /** What a file holds. */
    public record Result(List<OwnInstrument> instruments, List<Problem> problems) {}

    private OwnInstruments(InstrumentCatalog catalog) {
        this.catalog = catalog;
    }

    /** Reads a file; any text is valid input. */
    public static Result read(String csv, InstrumentCatalog catalog) {
        OwnInstruments reader = new OwnInstruments(catalog);
        reader.read(new CsvRows(csv, MAX_LENGTH));
        return new Result(List.copyOf(reader.instruments), List.copyOf(reader.problems));
    }

    private void read(CsvRows rows) {
        List<String> header = rows.next();
        if (header == null) {
            return;
        }
        List<String> columns = header.stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
        if (!columns.contains(SYMBOL) || !COLUMNS.containsAll(columns)) {
            problems.add(new Problem(1, "the first line must name the columns, of " + String.join(",", COLUMNS)));
            return;
        }
        int count = 0;
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            if (++count > MAX_ROWS) {
                problems.add(new Problem(rows.line(), "more than " + MAX_ROWS + " rows"));
                return;
            }
            add(rows.line(), columns, row);
        }
        if (rows.isCut()) {
            problems.add(new Problem(rows.line(), "the file is longer than " + MAX_LENGTH + " characters"));
        }
    }

    private void add(int line, List<String> columns, List<String> row) {
        String[] fields = new String[COLUMNS.size()];
        Arrays.fill(fields, "");
        if (row.size() > columns.size()) {
            problems.add(new Problem(line, row.size() + " fields for " + columns.size() + " columns"));
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            fields[COLUMNS.indexOf(columns.get(i))] = row.get(i).strip();
        }
        List<String> aliases = Arrays.stream(fields[2].split("\\|")).map(String::strip).filter(a -> !a.isEmpty()).toList();
        String problem = problem(fields, aliases);
        if (problem != null) {
            problems.add(new Problem(line, problem));
        } else {
            instruments.add(instrument(fields, aliases));
        }
    }

    /** Why the fields make no instrument, or {@code null}. */
    private static String problem(String[] fields, List<String> aliases) {
        if (!isSymbol(fields[0])) {
            return "no symbol of at most " + MAX_SYMBOL + " letters, digits and . - ^ =";
        }
        if (!fields[4].isEmpty() && !isSymbol(fields[4])) {
            return "the proxy is no symbol";
        }
        if (!fields[3].isEmpty() && type(fields[3]) == null) {
            return "the type is none of " + Arrays.toString(Type.values());
        }
        if (aliases.size() > MAX_ALIASES) {
            return "more than " + MAX_ALIASES + " aliases";
        }
        List<String> names = new ArrayList<>(aliases);
        if (!fields[1].isEmpty()) {
            names.add(fields[1]);
        }
        boolean bad = names.stream().anyMatch(name -> name.length() < SHORTEST_NAME || name.length() > MAX_NAME
                || name.chars().noneMatch(Character::isLetter));
        return bad || fields[5].length() > MAX_NAME
                ? "a name needs a letter and has " + SHORTEST_NAME + " to " + MAX_NAME + " characters"
                : null;
    }

    private OwnInstrument instrument(String[] fields, List<String> aliases) {
        Instrument ours = catalog.bySymbol(fields[0]).orElse(null);
        String symbol = fields[0].toUpperCase(Locale.ROOT);
        Instrument base = ours != null ? ours : new Instrument(symbol, symbol, Type.EQUITY, null, null);
        Instrument instrument = new Instrument(base.symbol(), fields[1].isEmpty() ? base.name() : fields[1],
                fields[3].isEmpty() ? base.type() : type(fields[3]),
                fields[4].isEmpty() ? base.proxy() : fields[4].toUpperCase(Locale.ROOT),
                fields[5].isEmpty() ? base.sector() : fields[5]);
        List<String> names = new ArrayList<>(aliases);
        if (!fields[1].isEmpty()) {
            names.add(fields[1]);
        }
        return new OwnInstrument(instrument, names);
    }

    private static Type type(String word) {
        for (Type type : Type.values()) {
            if (type.toString().equalsIgnoreCase(word)) {
                return type;
            }
        }
        return null;
    }

    private static boolean isSymbol(String text) {
        return !text.isEmpty() && text.length() <= MAX_SYMBOL && text.chars().allMatch(
                c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || ".-^=".indexOf(c) >= 0);
    }
}
