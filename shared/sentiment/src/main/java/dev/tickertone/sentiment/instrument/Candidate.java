package dev.tickertone.sentiment.instrument;

import java.util.Set;

/**
 * A possible mention at tokens {@code first} to {@code end}, exclusive.
 *
 * @param stop one past its last character
 */
record Candidate(
        Passage passage,
        int first,
        int end,
        int stop,
        Instrument instrument,
        Certainty certainty,
        String matchedBy) {
    private static final Set<String> LIST = Set.of(",", "and", "or", "the");
    private static final int LIST_WORDS = 3;

    /**
     * How far a candidate's own form and the tokens beside it settle it: HINTED is as OPEN, of a name that few mean; BARE and
     * STRANGE are symbols without a mark, STRANGE of an instrument that few know.
     */
    enum Certainty {
        PROVEN,
        LIKELY,
        OPEN,
        HINTED,
        BARE,
        STRANGE
    }

    int start() {
        return passage.token(first).start();
    }

    /** Whether it is listed on an exchange, rather than a market. */
    boolean isListed() {
        Instrument.Type type = instrument.type();
        return type == Instrument.Type.EQUITY || type == Instrument.Type.ETF;
    }

    /** Whether nothing but a comma, {@code and} or {@code or} stands between this and the other. */
    boolean standsBeside(Candidate other) {
        return passage == other.passage && (first < other.first ? listed(this, other) : listed(other, this));
    }

    private static boolean listed(Candidate before, Candidate after) {
        int at = before.end;
        boolean joined = false;
        while (at < after.first && at < before.end + LIST_WORDS) {
            String word = before.passage.word(at++);
            joined |= word.equals(",") || word.equals("and") || word.equals("or");
            if (!joined && !word.equals("the") || joined && !LIST.contains(word)) {
                return false;
            }
        }
        return joined && at == after.first;
    }
}
