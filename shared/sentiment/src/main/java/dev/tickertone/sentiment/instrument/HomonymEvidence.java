package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import java.util.Set;

/**
 * The evidence for famous names that are words or places as well, <em>Apple</em> and <em>the Amazon</em>: in a sentence
 * that speaks of business the company is meant, in another it must stand as only a name can.
 */
final class HomonymEvidence {
    private final Verbs verbs;
    private final NameMarks marks;
    private final TradeTalk talk;
    private final Set<String> parts;
    private final Set<String> continues;

    HomonymEvidence(WordLists context, Verbs verbs, NameMarks marks, TradeTalk talk) {
        this.verbs = verbs;
        this.marks = marks;
        this.talk = talk;
        parts = context.words("parts");
        continues = context.words("continues");
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        if (end == first + 1 && marks.isTitled(passage, first)) {
            return Verdict.PERSON;
        }
        if (marks.isMarked(passage, end, name)) {
            return Verdict.PROVEN;
        }
        String before = passage.word(first - 1);
        if (marks.isDeterminer(before) && !before.equals("that")) {
            return talk.isHeard(passage) && isDescribing(passage, end) ? Verdict.LIKELY : Verdict.OPEN;
        }
        boolean business = talk.isHeard(passage) || passage.isTitleCase();
        return business || isActing(passage, first, end) || standsAlone(passage, first, end) ? Verdict.LIKELY : Verdict.OPEN;
    }

    /** {@code the Apple supplier}, {@code an Amazon Web Services outage}, but not {@code the Amazon}. */
    private boolean isDescribing(Passage passage, int end) {
        return passage.has(end) && passage.token(end).isWord() && !continues.contains(passage.word(end))
                || passage.token(end - 1).possessive();
    }

    private boolean isActing(Passage passage, int first, int end) {
        return passage.token(end - 1).possessive() || verbs.acts(passage, end) || verbs.movesNext(passage, end)
                || parts.contains(passage.word(end)) || Verbs.actsAlone(passage, end)
                || first == passage.first() && isVerb(passage.word(end));
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || word.equals("not");
    }

    /** A capital inside a sentence is a name, at its start one only with a name behind it: {@code Apple Pay}. */
    private boolean standsAlone(Passage passage, int first, int end) {
        boolean begins = first == passage.first() || passage.token(first - 1).isPunctuation();
        if (begins) {
            return passage.isCapital(end);
        }
        return !marks.isDeterminer(passage.word(first - 2)) && !passage.isCapital(first - 1);
    }
}
