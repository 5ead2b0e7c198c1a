package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides which names each instrument has and how far each is believed. What is written by hand wins; of the listings'
 * names the rest is given to the largest company that bears it. A name is believed the more, the larger the company and
 * the less its words can mean something else.
 */
final class Spellings {
    /** Companies down to this rank are named in news without an introduction. */
    static final int FAMOUS = 1500;

    /** A word that only one company has for a name is that company's down to this rank. */
    static final int NOTED = 3000;
    /** Companies down to this rank are known to those who follow their trade. */
    static final int KNOWN = 4000;

    private static final int FUND_WORDS = 3;
    private static final int SHORTEST = 3;
    
    /** Shorter words with capitals inside are initials rather than a coined name. */
    private static final int LONGEST_INITIALS = 4;

    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Path sources;
    private final List<Spelling> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> familiar = new HashSet<>();
    private Words words;

    Spellings(List<Row> rows, Path sources) {
        this.sources = sources;
        for (int i = 0; i < rows.size(); i++) {
            rowOf.put(rows.get(i).symbol(), i);
        }
    }

    /**
     * All names.
     *
     * @param listings the largest first
     */
    List<Spelling> of(List<HandWritten> handWritten, List<Listed> listings) throws IOException {
        for (String phrase : lines("not-instruments.txt")) {
            add(Spelling.NO_ROW, Belief.NOTHING, phrase);
        }
        for (String line : lines("themes.tsv")) {
            String[] fields = line.split("\t");
            for (String theme : fields[1].split(";")) {
                add(row(fields[0]), Belief.THEME, theme);
            }
        }
        for (HandWritten line : handWritten) {
            int row = row(line.row().symbol());
            familiar.add(line.row().symbol());
            line.names().forEach(name -> add(row, Belief.CERTAIN, name));
            line.ordinary().forEach(name -> add(row, Belief.ORDINARY, name));
            line.guarded().forEach(name -> add(row, Belief.GUARDED, name));
            line.homonyms().forEach(name -> add(row, Belief.HOMONYM, name));
        }
        Collection<Listed> primary = primary(listings);
        List<List<String>> names = new ArrayList<>();
        for (Listed listed : primary) {
            if (!listed.isFund()) {
                names.add(listed.words());
            }
        }
        words = new Words(sources.resolve("ordinary-words.txt"), names);
        primary.forEach(this::listed);
        primary.forEach(this::shortened);
        return found;
    }

    /** The share of each issuer that stands for its name: the one of the best rank. */
    private static Collection<Listed> primary(List<Listed> listings) {
        Map<String, Listed> byIssuer = new LinkedHashMap<>();
        for (Listed listed : listings) {
            if (listed.share()) {
                // Many funds share the issuer that is their trust.
                byIssuer.putIfAbsent(listed.isFund() ? listed.row().symbol() : listed.issuer(), listed);
            }
        }
        return byIssuer.values();
    }

    private void listed(Listed listed) {
        if (listed.isFund()) {
            fund(listed);
            return;
        }
        company(listed, listed.words(), familiar.contains(listed.row().symbol()));
        company(listed, CompanyName.withoutGroup(listed.words()), false);
    }

    private void fund(Listed fund) {
        List<String> name = fund.words();
        addFree(fund, name.size() >= FUND_WORDS ? Belief.CERTAIN : Belief.GUARDED, name);
        if (name.size() > FUND_WORDS && name.getLast().equals("ETF")) {
            addFree(fund, Belief.CERTAIN, name.subList(0, name.size() - 1));
        }
        if (name.size() >= FUND_WORDS && name.contains("US")) {
            addFree(fund, Belief.CERTAIN, name.stream().map(word -> word.equals("US") ? "U.S." : word).toList());
        }
    }

    private void company(Listed company, List<String> name, boolean known) {
        int rank = company.row().rank();
        boolean distinctive = name.stream().anyMatch(words::isDistinctive);
        if (name.size() > 1) {
            addFree(company, known ? Belief.CERTAIN : distinctive ? rank <= KNOWN ? Belief.CERTAIN : Belief.ORDINARY
                    : rank <= FAMOUS ? Belief.ORDINARY : rank <= KNOWN ? Belief.GUARDED : Belief.PART, name);
        } else {
            addFree(company, oneWord(name.getFirst(), rank, words.isTelling(name.getFirst())), name);
        }
    }

    private static Belief oneWord(String word, int rank, boolean distinctive) {
        boolean initials = word.length() <= LONGEST_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
        if (!distinctive || initials) {
            return rank <= FAMOUS ? Belief.GUARDED : Belief.PART;
        }
        boolean coined = word.length() > LONGEST_INITIALS
                && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        if (coined && rank <= FAMOUS) {
            return Belief.CERTAIN;
        }
        return rank <= NOTED || coined && rank <= KNOWN ? Belief.UNUSUAL : Belief.RARE;
    }

    /** What news leaves of a name of several words: without what the company does, and the first word alone. */
    private void shortened(Listed company) {
        List<String> name = CompanyName.withoutGroup(company.words());
        if (company.isFund()) {
            return;
        }
        int end = name.size();
        while (end > 1 && words.isDescribing(name.get(end - 1))) {
            end--;
        }
        boolean distinctive = words.isDistinctive(name.getFirst());
        // "Enterprise Financial Services" is "Enterprise Financial": its first word alone could be anyone's.
        end = end == 1 && !distinctive && name.size() > 2 ? 2 : end;
        if (end < name.size() && (end > 1 || distinctive)) {
            int rank = company.row().rank();
            List<String> rest = name.subList(0, end);
            boolean several = rank <= FAMOUS && rest.stream().anyMatch(words::isDistinctive);
            addFree(company, end == 1 ? oneWord(name.getFirst(), rank, words.isTelling(name.getFirst(), bearers(company)))
                    : several ? Belief.ORDINARY : rank <= KNOWN ? Belief.GUARDED : Belief.PART, rest);
        }
        if (company.words().size() > 1 && distinctive && !taken.contains(key(name.getFirst()))) {
            Belief belief = words.isTelling(name.getFirst(), bearers(company))
                    ? oneWord(name.getFirst(), company.row().rank(), true) : Belief.PART;
            found.add(new Spelling(row(company.row().symbol()), belief, name.getFirst()));
        }
    }

    /** How many companies may have a word in their names that alone means the largest of them. */
    private static int bearers(Listed company) {
        return company.row().rank() <= FAMOUS ? 2 : 1;
    }

    private void addFree(Listed listed, Belief belief, List<String> name) {
        String text = String.join(" ", name);
        boolean speaks = text.length() >= SHORTEST && text.length() <= Layout.LONGEST_STRING / 2
                && Character.isLetterOrDigit(text.charAt(0));
        if (speaks && !taken.contains(key(text))) {
            add(row(listed.row().symbol()), belief, text);
        }
    }

    private void add(int row, Belief belief, String text) {
        taken.add(key(text));
        found.add(new Spelling(row, belief, text));
    }

    private int row(String symbol) {
        Integer row = rowOf.get(symbol);
        if (row == null) {
            throw new IllegalArgumentException("no instrument has the symbol " + symbol);
        }
        return row;
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(sources.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
    }
}
