package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.NameEvidence.Verdict;
import dev.tickertone.sentiment.instrument.Names.Name;
import dev.tickertone.sentiment.instrument.master.Belief;
import java.util.Set;

/**
 * The evidence for names that most texts do not mean: those of companies few know, parts of names, and words for groups
 * of companies. Only what is said of listed things counts.
 */
final class RareEvidence {
    /** An amount stands no farther from its verb. */
    private static final int AMOUNT = 3;

    private final NameEvidence names;
    private final NameMarks marks;
    private final Set<String> parts;
    private final Set<String> roles;
    private final Set<String> traded;

    RareEvidence(WordLists context, NameEvidence names, NameMarks marks) {
        this.names = names;
        this.marks = marks;
        parts = context.words("parts");
        roles = context.words("roles");
        traded = context.words("traded");
    }

    /** Judges the name at tokens {@code first} to {@code end}, exclusive: a capital after it makes it part of another. */
    Verdict judge(Passage passage, int first, int end, Name name) {
        Verdict marked = marks.judge(passage, first, end, name);
        if (marked != null) {
            return marked;
        }
        boolean headline = passage.isTitleCase() || passage.isShouted();
        if (passage.isCapital(end) && !passage.token(end - 1).possessive() && !headline) {
            return Verdict.PERSON;
        }
        if (name.belief() == Belief.PART || headline) {
            return Verdict.OPEN;
        }
        boolean listed = parts.contains(passage.word(end)) || roles.contains(passage.word(first - 1))
                || NameEvidence.sharesOf(passage, first) || names.explained(passage, end)
                || names.movesNext(passage, end) && amountAfter(passage, end) >= 0;
        return listed ? Verdict.LIKELY : Verdict.OPEN;
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
                || many && (movesInPrice(passage, end) || NameEvidence.sharesOf(passage, first));
    }

    /** A move, unless of an amount that is no percentage: {@code airlines lost $2 billion}. */
    private boolean movesInPrice(Passage passage, int verb) {
        int amount = amountAfter(passage, verb);
        return names.movesNext(passage, verb) && (amount < 0 || passage.token(amount).amount().isPercent());
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
