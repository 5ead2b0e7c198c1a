package dev.tickertone.ingest;

import dev.tickertone.ingest.draft.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes a title for an article without headline: the beginning of its first sentence. */
final class Titles {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "vs", "no", "inc", "corp", "co",
            "ltd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gov", "sen",
            "rep", "gen", "jr", "sr", "approx", "est", "fig", "prof");

    private Titles() {}

    /**
     * The first sentence of a text without its full stop, cut at a word and ended with "…" where it is longer than
     * {@link Limits#MAX_MADE_TITLE_CHARS}. It is never a line of the text: that would be a headline.
     */
    static String of(List<String> paragraphs) {
        String title = of(paragraphs.getFirst());
        boolean line = paragraphs.size() > 1 && title.equals(paragraphs.getFirst());
        return line ? title + "…" : title;
    }

    private static String of(String paragraph) {
        String sentence = paragraph.substring(0, sentenceEnd(paragraph)).strip();
        if (sentence.length() <= Limits.MAX_MADE_TITLE_CHARS) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', Limits.MAX_MADE_TITLE_CHARS - 1);
        if (cut <= 0) {
            cut = Limits.MAX_MADE_TITLE_CHARS - 1;
            cut -= Character.isHighSurrogate(sentence.charAt(cut - 1)) ? 1 : 0;
        }
        while (cut > 1 && " ,;:–—-".indexOf(sentence.charAt(cut - 1)) >= 0) {
            cut--;
        }
        return sentence.substring(0, cut) + "…";
    }

    /** Where the first sentence ends, its full stop left out; a question or exclamation mark is kept. */
    private static int sentenceEnd(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (atEnd && (c == '!' || c == '?')) {
                return i + 1;
            }
            if (atEnd && c == '.' && !isAbbreviation(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isAbbreviation(String text, int stop) {
        if (stop + 1 == text.length()) {
            return false;
        }
        String word = text.substring(text.lastIndexOf(' ', stop - 1) + 1, stop);
        boolean goesOn = stop + 2 < text.length() && Character.isLowerCase(text.charAt(stop + 2));
        return goesOn || word.length() == 1 || word.indexOf('.') >= 0
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
