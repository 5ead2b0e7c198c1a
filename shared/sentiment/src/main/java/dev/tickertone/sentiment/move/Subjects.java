package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks back from a verb or direction to the instruments whose price it moves. The walk passes only what may stand
 * between the two; any other word, a modal or <em>sales</em> say, means that something else is the subject.
 */
final class Subjects {
    private static final int REACH = 40;
    private static final int LIST = 6;
    private static final int NOWHERE = -1;

    private final Clause clause;

    /**
     * The subjects of a statement.
     *
     * @param mentions left to right; empty where there is none
     * @param first the first token of the leftmost
     * @param ofShare whether the text says shares, prices or yields
     */
    record Found(List<Mention> mentions, int first, boolean ofShare) {
        static final Found NONE = new Found(List.of(), -1, false);
    }

    Subjects(Clause clause) {
        this.clause = clause;
    }

    /**
     * The instruments that the head at token {@code head} is said of.
     *
     * @param particle whether the head is a direction, which may follow a comma
     * @param participle whether the head is a participle, whose subject may follow {@code with}
     */
    Found of(int head, boolean particle, boolean participle) {
        Walk walk = new Walk(particle, participle);
        int i = head - 1;
        for (int steps = 0; steps < REACH && clause.has(i); steps++) {
            if (clause.endingAt(i) != null) {
                return subject(i, walk);
            }
            int next = walk.passes(i) ? i - 1 : overMark(i, walk);
            if (next == NOWHERE) {
                return walk.share ? topical(i, head) : Found.NONE;
            }
            i = next;
        }
        return walk.share && !clause.has(i) ? topical(i, head) : Found.NONE;
    }

    /** What was passed on the way back from a head. */
    private final class Walk {
        final boolean particle;
        final boolean participle;
        boolean share;
        boolean price;
        boolean contract;
        boolean relative;

        Walk(boolean particle, boolean participle) {
            this.particle = particle;
            this.participle = participle;
        }

        boolean passes(int i) {
            String word = clause.word(i);
            boolean sharePrice = word.equals("share") && clause.word(i + 1).startsWith("price");
            share |= sharePrice || MoveWords.OWN.contains(word);
            price = !sharePrice && !MoveWords.OWN.contains(word) && (price || MoveWords.PRICED.contains(word));
            contract |= MoveWords.CONTRACT.contains(word);
            boolean pronoun = word.equals("which") || word.equals("that") || word.equals("who");
            relative |= pronoun;
            return sharePrice || pronoun || MoveWords.OWN.contains(word) || MoveWords.PRICED.contains(word)
                    || MoveWords.CONTRACT.contains(word) || isBetween(i);
        }

        /** Whether the words passed speak of the instrument's own price. */
        boolean isOwn(Instrument instrument, boolean possessive) {
            boolean contracted = isContract(instrument);
            boolean traded = instrument.type() == Type.RATE || contracted;
            return !(contract && !contracted) && !(price && !traded) && (!possessive || share || price || contract);
        }
    }

    private int overMark(int i, Walk walk) {
        String word = clause.word(i);
        if (word.equals(")")) {
            int open = opening(i);
            return open < 0 ? NOWHERE : open - 1;
        }
        boolean mark = word.equals(",") || word.equals(":") || word.equals("(") && walk.particle;
        return mark ? beforeMark(i, walk.particle || walk.relative) : NOWHERE;
    }

    /** The company a sentence is about, where {@code its shares} or {@code sending the stock} leads to the head. */
    private Found topical(int i, int head) {
        String word = clause.word(i);
        boolean refers = word.equals("its") || word.equals("their") || MoveWords.SENDING.contains(word);
        boolean shown = refers || clause.word(i + 1).equals("the");
        Mention topic = shown ? clause.topicBefore(Math.max(i, clause.first())) : null;
        return topic == null || isDoubted(i) ? Found.NONE : new Found(List.of(topic), Math.min(i + 1, head), true);
    }

    private boolean isBetween(int i) {
        String word = clause.word(i);
        if (word.equals("may") && !clause.token(i).isCapital()) {
            return false;
        }
        boolean adverb = word.length() > 4 && word.endsWith("ly") && clause.token(i).isWord();
        return MoveWords.BETWEEN.contains(word) || adverb || clause.isNumber(i) && Periods.isTimeWord(clause, i)
                || word.equals(".") && Periods.isTimeWord(clause, i);
    }

    /** From a comma to the mention before it, or over an apposition to the mention that it explains. */
    private int beforeMark(int mark, boolean direct) {
        int noun = MoveWords.OWN.contains(clause.word(mark - 1)) ? mark - 2 : mark - 1;
        boolean beside = clause.endingAt(noun) != null;
        if (direct && beside) {
            return mark - 1;
        }
        for (int i = mark - 1; i > mark - REACH && clause.has(i); i--) {
            if (clause.word(i).equals(",") && clause.endingAt(i - 1) != null) {
                return i - 1;
            }
        }
        return beside && !clause.word(mark).equals(",") ? mark - 1 : NOWHERE;
    }

    private int opening(int close) {
        for (int i = close - 1; i > close - REACH && clause.has(i); i--) {
            if (clause.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    private Found subject(int last, Walk walk) {
        List<Mention> mentions = new ArrayList<>();
        Mention nearest = clause.endingAt(last);
        mentions.add(nearest);
        boolean possessive = clause.token(last).possessive() && clause.token(last).end() == nearest.end();
        if (!walk.isOwn(nearest.instrument(), possessive)) {
            return Found.NONE;
        }
        int first = clause.firstOf(last);
        if (!walk.particle) {
            first = withList(first, mentions);
        }
        int noun = determined(first) - 1;
        String before = clause.word(noun);
        boolean ofOwn = isOf(before) && isOwn(clause.word(noun - 1), nearest.instrument())
                && !clause.word(noun - 2).equals("target");
        boolean allowed = !MoveWords.CIRCUMSTANCE.contains(before) || ofOwn || walk.participle && before.equals("with");
        if (!allowed || isDoubted(first)) {
            return Found.NONE;
        }
        return new Found(List.copyOf(mentions), ofOwn ? noun - 1 : first, walk.share || walk.price || ofOwn);
    }

    /** Adds what stands before the mention at {@code first} in a list: {@code the Dow and the S&P 500}. */
    private int withList(int first, List<Mention> mentions) {
        int at = first;
        boolean and = false;
        while (mentions.size() < LIST) {
            int joint = determined(at) - 1;
            and |= clause.word(joint).equals("and");
            int last = clause.word(joint).equals("and") && clause.word(joint - 1).equals(",") ? joint - 2 : joint - 1;
            boolean joins = clause.word(joint).equals("and") || and && clause.word(joint).equals(",");
            if (!joins || clause.endingAt(last) == null) {
                break;
            }
            mentions.add(0, clause.endingAt(last));
            at = clause.firstOf(last);
        }
        return at;
    }

    private int determined(int first) {
        int at = first;
        while (first - at < LIST && MoveWords.DETERMINERS.contains(clause.word(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOf(String word) {
        return word.equals("of") || word.equals("on") || word.equals("in") || word.equals("for");
    }

    private static boolean isOwn(String noun, Instrument instrument) {
        return MoveWords.OWN.contains(noun) || MoveWords.PRICED.contains(noun)
                || MoveWords.CONTRACT.contains(noun) && isContract(instrument);
    }

    /** Whether the price of the contract is the price of the instrument. */
    static boolean isContract(Instrument instrument) {
        Type type = instrument.type();
        return type == Type.COMMODITY || type == Type.CURRENCY || type == Type.CRYPTO;
    }

    /** Whether the words before the subject, within its clause, make the statement a thought. */
    private boolean isDoubted(int first) {
        for (int i = first - 1; i > first - LIST - 2 && clause.has(i); i--) {
            String word = clause.word(i);
            if (MoveWords.DOUBTS.contains(word) && (!clause.token(i).isCapital() || i == clause.first())) {
                return true;
            }
            if (clause.token(i).isPunctuation() || MoveWords.BOUNDS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
