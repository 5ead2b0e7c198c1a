package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import java.util.Set;

/** The evidence for names of markets that are everyday words: <em>gold</em>, <em>the dollar</em>. */
final class MarketEvidence {
    private final NameEvidence names;
    private final Set<String> speaks;
    private final Set<String> continues;
    private final Set<String> priced;
    private final Set<String> stronger;

    MarketEvidence(WordLists context, NameEvidence names) {
        this.names = names;
        speaks = context.words("speaks");
        continues = context.words("continues");
        priced = context.words("priced");
        stronger = context.words("stronger");
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        String next = passage.word(end);
        String before = passage.word(first - 1);
        if (isCounted(passage, first)) {
            return Verdict.REFUTED;
        }
        boolean verb = next.equals("is") || next.equals("was") || next.equals("were") || next.equals("has");
        boolean index = name.instrument().type() == Instrument.Type.INDEX && before.equals("the");
        boolean verbMoves = names.movesNext(passage, end + 1) || passage.word(end + 1).equals("trading");
        if (names.movesNext(passage, end) || verb && verbMoves) {
            return Verdict.PROVEN;
        }
        if (priced.contains(next) || stronger.contains(before) || priceOf(passage, first)) {
            return Verdict.PROVEN;
        }
        if (before.equals("the") && passage.word(first - 2).equals("against")) {
            return Verdict.PROVEN;
        }
        if (passage.isCapital(end) || speaks.contains(next)) {
            return Verdict.REFUTED;
        }
        boolean proper = Character.isUpperCase(name.spelling().charAt(0))
                && name.instrument().type() == Instrument.Type.COMMODITY;
        if (proper) {
            return names.followsForeignName(passage, first) ? Verdict.REFUTED : Verdict.PROVEN;
        }
        if (index && passage.isCapital(first)) {
            return Verdict.PROVEN;
        }
        boolean free = !passage.has(end) || !passage.token(end).isWord() || continues.contains(next);
        return free || passage.isCapital(first) ? Verdict.OPEN : Verdict.REFUTED;
    }

    /** {@code 8.11 yuan}, {@code a million dollar} contract: a sum of money. */
    static boolean isCounted(Passage passage, int first) {
        String before = passage.word(first - 1);
        return passage.has(first - 1) && passage.token(first - 1).isNumber() || before.endsWith("illion")
                || before.equals("thousand") || before.equals("hundred");
    }

    private static boolean priceOf(Passage passage, int first) {
        return passage.word(first - 1).equals("of") && passage.word(first - 2).startsWith("price");
    }
}
