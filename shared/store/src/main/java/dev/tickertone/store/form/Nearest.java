package dev.tickertone.store.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The word that somebody may have meant. */
final class Nearest {
    /** Edits that make another word of it. */
    static final int MAX_EDITS = 2;

    private Nearest() {}

    /** The known word with the fewest edits, at most {@link #MAX_EDITS} and less than half of the word's letters. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(word, each) <= Math.min(MAX_EDITS, (each.length() - 1) / 2))
                .min(Comparator.comparing((String each) -> distance(word, each)).thenComparing(each -> each));
    }

    // Levenshtein's, a row at a time; two letters in the wrong order are one edit.
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MAX_EDITS) {
            return MAX_EDITS + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] last = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped = i > 1 && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], above[j - 2] + 1) : row[j];
            }
            above = last;
            last = row;
        }
        return last[b.length()];
    }
}
