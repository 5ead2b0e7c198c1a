package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import java.util.Set;

/**
 * Decides whether a name that is also an everyday word, a surname or a part of other names means its instrument, from
 * the few tokens on either side. Every rule looks a constant distance, so a text costs no more than its length.
 */
final class NameEvidence {
    private static final int NEAR = 8;
    private static final String MAKER = "maker";

    private final Set<String> speaks;
    private final Set<String> acts;
    private final Set<String> moves;
    private final Set<String> parts;
    private final Set<String> roles;
    private final Set<String> prepositions;
    private final Set<String> trades;
    private final Set<String> continues;

    private final TradeTalk talk;
    private final MarketEvidence markets;
    private final RareEvidence rare;
    private final HomonymEvidence homonyms;
    private final NameMarks marks;

    NameEvidence(InstrumentCatalog catalog, WordLists context) {
        marks = new NameMarks(catalog, context);
        talk = new TradeTalk(context);
        rare = new RareEvidence(context, this, marks, talk);
        homonyms = new HomonymEvidence(context, this, marks, talk);
        markets = new MarketEvidence(context, this, talk);
        speaks = context.words("speaks");
        acts = context.words("acts");
        moves = context.words("moves");
        parts = context.words("parts");
        roles = context.words("roles");
        prepositions = context.words("prepositions");
        trades = context.words("trades");
        continues = context.words("continues");
    }

    /** What the tokens around an ordinary name say about it. */
    enum Verdict {
        /** The instrument is meant. */
        PROVEN,
        /** The instrument is meant, unless the text speaks of a person of that name. */
        LIKELY,
        /** The instrument may be meant, if the text proves it elsewhere. */
        OPEN,
        /** A person of that name is meant. */
        PERSON,
        /** Something else is meant. */
        REFUTED
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        if (passage.hyphenated(first, end) && name.belief() != Belief.HOMONYM && name.belief() != Belief.UNUSUAL) {
            return Verdict.REFUTED;
        }
        if (name.belief() == Belief.THEME) {
            return rare.isTheme(passage, first, end) ? Verdict.PROVEN : Verdict.REFUTED;
        }
        if (!name.instrument().type().isCompany()) {
            return markets.judge(passage, first, end, name);
        }
        if (marks.isPlace(passage, end) || marks.isPersonTold(passage, end)) {
            return Verdict.REFUTED;
        }
        return switch (name.belief()) {
            case ORDINARY -> company(passage, first, end, name);
            case HOMONYM -> homonyms.judge(passage, first, end, name);
            default -> rare.judge(passage, first, end, name);
        };
    }

    /** Whether a name believed wherever it stands is a sum here, {@code 50 Swiss francs}, or a person, {@code Mr. Dell}. */
    boolean isExcepted(Passage passage, int first, int end, Name name) {
        return switch (name.instrument().type()) {
            case CURRENCY -> MarketEvidence.isCounted(passage, first);
            case EQUITY -> end == first + 1 && marks.isTitled(passage, first) || marks.isPlace(passage, end)
                    || marks.isPersonTold(passage, end);
            default -> false;
        };
    }

    /** One past the last token of a legal form after a name; else {@code end}. */
    int withForm(Passage passage, int end) {
        return marks.withForm(passage, end);
    }

    /** Whether an unknown capitalised word runs into the name: {@code Doug Ford}. */
    boolean followsForeignName(Passage passage, int first) {
        return marks.followsForeignName(passage, first);
    }

    /** Whether the name says something or carries a legal form, as a company does and an index does not. */
    boolean speaks(Passage passage, int first, int end) {
        boolean index = passage.word(first - 1).equals("the");
        return !index && (speaks.contains(passage.word(end)) || withForm(passage, end) > end
                || roles.contains(passage.word(first - 1)));
    }

    private Verdict company(Passage passage, int first, int end, Name name) {
        String next = passage.word(end);
        String before = passage.word(first - 1);
        Verdict marked = marks.judge(passage, first, end, name);
        if (marked != null) {
            return marked;
        }
        boolean possessive = passage.token(end - 1).possessive();
        boolean runsOn = passage.isCapital(end) && !possessive;
        boolean called = isRole(before) && (!runsOn || passage.isTitleCase());
        if (parts.contains(next) || called || sharesOf(passage, first)) {
            return Verdict.PROVEN;
        }
        if (acts(passage, end) || movesSoon(passage, end) || percentNext(passage, end)) {
            return Verdict.LIKELY;
        }
        if (runsOn) {
            return passage.isTitleCase() ? Verdict.OPEN : Verdict.REFUTED;
        }
        if (passage.isTitleCase() || passage.isShouted()) {
            return Verdict.OPEN;
        }
        boolean acting = first == passage.first() && actsAlone(passage, end);
        boolean likely = acting || possessive || related(passage, end) || explained(passage, end)
                || standsInside(passage, first, end);
        return likely ? Verdict.LIKELY : Verdict.OPEN;
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
                : passage.word(end).equals("(") ? end + 1 : end;
        return passage.has(at) && passage.token(at).isNumber() && passage.token(at).amount().isPercent();
    }

    /** {@code Lilly was up 3.5%}: a price verb or particle behind an auxiliary. */
    boolean movesSoon(Passage passage, int end) {
        String next = passage.word(end);
        boolean auxiliary = next.equals("was") || next.equals("is") || next.equals("has") || next.equals("had")
                || next.equals("also");
        return movesNext(passage, end) || auxiliary && (movesNext(passage, end + 1) || percentNext(passage, end + 1));
    }

    /** Whether a price verb follows; {@code up}, {@code down} and their like need a number as well. */
    boolean movesNext(Passage passage, int at) {
        String word = passage.word(at);
        if (!moves.contains(word)) {
            return false;
        }
        boolean particle = word.equals("up") || word.equals("down") || word.equals("higher") || word.equals("lower");
        return !particle || passage.has(at + 1) && passage.token(at + 1).isNumber();
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

    /** {@code Target, which …}. */
    private static boolean related(Passage passage, int end) {
        String word = passage.word(end + 1);
        return passage.word(end).equals(",") && (word.equals("which") || word.equals("whose"));
    }

    /** {@code Target, the discount retailer, …}. */
    boolean explained(Passage passage, int end) {
        String word = passage.word(end + 1);
        boolean apposition = passage.word(end).equals(",")
                && (word.equals("the") || word.equals("a") || word.equals("an"));
        for (int i = end + 2; apposition && i < end + NEAR; i++) {
            if (isRole(passage.word(i)) || trades.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a capital amid the glue words of a plain sentence, or several at its start, make it a proper name; behind a
     * preposition, where places and people stand as well, in a sentence that speaks of business.
     */
    private boolean standsInside(Passage passage, int first, int end) {
        if (!passage.token(first).isWord()) {
            return false;
        }
        String before = passage.word(first - 1);
        boolean lowerWord = passage.has(first - 1) && passage.token(first - 1).isWord() && !passage.isCapital(first - 1);
        boolean inside = before.equals("in") || before.equals("near");
        boolean several = first == passage.first() && end - first > 1;
        boolean left = several || !inside && (lowerWord || before.equals(",")) && !marks.isDeterminer(before);
        String after = passage.word(end);
        boolean right = !passage.has(end) || passage.token(end).isPunctuation() || continues.contains(after)
                || after.endsWith("ed");
        boolean place = several || prepositions.contains(before);
        return left && right && (!place || talk.isHeard(passage));
    }
}
