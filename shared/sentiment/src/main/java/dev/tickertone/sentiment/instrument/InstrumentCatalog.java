package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The instruments this product knows, from the resource files beside this class. Immutable, safe to share. */
public final class InstrumentCatalog {
    /** Earlier files win where two know the same name. */
    private static final List<String> RESOURCES = List.of("markets.tsv", "sp500.tsv", "funds.tsv", "equities.tsv");

    private static final int FIELDS = 6;

    private final Map<String, Listing> listings = new LinkedHashMap<>();

    /**
     * An instrument and what texts call it.
     *
     * @param names believed wherever they stand
     * @param ordinary also everyday words, surnames or parts of other names: believed with evidence only
     */
    record Listing(Instrument instrument, List<String> names, List<String> ordinary) {}

    private InstrumentCatalog() {
        for (String resource : RESOURCES) {
            for (String line : WordLists.lines(InstrumentCatalog.class, resource)) {
                add(resource, line);
            }
        }
    }

    private static final class Standard {
        static final InstrumentCatalog CATALOG = new InstrumentCatalog();
    }

    /** The catalogue of the product, read once. */
    public static InstrumentCatalog standard() {
        return Standard.CATALOG;
    }

    /** Every instrument, each once, in the order of the files. */
    public Collection<Instrument> all() {
        List<Instrument> all = new ArrayList<>(listings.size());
        for (Listing listing : listings.values()) {
            all.add(listing.instrument());
        }
        return Collections.unmodifiableList(all);
    }

    /** The instrument with exactly this symbol; capitals do not matter. */
    public Optional<Instrument> bySymbol(String symbol) {
        return Optional.ofNullable(listings.get(symbol.toUpperCase(Locale.ROOT))).map(Listing::instrument);
    }

    Collection<Listing> listings() {
        return Collections.unmodifiableCollection(listings.values());
    }

    private void add(String resource, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException(resource + ": " + fields.length + " fields in: " + line);
        }
        Type type = Type.valueOf(fields[2].toUpperCase(Locale.ROOT));
        Instrument instrument = new Instrument(fields[0], fields[1], type, fields[3].isEmpty() ? null : fields[3]);
        List<String> ordinary = list(fields[5]);
        List<String> names = new ArrayList<>();
        addUnless(ordinary, fields[1], names);
        for (String name : list(fields[4])) {
            addUnless(ordinary, name, names);
        }
        Listing listing = new Listing(instrument, List.copyOf(names), ordinary);
        if (listings.put(instrument.symbol().toUpperCase(Locale.ROOT), listing) != null) {
            throw new IllegalStateException(resource + ": " + instrument.symbol() + " is listed twice");
        }
    }

    private static void addUnless(List<String> ordinary, String name, List<String> names) {
        for (String other : ordinary) {
            if (name.equalsIgnoreCase(other)) {
                return;
            }
        }
        names.add(name);
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }
}
