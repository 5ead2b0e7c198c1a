package dev.tickertone.sentiment.instrument;

import java.util.Set;

/** What the word before or after a name says of it: that the company acts, that its price moves, what kind of thing it is. */
final class Verbs {
    private static final String MAKER = "maker";
    /** An amount stands no farther from what it is the amount of. */
    private static final int AMOUNT = 4;

    private final Set<String> acts;
    private final Set<String> moves;
    private final Set<String> movesBy;
    private final Set<String> nouns;
    private final Set<String> rates;
    private final Set<String> grades;
    private final Set<String> roles;

    Verbs(WordLists context) {
        acts = context.words("acts");
        moves = context.words("moves");
        movesBy = context.words("moves-by");
        nouns = context.words("move-nouns");
        rates = context.words("rates");
        grades = context.words("grades");
        roles = context.words("roles");
    }

    /** Whether the company acts or speaks in the next word. */
    boolean acts(Passage passage, int end) {
        return acts.contains(passage.word(end));
    }

    /** Whether the word says what a listed thing is: {@code rival}, {@code toymaker}. */
    boolean isRole(String word) {
        return roles.contains(word) || word.length() > MAKER.length() && word.endsWith(MAKER);
    }

    /** {@code Lennox 5.3%}, {@code Gogo -7.1%}, {@code Walmart, up 1%}: a change without a verb. */
    boolean percentNext(Passage passage, int end) {
        int at = passage.word(end).equals(",") && movesNext(passage, end + 1) ? end + 2
                : passage.word(end).equals("(") || passage.word(end).equals(":") ? end + 1 : end;
        boolean amount = passage.has(at) && passage.token(at).isNumber();
        return amount && (passage.token(at).amount().isPercent() || at == end + 2 && passage.token(at).amount().isMoney());
    }

    /** {@code Lilly was up 3.5%}: a price verb or particle behind an auxiliary. */
    boolean movesSoon(Passage passage, int end) {
        String next = passage.word(end);
        boolean auxiliary = next.equals("was") || next.equals("is") || next.equals("has") || next.equals("had")
                || next.equals("also") || next.equals("each") || next.equals("both") || next.equals("then");
        return movesNext(passage, end) || auxiliary && (movesNext(passage, end + 1) || percentNext(passage, end + 1));
    }

    /** Whether a price verb follows; {@code up}, {@code added} and their like need an amount as well. */
    boolean movesNext(Passage passage, int at) {
        String word = passage.word(at);
        return moves.contains(word) || movesBy.contains(word) && isAmountNear(passage, at);
    }

    private static boolean isAmountNear(Passage passage, int at) {
        for (int i = at + 1; i < at + AMOUNT && passage.has(i) && !passage.token(i).isPunctuation(); i++) {
            if (passage.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Acme said it}: a person would be he or she. */
    boolean saysOfItself(Passage passage, int end) {
        String it = passage.word(end + 1);
        return acts(passage, end) && (it.equals("it") || it.equals("its"));
    }

    /** {@code cut Acme to neutral}, {@code initiated Acme at buy}: what a broker does to a share. */
    boolean isRated(Passage passage, int first, int end) {
        String next = passage.word(end);
        return rates.contains(passage.word(first - 1)) && (next.equals("to") || next.equals("at") || next.equals("from"))
                && grades.contains(passage.word(end + 1).equals("a") ? passage.word(end + 2) : passage.word(end + 1));
    }

    /** {@code a 3% jump in Shell}, {@code a jump of 3% in Shell}: the name follows the amount of a move and its noun. */
    boolean changeIn(Passage passage, int first) {
        boolean percent = false;
        boolean noun = false;
        for (int i = first - 2; passage.word(first - 1).equals("in") && i > first - 3 - AMOUNT && passage.has(i); i--) {
            percent |= passage.token(i).isNumber() && passage.token(i).amount().isPercent();
            noun |= nouns.contains(passage.word(i));
        }
        return percent && noun;
    }

    /** {@code Target is cutting}, {@code Gap has closed}: a noun that acts without an article is a name. */
    static boolean actsAlone(Passage passage, int end) {
        String auxiliary = passage.word(end);
        String verb = passage.word(end + 1);
        boolean progressive = (auxiliary.equals("is") || auxiliary.equals("was")) && verb.endsWith("ing");
        boolean perfect = (auxiliary.equals("has") || auxiliary.equals("had")) && !verb.equals("been");
        boolean future = auxiliary.equals("will") && !verb.equals("be");
        return progressive && !verb.equals("being") || perfect || future;
    }

    static boolean sharesOf(Passage passage, int first) {
        String before = passage.word(first - 1);
        return (before.equals("of") || before.equals("in")) && listed(passage.word(first - 2));
    }

    private static boolean listed(String word) {
        return word.equals("shares") || word.equals("stock") || word.equals("share") || word.equals("stake");
    }
}
