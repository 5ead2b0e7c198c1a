package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * The evidence for names that most texts do not mean: those of companies few know, parts of names, and words for groups
 * of companies. Only what is said of listed things counts.
 */
final class RareEvidence {
    /** An amount stands no farther from its verb. */
    private static final int AMOUNT = 3;

    /** A name of so many words is nothing else. */
    private static final int LONG = 4;

    private final NameEvidence names;
    private final Verbs verbs;
    private final NameMarks marks;
    private final TradeTalk talk;
    private final Set<String> spoken;
    private final Set<String> parts;
    private final Set<String> traded;

    RareEvidence(WordLists context, NameEvidence names, Verbs verbs, NameMarks marks, TradeTalk talk) {
        this.names = names;
        this.verbs = verbs;
        this.marks = marks;
        this.talk = talk;
        parts = context.words("parts");
        spoken = context.words("spoken");
        traded = context.words("traded");
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive: a capital after it makes it part of another. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        Verdict marked = marks.judge(passage, first, end, name);
        if (marked != null) {
            return marked;
        }
        boolean headline = passage.isTitleCase() || passage.isShouted();
        boolean unusual = name.belief() == Belief.UNUSUAL;
        if (passage.isCapital(end) && !passage.token(end - 1).possessive() && !headline) {
            return unusual ? Verdict.OPEN : Verdict.PERSON;
        }
        boolean told = unusual && (isCoined(passage, first) || headline || talk.isHeard(passage) || isActing(passage, end)
                || Verbs.actsAlone(passage, end));
        if (told || end - first >= LONG || isLikely(passage, first, end, name, headline)) {
            return Verdict.LIKELY;
        }
        return Verdict.OPEN;
    }

    /** Whether capitals stand inside the word: {@code SolarEdge}. */
    private static boolean isCoined(Passage passage, int first) {
        Token token = passage.token(first);
        String rest = passage.source().substring(token.start() + 1, token.end());
        return token.shape() != Token.Shape.UPPER && !rest.equals(rest.toLowerCase(Locale.ROOT));
    }

    private boolean isLikely(Passage passage, int first, int end, Name name, boolean headline) {
        boolean several = end - first > 1;
        boolean ruled = passage.word(first - 1).endsWith("ed") && name.belief() == Belief.RARE;
        int bracketed = passage.word(end).equals("(") ? end + 1 : end;
        boolean signed = passage.has(bracketed) && passage.token(bracketed).isNumber()
                && passage.token(bracketed).amount().signed();
        if ((signed || passage.word(end).equals(",")) && verbs.percentNext(passage, end)) {
            return true;
        }
        if (headline && name.belief() != Belief.RARE) {
            return several && first == passage.first() && isSubject(passage, first, end, name);
        }
        if (name.belief() == Belief.PART && end - first < LONG - 1) {
            return false;
        }
        boolean named = verbs.saysOfItself(passage, end) || verbs.isRated(passage, first, end);
        return named || isListed(passage, first, end) || name.belief() == Belief.RARE && isActing(passage, end)
                || (several || ruled) && isSubject(passage, first, end, name);
    }

    private boolean isListed(Passage passage, int first, int end) {
        return parts.contains(passage.word(end)) || verbs.isRole(passage.word(first - 1))
                || Verbs.sharesOf(passage, first) || names.explained(passage, end)
                || verbs.movesSoon(passage, end) && amountAfter(passage, end) >= 0
                || verbs.percentNext(passage, end) || verbs.changeIn(passage, first)
                || isActing(passage, end) && talk.isHeard(passage);
    }

    /** A person says things as well. */
    private boolean isActing(Passage passage, int end) {
        return verbs.acts(passage, end) && !spoken.contains(passage.word(end)) || verbs.movesNext(passage, end);
    }

    /** A name of several words before a verb, in a sentence that speaks of business: {@code LG Display narrowed its loss}. */
    private boolean isSubject(Passage passage, int first, int end, Name name) {
        String next = passage.word(end);
        boolean verb = next.endsWith("ed") || verbs.acts(passage, end) || verbs.movesNext(passage, end);
        boolean glue = !passage.has(end) || passage.token(end).isPunctuation();
        boolean joined = next.equals("and") && passage.isCapital(end + 1);
        boolean inside = passage.has(first - 1) && passage.token(first - 1).isWord() && !passage.isCapital(first - 1);
        boolean object = inside && (verb || glue) && (end - first != 2 || name.belief() == Belief.RARE);
        if (first == passage.first() && isActing(passage, end) && name.belief() != Belief.PART) {
            return true;
        }
        return ((verb || joined) && first == passage.first() || object) && talk.isHeard(passage);
    }

    /** {@code chip stocks}, {@code the tech sector fell}, {@code regional banks fell}, {@code shares of homebuilders}. */
    boolean isTheme(Passage passage, int first, int end) {
        if (passage.isCapital(first) && marks.followsForeignName(passage, first)) {
            return false;
        }
        String next = passage.word(end);
        boolean group = next.equals("sector") || next.equals("group");
        boolean many = passage.word(end - 1).endsWith("s");
        return traded.contains(next) || group && movesInPrice(passage, end + 1)
                || many && (movesInPrice(passage, end) || Verbs.sharesOf(passage, first));
    }

    /** A move, unless of an amount that is no percentage: {@code airlines lost $2 billion}. */
    private boolean movesInPrice(Passage passage, int verb) {
        int amount = amountAfter(passage, verb);
        return verbs.movesNext(passage, verb) && (amount < 0 || passage.token(amount).amount().isPercent());
    }

    private static int amountAfter(Passage passage, int verb) {
        for (int i = verb + 1; i <= verb + AMOUNT && passage.has(i); i++) {
            if (passage.token(i).isNumber()) {
                return i;
            }
        }
        return -1;
    }
}
