package dev.tickertone.sentiment.brief;

import java.util.Set;

/** Finds the verb between a label and what it names: "the losers from this would be A", "A is the next catalyst". */
final class Copulas {
    private static final int REACH = 6;
    private static final Set<String> AMONG = Set.of("among", "amongst", "of");

    private Copulas() {}

    /** The copula or colon a few words after a label; -1 where there is none. */
    static int after(Line line, int from) {
        for (int i = from; i < from + REACH && line.holds(i); i++) {
            String word = line.word(i);
            if (word.equals(":")) {
                return i;
            }
            if (line.isBreak(i) || word.equals(",")) {
                return -1;
            }
            boolean modal = Words.AUXILIARY.contains(word) && line.word(i + 1).equals("be");
            if (Words.COPULA.contains(word) || modal) {
                return modal ? i + 1 : i;
            }
        }
        return -1;
    }

    /** The copula, or its modal verb, a few words before a label, in the present or future and not denied; else -1. */
    static int before(Line line, int label) {
        for (int i = label - 1; i >= label - REACH && line.holds(i); i--) {
            String word = line.word(i);
            if (Words.COPULA.contains(word) && !isPast(line, i)) {
                boolean modal = word.equals("be") && Words.AUXILIARY.contains(line.word(i - 1));
                return Words.NEGATOR.contains(line.word(i - 1)) ? -1 : modal ? i - 1 : i;
            }
            if (line.isBreak(i) || word.equals(",") || Words.NEGATOR.contains(word)
                    || Words.PREPOSITION.contains(word) && !AMONG.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isPast(Line line, int copula) {
        return Words.PAST_COPULA.contains(line.word(copula));
    }
}
