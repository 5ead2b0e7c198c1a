package dev.tickertone.ingest.furniture;

import dev.tickertone.ingest.time.DateWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lines around a headline that say who published an article and when.
 *
 * @param lines all other lines, in their order
 * @param publishedAt the time such a line names, or {@code null}
 * @param source the name on a line "Source: …", or {@code null}
 */
public record Masthead(List<String> lines, Instant publishedAt, String source) {
    private static final int WITHIN_LINES = 7;
    private static final int LAST_LINES = 3;
    private static final int LONGEST = 100;
    private static final int MOST_NAMES = 8;
    private static final String SEPARATORS = "|·•";
    private static final Set<String> DATE_WORDS = Set.of("published", "posted", "updated", "date", "last", "first", "on",
            "at", "publication", "created", "release", "released", "modified", "time", "edited");
    private static final Set<String> NAME_WORDS = Set.of("by", "and", "the", "of", "for", "in", "min", "minute", "read");

    public Masthead {
        lines = List.copyOf(lines);
    }

    /**
     * Takes a text apart.
     *
     * @param uploaded tells the year where a date names none
     */
    public static Masthead of(List<String> lines, Instant uploaded) {
        List<String> kept = new ArrayList<>();
        Instant at = null;
        String source = null;
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean near = head && i < WITHIN_LINES;
            Optional<Instant> date = near ? date(line, uploaded, false)
                    : i >= lines.size() - LAST_LINES ? date(line, uploaded, true) : Optional.empty();
            if (date.isPresent()) {
                at = at == null ? date.get() : at;
            } else if (near && source(line) != null) {
                source = source(line);
            } else if (!near || !isByline(line)) {
                kept.add(line);
                head &= !isProse(line);
            }
        }
        return new Masthead(kept, at, source);
    }

    /** The time on a line that says little else. */
    private static Optional<Instant> date(String line, Instant uploaded, boolean labelled) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        // Between separators stand names and reading times; without them they may be a headline's words.
        boolean byline = line.regionMatches(true, 0, "by ", 0, 3) || SEPARATORS.chars().anyMatch(c -> line.indexOf(c) > 0);
        return DateWords.read(line, uploaded)
                .filter(found -> found.rest().stream().allMatch(word -> isDateWord(word) || byline && isNameWord(word)))
                .filter(found -> !labelled || found.rest().stream().anyMatch(Masthead::isDateWord))
                .map(DateWords::at);
    }

    private static String source(String line) {
        int colon = line.indexOf(':');
        boolean named = colon > 0 && line.length() <= LONGEST && line.length() > colon + 2
                && Set.of("source", "publisher").contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
        return named ? line.substring(colon + 1).strip() : null;
    }

    /** "By Jane Doe", "By Jane Doe and John Roe, Markets Desk"; never a sentence such as "By Friday, stocks fell." */
    private static boolean isByline(String line) {
        if (!line.regionMatches(true, 0, "by ", 0, 3) || line.length() > LONGEST || Line.endsSentence(line)) {
            return false;
        }
        List<String> names = List.of(line.substring(3).split("[ ,|]+"));
        return names.size() <= MOST_NAMES && names.stream().allMatch(Masthead::isNameWord);
    }

    private static boolean isDateWord(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace(":", "").replace(".", "");
        return bare.isEmpty() || bare.equals("-") || bare.equals("–") || DATE_WORDS.contains(bare);
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0))
                || NAME_WORDS.contains(word.toLowerCase(Locale.ROOT)) || isDateWord(word));
    }

    private static boolean isProse(String line) {
        return Line.endsSentence(line) && line.indexOf(' ') > 0 && line.length() > 40;
    }
}
