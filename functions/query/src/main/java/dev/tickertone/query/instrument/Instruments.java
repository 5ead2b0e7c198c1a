package dev.tickertone.query.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every instrument the product knows by itself, as lines of text that the build made of the scorer's lists; nothing of it
 * is decoded before it is asked for. A user's own instruments are not among them. Immutable, safe to share.
 */
public final class Instruments {
    /** Longest text that is looked for, in UTF-16 code units. */
    public static final int MAX_QUERY = 60;

    /** Most words of it that count. */
    static final int MAX_WORDS = 8;

    private static final String RESOURCE = "instruments.tsv";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final int SYMBOL = 0;
    private static final int NAME = 1;
    private static final int OTHERS = 2;
    private static final int TYPE = 3;
    private static final int SECTOR = 4;
    private static final int RANK = 5;

    private final String[] lines;
    private final String[] lower;

    private Instruments(String text) {
        lines = text.split("\n");
        lower = text.toLowerCase(Locale.ROOT).split("\n");
    }

    private static final class Known {
        static final Instruments ALL = new Instruments(read());
    }

    /** Those of the product, read at the first call. */
    public static Instruments known() {
        return Known.ALL;
    }

    private static String read() {
        try (InputStream in = Instruments.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE + ": mvn process-classes makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    public int size() {
        return lines.length;
    }

    /** The instrument with exactly this symbol, in capitals. */
    public Optional<Instrument> find(String symbol) {
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = lines[middle].substring(0, lines[middle].indexOf('\t')).compareTo(symbol);
            if (order == 0) {
                return Optional.of(decode(lines[middle]));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    private static Instrument decode(String line) {
        String[] fields = TAB.split(line, -1);
        return new Instrument(fields[SYMBOL], fields[NAME], fields[TYPE],
                fields[SECTOR].isEmpty() ? null : fields[SECTOR]);
    }

    /** How well an instrument fits what is looked for. */
    private enum Fit {
        IS_SYMBOL, IS_NAME, BEGINS_SYMBOL, BEGINS_NAME, BEGINS_WORDS, NONE
    }

    private record Found(int line, Fit fit, int rank) {}

    /**
     * The instruments that a text means, the likeliest first: its symbol is the text, or a name is, or the symbol begins
     * with it, or a name does, or every word of the text begins a word of one of its names. Among equals the larger comes
     * first, then the first by symbol. Capitals do not matter.
     *
     * @param text up to {@link #MAX_QUERY} code units
     */
    public List<Instrument> search(String text, int limit) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(NO_WORD.split(sought)).filter(word -> !word.isEmpty()).limit(MAX_WORDS).toList();
        Comparator<Found> best = Comparator.comparing(Found::fit).thenComparingInt(Found::rank).thenComparingInt(Found::line);
        return candidates(sought, words).stream()
                .mapToObj(line -> found(line, sought, words))
                .filter(found -> found.fit != Fit.NONE)
                .sorted(best).limit(limit)
                .map(found -> decode(lines[found.line])).toList();
    }

    /** The lines that hold the text or, as far as a plain look can tell, all of its words. */
    private BitSet candidates(String sought, List<String> words) {
        BitSet candidates = new BitSet(lower.length);
        for (int line = 0; line < lower.length; line++) {
            String each = lower[line];
            boolean holds = words.isEmpty() ? each.startsWith(sought) : words.stream().allMatch(each::contains);
            candidates.set(line, holds && !sought.isEmpty());
        }
        return candidates;
    }

    private Found found(int line, String sought, List<String> words) {
        String[] fields = TAB.split(lower[line], -1);
        Fit fit = fields[SYMBOL].equals(sought) ? Fit.IS_SYMBOL
                : fields[SYMBOL].startsWith(sought) ? Fit.BEGINS_SYMBOL : Fit.NONE;
        if (!words.isEmpty()) {
            fit = better(fit, fit(fields[NAME], sought, words));
            for (String other : SEMICOLON.split(fields[OTHERS])) {
                fit = better(fit, fit(other, sought, words));
            }
        }
        return new Found(line, fit, Integer.parseInt(fields[RANK]));
    }

    private static Fit better(Fit one, Fit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fit fit(String name, String sought, List<String> words) {
        if (name.isEmpty() || !words.stream().allMatch(word -> beginsWord(name, word))) {
            return Fit.NONE;
        }
        return name.equals(sought) ? Fit.IS_NAME : name.startsWith(sought) ? Fit.BEGINS_NAME : Fit.BEGINS_WORDS;
    }

    private static boolean beginsWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
