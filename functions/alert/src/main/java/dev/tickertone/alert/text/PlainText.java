package dev.tickertone.alert.text;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/** Text of unknown origin made safe to show: one line, no control, direction or invisible characters, no markup. */
final class PlainText {
    /** Characters looked at; no message shows as many. */
    static final int MAX_INPUT = 4_000;

    static final String ELLIPSIS = "...";

    private PlainText() {}

    /** The text on one line of at most {@code max} UTF-16 code units, cut at a word. */
    static String line(String text, int max) {
        return cut(visible(text), max, Character::charCount);
    }

    /**
     * The text in printable ASCII on one line: accents dropped, typographic signs replaced. Empty where less than half
     * of its letters and digits can be written so; what is left would mislead.
     */
    static String ascii(String text) {
        String visible = visible(text);
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(visible, Normalizer.Form.NFKD).codePoints().forEach(c -> out.append(Ascii.of(c)));
        String ascii = collapse(withoutTags(out));
        return wordCharacters(ascii) * 2 < wordCharacters(visible) ? "" : ascii;
    }

    /**
     * Cuts a line at a word so that it and the three dots after it fit.
     *
     * @param max at least 3
     * @param cost what a code point takes of {@code max}; a dot takes 1
     */
    static String cut(String line, int max, IntUnaryOperator cost) {
        int used = 0;
        int end = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            used += cost.applyAsInt(c);
            i += Character.charCount(c);
            if (used > max) {
                return wholeWords(line, end) + ELLIPSIS;
            }
            if (used + ELLIPSIS.length() <= max) {
                end = i;
            }
        }
        return line;
    }

    private static String wholeWords(String line, int end) {
        int space = line.charAt(end) == ' ' ? end : line.lastIndexOf(' ', end);
        int cut = space * 2 >= end ? space : end;
        while (cut > 0 && !Character.isLetterOrDigit(line.codePointBefore(cut)) && line.charAt(cut - 1) != '%') {
            cut -= Character.charCount(line.codePointBefore(cut));
        }
        return line.substring(0, cut);
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.substring(0, Math.min(text.length(), MAX_INPUT)).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> { }
                default -> out.appendCodePoint(c);
            }
        });
        return collapse(withoutTags(out));
    }

    private static StringBuilder withoutTags(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        int lastClose = text.lastIndexOf(">");
        for (int i = 0; i < text.length(); i++) {
            boolean tag = text.charAt(i) == '<' && i + 1 < text.length() && opensTag(text.charAt(i + 1));
            if (tag && i < lastClose) {
                i = text.indexOf(">", i);
                out.append(' ');
            } else {
                // Never closed, it is no tag yet; with a space after it, it cannot become one.
                out.append(tag ? "< " : text.charAt(i));
            }
        }
        return out;
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append((char) c);
            }
        });
        return out.toString().stripTrailing();
    }

    private static long wordCharacters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
