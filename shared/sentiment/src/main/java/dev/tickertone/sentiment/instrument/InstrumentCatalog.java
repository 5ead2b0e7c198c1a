package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.master.LegalForm;
import dev.tickertone.sentiment.instrument.master.Master;
import dev.tickertone.sentiment.instrument.master.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The instruments this product knows and, in one made by {@link #with}, those of its user. Only those that were asked for
 * are decoded. Immutable, safe to share.
 */
public final class InstrumentCatalog {
    private final Master master;
    private final AtomicReferenceArray<Instrument> decoded;
    private final Map<String, OwnInstrument> own = new LinkedHashMap<>();

    private InstrumentCatalog(Master master, List<OwnInstrument> instruments) {
        this.master = master;
        this.decoded = new AtomicReferenceArray<>(master.size());
        for (OwnInstrument instrument : instruments) {
            own.put(lower(instrument.instrument().symbol()), instrument);
        }
    }

    private static final class Standard {
        static final InstrumentCatalog CATALOG = new InstrumentCatalog(Master.load(), List.of());
    }

    /** The catalogue of the product, read once. */
    public static InstrumentCatalog standard() {
        return Standard.CATALOG;
    }

    /**
     * This catalogue and a user's instruments, which win where they have a symbol or a name that ours have too; of two
     * with the same symbol the last counts.
     */
    public InstrumentCatalog with(List<OwnInstrument> instruments) {
        List<OwnInstrument> all = new ArrayList<>(own.values());
        all.addAll(instruments);
        return new InstrumentCatalog(master, all);
    }

    /** Every instrument, each once: the user's, then ours by symbol. Decodes them all. */
    public Collection<Instrument> all() {
        List<Instrument> all = new ArrayList<>(own.size() + master.size());
        own.values().forEach(instrument -> all.add(instrument.instrument()));
        for (int row = 0; row < master.size(); row++) {
            Instrument instrument = instrument(row);
            if (!own.containsKey(lower(instrument.symbol()))) {
                all.add(instrument);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The instrument with exactly this symbol; capitals do not matter. */
    public Optional<Instrument> bySymbol(String symbol) {
        return Optional.ofNullable(find(symbol));
    }

    /** The instrument with exactly this symbol, capitals ignored, or {@code null}. */
    Instrument find(String symbol) {
        if (!own.isEmpty()) {
            OwnInstrument mine = own.get(lower(symbol));
            if (mine != null) {
                return mine.instrument();
            }
        }
        int row = master.find(symbol);
        return row < 0 ? null : instrument(row);
    }

    /** Whether news names it without an introduction. */
    boolean isFamiliar(Instrument instrument) {
        int row = master.find(instrument.symbol());
        return row < 0 || master.isFamiliar(row) || own.containsKey(lower(instrument.symbol()));
    }

    /** The group of a company's legal form, see {@link LegalForm}. */
    String form(Instrument instrument) {
        int row = master.find(instrument.symbol());
        return row < 0 ? LegalForm.NONE : master.row(row).form();
    }

    /** The instrument of a row of the master; the user's, where it has the same symbol. */
    Instrument instrument(int row) {
        Instrument instrument = decoded.get(row);
        if (instrument == null) {
            instrument = decode(master.row(row));
            decoded.set(row, instrument);
        }
        return instrument;
    }

    private Instrument decode(Row row) {
        OwnInstrument mine = own.get(lower(row.symbol()));
        return mine != null
                ? mine.instrument()
                : new Instrument(row.symbol(), row.name(), Type.valueOf(row.type().toUpperCase(Locale.ROOT)),
                        row.proxy().isEmpty() ? null : row.proxy(), row.sector().isEmpty() ? null : row.sector());
    }

    Master master() {
        return master;
    }

    Collection<OwnInstrument> own() {
        return Collections.unmodifiableCollection(own.values());
    }

    private static String lower(String symbol) {
        return symbol.toLowerCase(Locale.ROOT);
    }
}
