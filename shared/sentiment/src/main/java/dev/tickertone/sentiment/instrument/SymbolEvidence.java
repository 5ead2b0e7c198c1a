package dev.tickertone.sentiment.instrument;

import java.util.HashSet;
import java.util.Set;

/** Decides whether capitals that spell a symbol are meant as one. Looks a constant distance to either side. */
final class SymbolEvidence {
    /** Symbols this long that spell no word are believed anywhere in plain text. */
    private static final int DISTINCTIVE = 4;

    private static final int REACH = 5;
    /** The symbols of a holding are no more tokens. */
    private static final int LIST = 12;

    private final Set<String> words;
    private final Set<String> abbreviations;
    private final Set<String> never;
    private final Set<String> moves;
    private final Set<String> securities;
    private final Set<String> holdings;

    SymbolEvidence(WordLists context) {
        words = context.words("words");
        abbreviations = context.words("abbreviations");
        never = context.words("never");
        moves = new HashSet<>(context.words("moves"));
        moves.addAll(context.words("moves-by"));
        securities = context.words("securities");
        holdings = context.words("holdings");
    }

    /**
     * Judges the bare symbol at token {@code i}. Few of the thousands of symbols that news hardly uses are meant where
     * their letters stand: those need a word that says so.
     *
     * @param familiar whether news names the instrument without an introduction
     * @param afterOwnName whether its instrument's name stands right before it, as in {@code Target (TGT)}
     * @param confirmed whether the text names its instrument elsewhere
     */
    boolean proves(Passage passage, int i, boolean familiar, boolean afterOwnName, boolean confirmed) {
        boolean bracketed = passage.word(i - 1).equals("(") && passage.word(i + 1).equals(")");
        if (afterOwnName && bracketed) {
            return true;
        }
        String symbol = passage.word(i);
        if (symbol.length() < 2 || passage.isShouted() || passage.hyphenated(i, i + 1)) {
            return false;
        }
        if (called(passage, i)) {
            return true;
        }
        if (never.contains(symbol)) {
            return false;
        }
        if (!familiar) {
            return confirmed && !words.contains(symbol);
        }
        if (held(passage, i) && !words.contains(symbol)) {
            return true;
        }
        if (securities.contains(passage.word(i + 1)) || ofSecurities(passage, i)) {
            return true;
        }
        if (abbreviations.contains(symbol)) {
            return false;
        }
        if (movesByNumber(passage, i + 1)) {
            return true;
        }
        return !words.contains(symbol) && (confirmed || symbol.length() >= DISTINCTIVE);
    }

    /** Whether it may be one where another symbol stands beside it in a list. */
    boolean mayBeListed(Passage passage, int i) {
        String symbol = passage.word(i);
        return (symbol.length() > 1 || isHolding(passage, i)) && !passage.isShouted() && !abbreviations.contains(symbol)
                && !never.contains(symbol);
    }

    private boolean isHolding(Passage passage, int i) {
        for (int k = i - 1; k >= i - LIST && passage.has(k); k--) {
            if (holdings.contains(passage.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ticker ABC}, {@code symbol: ABC}, {@code under the symbol “ABC”}. */
    private static boolean called(Passage passage, int i) {
        String before = passage.word(i - 1);
        boolean mark = before.equals(":") || before.equals("\"") || before.equals("“");
        String word = passage.word(mark ? i - 2 : i - 1);
        return word.equals("ticker") || word.equals("symbol");
    }

    /** {@code I am long ABC}: a holding. */
    private boolean held(Passage passage, int i) {
        return holdings.contains(passage.word(i - 1));
    }

    /** {@code shares of ABC}. */
    private boolean ofSecurities(Passage passage, int i) {
        String before = passage.word(i - 1);
        return (before.equals("of") || before.equals("in")) && securities.contains(passage.word(i - 2));
    }

    /** {@code ABC rose 2%}, {@code ABC was down 1.5%}, {@code ABC -2%}. */
    private boolean movesByNumber(Passage passage, int from) {
        boolean moved = false;
        for (int i = from; i < from + REACH && passage.has(i); i++) {
            if (passage.token(i).isNumber()) {
                boolean percent = passage.token(i).amount().isPercent();
                return percent && (moved || i == from && passage.token(i).amount().signed());
            }
            moved |= moves.contains(passage.word(i));
        }
        return false;
    }
}
