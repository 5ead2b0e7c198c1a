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

    private final Set<String> speaks;
    private final Set<String> parts;
    private final Set<String> prepositions;
    private final Set<String> trades;
    private final Set<String> continues;

    private final Verbs verbs;
    private final TradeTalk talk;
    private final MarketEvidence markets;
    private final RareEvidence rare;
    private final HomonymEvidence homonyms;
    private final NameMarks marks;

    NameEvidence(InstrumentCatalog catalog, WordLists context) {
        marks = new NameMarks(catalog, context);
        verbs = new Verbs(context);
        talk = new TradeTalk(context);
        rare = new RareEvidence(context, this, verbs, marks, talk);
        homonyms = new HomonymEvidence(context, verbs, marks, talk);
        markets = new MarketEvidence(context, this, verbs, talk);
        speaks = context.words("speaks");
        parts = context.words("parts");
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
        Verdict verdict = switch (name.belief()) {
            case ORDINARY -> company(passage, first, end, name);
            case HOMONYM -> homonyms.judge(passage, first, end, name);
            default -> rare.judge(passage, first, end, name);
        };
        return verdict == Verdict.OPEN && isAtHome(passage, first, end, name) ? Verdict.LIKELY : verdict;
    }

    /**
     * Whether a capitalised name stands among lower-case words of a sentence that speaks of companies: one of several
     * words where it speaks of business, one word where it tells a change of price.
     */
    private boolean isAtHome(Passage passage, int first, int end, Name name) {
        boolean alone = !passage.isCapital(end) && !marks.isDeterminer(passage.word(first - 1))
                && (first == passage.first() || !passage.isCapital(first - 1) || passage.token(first - 1).possessive());
        boolean part = name.belief() == Belief.PART || name.belief() == Belief.RARE && end == first + 1;
        boolean several = end - first > (part ? 2 : 1);
        return alone && (several ? talk.isHeard(passage) : !part && first > passage.first() && talk.isPriced(passage));
    }

    /** Whether a name believed wherever it stands is a sum here, {@code 50 Swiss francs}, or a person, {@code Mr. Dell}. */
    boolean isExcepted(Passage passage, int first, int end, Name name) {
        return switch (name.instrument().type()) {
            case CURRENCY -> MarketEvidence.isCounted(passage, first);
            case EQUITY -> end == first + 1 && marks.isTitled(passage, first) || marks.isPlace(passage, end)
                    || marks.isPersonTold(passage, end) || passage.has(end) && passage.token(end).joined() && passage.word(end).equals("based");
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
                || verbs.isRole(passage.word(first - 1)));
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
        boolean called = verbs.isRole(before) && (!runsOn || passage.isTitleCase());
        if (parts.contains(next) || called || Verbs.sharesOf(passage, first)) {
            return Verdict.PROVEN;
        }
        if (verbs.acts(passage, end) || verbs.movesSoon(passage, end) || verbs.percentNext(passage, end)
                || verbs.changeIn(passage, first) || verbs.isRated(passage, first, end)) {
            return Verdict.LIKELY;
        }
        if (runsOn) {
            return passage.isTitleCase() ? Verdict.OPEN : Verdict.REFUTED;
        }
        if (passage.isTitleCase() || passage.isShouted()) {
            return Verdict.OPEN;
        }
        boolean acting = first == passage.first() && Verbs.actsAlone(passage, end);
        boolean likely = acting || possessive || related(passage, end) || explained(passage, end)
                || standsInside(passage, first, end);
        return likely ? Verdict.LIKELY : Verdict.OPEN;
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
            if (verbs.isRole(passage.word(i)) || trades.contains(passage.word(i))) {
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
