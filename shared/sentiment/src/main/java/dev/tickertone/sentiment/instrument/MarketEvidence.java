package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.text.Amount;
import java.util.Set;

/** The evidence for names of markets that are everyday words: <em>gold</em>, <em>the dollar</em>. */
final class MarketEvidence {
    /** A direction follows its amounts within so many tokens. */
    private static final int DIRECTION = 8;

    private final NameEvidence names;
    private final Verbs verbs;
    private final TradeTalk talk;
    private final Set<String> steady;
    private final Set<String> measures;
    private final Set<String> speaks;
    private final Set<String> continues;
    private final Set<String> priced;
    private final Set<String> stronger;
    private final Set<String> quoted;

    MarketEvidence(WordLists context, NameEvidence names, Verbs verbs, TradeTalk talk) {
        this.names = names;
        this.verbs = verbs;
        this.talk = talk;
        steady = context.words("steady");
        measures = context.words("measures");
        speaks = context.words("speaks");
        continues = context.words("continues");
        priced = context.words("priced");
        stronger = context.words("stronger");
        quoted = context.words("quoted");
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        if (isCounted(passage, first) || measures.contains(passage.word(first - 1))) {
            return Verdict.REFUTED;
        }
        if (name.belief() == Belief.GUARDED) {
            return isWeighed(passage, first, end) ? Verdict.PROVEN : Verdict.OPEN;
        }
        if (name.instrument().type() == Instrument.Type.RATE) {
            return isYield(passage, end) ? Verdict.PROVEN : Verdict.REFUTED;
        }
        String next = passage.word(end);
        String before = passage.word(first - 1);
        boolean sum = name.instrument().type() == Instrument.Type.CURRENCY && before.equals("the") && quoted.contains(next);
        if (sum || isMoving(passage, end) || verbs.changeIn(passage, first) || priced.contains(next) || stronger.contains(before) || priceOf(passage, first)) {
            return Verdict.PROVEN;
        }
        if (before.equals("the") && passage.word(first - 2).equals("against")) {
            return Verdict.PROVEN;
        }
        boolean foreign = (passage.isCapital(first) || name.instrument().type() == Instrument.Type.CURRENCY)
                && !passage.isLabelled() && names.followsForeignName(passage, first);
        if (passage.isCapital(end) || speaks.contains(next) || foreign) {
            return Verdict.REFUTED;
        }
        boolean free = isFree(passage, end);
        boolean traded = name.instrument().type() == Instrument.Type.CURRENCY && before.equals("the")
                && talk.isDealing(passage);
        if (passage.isLabelled() || free && (traded || talk.isPriced(passage))) {
            return Verdict.PROVEN;
        }
        return named(passage, first, free, name);
    }

    /** What capitals say of a name without a price. */
    private Verdict named(Passage passage, int first, boolean free, Name name) {
        boolean proper = Character.isUpperCase(name.spelling().charAt(0))
                && name.instrument().type() == Instrument.Type.COMMODITY;
        if (proper) {
            return names.followsForeignName(passage, first) ? Verdict.REFUTED
                    : talk.isHeard(passage) ? Verdict.PROVEN : Verdict.OPEN;
        }
        boolean index = name.instrument().type() == Instrument.Type.INDEX && passage.word(first - 1).equals("the");
        if (index && passage.isCapital(first)) {
            return Verdict.PROVEN;
        }
        return free || passage.isCapital(first) ? Verdict.OPEN : Verdict.REFUTED;
    }

    private boolean isMoving(Passage passage, int end) {
        String next = passage.word(end);
        boolean verb = next.equals("is") || next.equals("was") || next.equals("were") || next.equals("has");
        String then = passage.word(end + 1);
        return verbs.movesNext(passage, end) || verbs.percentNext(passage, end) || verb && isPrice(passage, end + 1)
                || verb && (verbs.movesNext(passage, end + 1) || verbs.percentNext(passage, end + 1)
                        || steady.contains(then));
    }

    /** {@code the 30-year 5 basis points}, {@code the 30-year fell}: a term means a yield where basis points follow soon. */
    private boolean isYield(Passage passage, int end) {
        boolean number = passage.has(end) && passage.token(end).isNumber();
        if (number && passage.word(end + 1).equals("(") && passage.has(end + 2) && passage.token(end + 2).isNumber()) {
            return passage.token(end + 2).amount().unit() == Amount.Unit.BASIS_POINTS;
        }
        boolean near = number || verbs.movesNext(passage, end)
                || passage.word(end).equals("was") || passage.word(end).equals("by");
        for (int i = end; near && i < end + DIRECTION && passage.has(i); i++) {
            if (passage.word(i).equals("basis")) {
                return true;
            }
            if (passage.token(i).isNumber()) {
                return passage.token(i).amount().unit() == Amount.Unit.BASIS_POINTS;
            }
        }
        return false;
    }

    /** {@code Brent was 38 cents lower}: an amount and soon its direction. */
    private boolean isPrice(Passage passage, int at) {
        boolean directed = false;
        for (int i = at + 1; i < at + DIRECTION; i++) {
            directed |= stronger.contains(passage.word(i));
        }
        return directed && passage.has(at) && passage.token(at).isNumber();
    }

    /** Whether no noun follows that the name describes. */
    private boolean isFree(Passage passage, int end) {
        return !passage.has(end) || !passage.token(end).isWord() || continues.contains(passage.word(end))
                || passage.word(end).endsWith("ed");
    }

    /** {@code the real weakened 1.3%}: a word that names a currency only where it does what a currency does. */
    private boolean isWeighed(Passage passage, int first, int end) {
        boolean past = passage.word(end).endsWith("ed") || past(passage.word(end));
        return passage.word(first - 1).equals("the") && (past && verbs.movesNext(passage, end) && talk.isPriced(passage)
                || passage.word(end).equals("was") && steady.contains(passage.word(end + 1)));
    }

    private static boolean past(String verb) {
        return verb.equals("fell") || verb.equals("rose") || verb.equals("slid") || verb.equals("sank")
                || verb.equals("lost");
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
