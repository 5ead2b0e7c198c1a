package dev.tickertone.ingest.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dateline that opens a report, as in "NEW YORK, Nov 20, 2026 (Agency) - Stocks …". */
public final class Dateline {
    private static final int WITHIN_PARAGRAPHS = 3;
    private static final int WITHIN_CHARS = 110;
    private static final int MOST_OTHER_WORDS = 8;
    private static final List<String> DASHES = List.of(" - ", " -- ", " – ", " — ", "—", "--");

    private Dateline() {}

    /**
     * The time that one of the first paragraphs opens with.
     *
     * @param uploaded tells the year where the dateline does not
     */
    public static Optional<Instant> find(List<String> paragraphs, Instant uploaded) {
        return paragraphs.stream().limit(WITHIN_PARAGRAPHS)
                .flatMap(paragraph -> opening(paragraph).flatMap(words -> read(words, uploaded)).stream())
                .findFirst();
    }

    private static Optional<String> opening(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), WITHIN_CHARS));
        return DASHES.stream().map(start::indexOf).filter(at -> at > 0).min(Integer::compare)
                .map(at -> start.substring(0, at));
    }

    private static Optional<Instant> read(String opening, Instant uploaded) {
        return DateWords.read(opening, uploaded)
                .filter(found -> !found.rest().isEmpty() && found.rest().size() <= MOST_OTHER_WORDS)
                .filter(found -> found.rest().stream().allMatch(Dateline::isName))
                .map(DateWords::at);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
