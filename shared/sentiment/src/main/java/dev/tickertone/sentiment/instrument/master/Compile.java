package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The build step: reads {@code src/main/instruments} and writes the file beside the classes. */
final class Compile {
    private final Path sources;
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Listed> listings;
    private final List<HandWritten> handWritten = new ArrayList<>();

    private Compile(Path sources) throws IOException {
        this.sources = sources;
        listings = new ArrayList<>(Listed.read(sources.resolve("listings.tsv")));
        listings.sort(Comparator.comparingInt((Listed listed) -> listed.row().rank())
                .thenComparing(listed -> listed.row().symbol().length())
                .thenComparing(listed -> listed.row().symbol()));
        handWritten.addAll(HandWritten.markets(sources.resolve("markets.tsv")));
        handWritten.addAll(HandWritten.companies(sources.resolve("companies.tsv")));
        handWritten.addAll(HandWritten.funds(sources.resolve("funds.tsv")));
    }

    /**
     * Compiles.
     *
     * @param arguments the folder of the sources, the folder of the classes
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]).resolve(Compile.class.getPackageName().replace('.', '/'));
        Files.createDirectories(target);
        Files.write(target.resolve(Layout.RESOURCE), new Compile(Path.of(arguments[0])).compile());
    }

    private byte[] compile() throws IOException {
        for (Listed listed : listings) {
            rows.put(listed.row().symbol(), listed.row());
        }
        Map<String, String> own = new HashMap<>();
        for (HandWritten line : handWritten) {
            String symbol = line.row().symbol();
            if (own.put(symbol, symbol) != null) {
                throw new IllegalArgumentException(symbol + " is listed twice by hand");
            }
            rows.merge(symbol, line.row(), Compile::merged);
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Row::symbol));
        return MasterWriter.write(sorted, new Spellings(sorted, sources).of(handWritten, listings));
    }

    /** What is written by hand wins, what it leaves out is the listing's. */
    private static Row merged(Row listed, Row own) {
        return new Row(own.symbol(), own.name(), own.type(), own.proxy(), listed.exchange(), listed.rank(),
                own.sector().isEmpty() ? listed.sector() : own.sector(), listed.industry(), listed.form(), true);
    }
}
