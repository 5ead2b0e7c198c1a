package dev.tickertone.ingest.text;

import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.furniture.Furniture;
import dev.tickertone.ingest.furniture.Masthead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads plain text and Markdown. */
public final class TextReader {
    private static final int LONGEST_HEADLINE = 160;
    private static final int WITHIN_LINES = 3;
    private static final Set<String> ABBREVIATIONS = Set.of("inc.", "corp.", "co.", "ltd.", "plc.", "u.s.", "u.k.", "e.u.",
            "vs.", "jr.", "sr.");

    private TextReader() {}

    /**
     * The story in a text.
     *
     * @param text clean
     * @param uploaded tells the year where a dateline does not
     */
    public static Draft read(String text, Instant uploaded) {
        if (text.length() > Limits.MAX_TEXT_CHARS) {
            return new Problem(Reason.TOO_LONG);
        }
        List<String> lines = Paragraphs.of(text).stream().map(TextReader::withoutMarkdown).toList();
        Masthead masthead = Masthead.of(Furniture.remove(lines), uploaded);
        List<String> body = new ArrayList<>(masthead.lines());
        dropKicker(body);
        String headline = hasHeadline(body) ? body.removeFirst() : null;
        List<Stamp> stamps = masthead.publishedAt() == null ? List.of()
                : List.of(new Stamp(masthead.publishedAt(), PublishedAtBasis.DATELINE));
        return new Story(headline, body, stamps, new Origin(masthead.source(), null, null));
    }

    /** The word above a headline that names its section. */
    private static void dropKicker(List<String> lines) {
        boolean kicker = lines.size() > 2 && lines.getFirst().indexOf(' ') < 0 && !endsSentence(lines.getFirst())
                && hasHeadline(lines.subList(1, lines.size()));
        if (kicker) {
            lines.removeFirst();
        }
    }

    /** Whether the first line is a headline: short, several words, no sentence, and above something longer or a sentence. */
    private static boolean hasHeadline(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        String first = lines.getFirst();
        boolean overText = lines.stream().skip(1).limit(WITHIN_LINES)
                .anyMatch(line -> endsSentence(line) || line.length() > first.length());
        return overText && first.length() <= LONGEST_HEADLINE && first.indexOf(' ') > 0
                && !endsSentence(first) && !isListItem(first);
    }

    private static boolean isListItem(String line) {
        return "-*•‣–—|".indexOf(line.charAt(0)) >= 0;
    }

    /** A question or an exclamation may be a headline; what a colon, comma or full stop ends is none. */
    private static boolean endsSentence(String line) {
        String bare = line.endsWith("\"") || line.endsWith("”") || line.endsWith(")")
                ? line.substring(0, line.length() - 1) : line;
        if (bare.isEmpty() || ".,:;。、：；".indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return false;
        }
        String lastWord = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !ABBREVIATIONS.contains(lastWord) && !bare.endsWith("...");
    }

    private static String withoutMarkdown(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= 6 && marks < line.length() - 1 && line.charAt(marks) == ' ';
        return heading ? line.substring(marks + 1) : line;
    }
}
