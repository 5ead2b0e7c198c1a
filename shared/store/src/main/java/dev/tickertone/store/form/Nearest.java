package dev.tickertone.store.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

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

    // Levenshtein's, a row at a time.
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MAX_EDITS) {
            return MAX_EDITS + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
