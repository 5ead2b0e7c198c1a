package dev.tickertone.ingest.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line as lower-case words; every number is {@link #NUMBER}, punctuation and symbols are left out. */
final class Tokens {
    static final String NUMBER = "<number>";

    private Tokens() {}

    /**
     * The words of a line.
     *
     * @param splitCamel whether "DemoOverall" is two words: scripts that take text out of pages glue labels together
     */
    static List<String> of(String line, boolean splitCamel) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (splitCamel && i > 0 && Character.isUpperCase(c) && Character.isLowerCase(line.charAt(i - 1))) {
                flush(word, tokens);
            }
            if (Character.isLetterOrDigit(c) || isInside(line, i)) {
                word.append(c == '\u2019' ? '\'' : c);
            } else {
                flush(word, tokens);
            }
        }
        flush(word, tokens);
        return tokens;
    }

    /** An apostrophe, hyphen, point or comma with word characters on both sides is part of the word. */
    private static boolean isInside(String line, int i) {
        return i > 0 && i + 1 < line.length() && "'\u2019-.,".indexOf(line.charAt(i)) >= 0
                && Character.isLetterOrDigit(line.charAt(i - 1)) && Character.isLetterOrDigit(line.charAt(i + 1));
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
            tokens.add(number ? NUMBER : word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
