package dev.tickertone.sentiment.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which sectors a word for a company can mean: a <em>lender</em> is in Financials. */
public final class Sectors {
    private static final List<String> NAMES = List.of(
            "Communication Services", "Consumer Discretionary", "Consumer Staples", "Energy", "Financials", "Health Care",
            "Industrials", "Information Technology", "Materials", "Real Estate", "Utilities");

    private static final Map<String, Set<String>> BY_WORD = new HashMap<>();

    static {
        WordLists lists = WordLists.read(Sectors.class, "sectors.txt");
        for (String sector : NAMES) {
            for (String word : lists.words(sector.toLowerCase(Locale.ROOT).replace(' ', '-'))) {
                BY_WORD.computeIfAbsent(word, unseen -> new HashSet<>()).add(sector);
            }
        }
    }

    private Sectors() {}

    /** Whether the word, in lower case, tells a sector. */
    public static boolean tells(String word) {
        return BY_WORD.containsKey(word);
    }

    /** Whether {@code the <word>}, in lower case, may mean the instrument; so too where either's sector is not known. */
    public static boolean fits(String word, Instrument instrument) {
        Set<String> sectors = BY_WORD.get(word);
        return sectors == null || instrument.sector() == null || sectors.contains(instrument.sector());
    }
}
