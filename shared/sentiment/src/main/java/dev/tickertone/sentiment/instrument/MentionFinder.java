package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.WordTable;
import java.util.List;

/**
 * Finds the instruments a text names. One pass over the tokens collects everything that may be a name or a symbol; what
 * is beyond doubt there, and the tokens beside the rest, then decide the rest. Immutable, safe to share.
 */
public final class MentionFinder {
    private final InstrumentCatalog catalog;
    private final Names names;
    private final SymbolForms symbols;
    private final NameEvidence nameEvidence;
    private final SymbolEvidence symbolEvidence;
    private final Furniture furniture;

    private MentionFinder(InstrumentCatalog catalog) {
        WordLists context = Shared.CONTEXT;
        this.catalog = catalog;
        names = new Names(catalog);
        symbols = new SymbolForms(catalog, context, Shared.EXCHANGES);
        nameEvidence = new NameEvidence(catalog, context);
        symbolEvidence = new SymbolEvidence(context);
        furniture = new Furniture(context);
    }

    /** What is the same for every catalogue. */
    private static final class Shared {
        static final WordLists CONTEXT = WordLists.read(MentionFinder.class, "context.txt");
        static final WordTable<Boolean> EXCHANGES = WordTable.of(CONTEXT.words("exchanges"));
    }

    private static final class Standard {
        static final MentionFinder FINDER = new MentionFinder(InstrumentCatalog.standard());
    }

    /** The finder over the product's catalogue, read once. */
    public static MentionFinder standard() {
        return Standard.FINDER;
    }

    /** A finder over another catalogue. */
    public static MentionFinder over(InstrumentCatalog catalog) {
        return new MentionFinder(catalog);
    }

    /** The mentions in text order; they do not overlap. Linear in the length of the text. */
    public List<Mention> find(Text text) {
        Candidates candidates = new Candidates(nameEvidence, symbolEvidence);
        for (Sentence sentence : text.sentences()) {
            collect(new Passage(text, sentence), candidates);
        }
        return candidates.decide();
    }

    private void collect(Passage passage, Candidates candidates) {
        int i = passage.first();
        while (i < passage.end()) {
            i = collect(passage, i, candidates);
        }
    }

    /** Reads what begins at token {@code i}; returns the token to go on with. */
    private int collect(Passage passage, int i, Candidates candidates) {
        SymbolForms.Hit hit = symbols.marked(passage, i);
        if (hit != null) {
            return collectMarked(passage, hit, candidates);
        }
        int end = collectName(passage, i, candidates);
        if (end > i) {
            return end;
        }
        Instrument bare = symbols.bare(passage, i);
        if (bare != null) {
            candidates.addSymbol(passage, i, bare, catalog.isFamiliar(bare));
        }
        return i + 1;
    }

    /** The end of the longest name at token {@code i} that may be meant; {@code i} where there is none. */
    private int collectName(Passage passage, int i, Candidates candidates) {
        for (Names.Match match = names.longest(passage, i); match != null; match = match.shorter()) {
            if (furniture.holds(passage, i, match.end()) || candidates.addNames(passage, i, match)) {
                return match.end();
            }
        }
        return i;
    }

    private int collectMarked(Passage passage, SymbolForms.Hit hit, Candidates candidates) {
        candidates.addMarked(passage, hit);
        int end = hit.end();
        while (hit.matchedBy().equals("exchange_symbol") && isListed(passage, end)) {
            candidates.addMarked(passage,
                    new SymbolForms.Hit(symbols.listedAt(passage, end + 1), end + 1, end + 2, hit.matchedBy()));
            end += 2;
        }
        return end;
    }

    /** Whether another symbol follows in the list of an exchange: {@code Nasdaq: GOOG, GOOGL}. */
    private boolean isListed(Passage passage, int i) {
        String mark = passage.word(i);
        return (mark.equals(",") || mark.equals(";") || mark.equals("/")) && symbols.listedAt(passage, i + 1) != null;
    }
}
