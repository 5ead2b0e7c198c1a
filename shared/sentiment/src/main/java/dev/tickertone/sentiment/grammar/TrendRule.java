package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;

/** A move as a noun, and what becomes of it: a rally stalls, a selloff eases, a decline deepens. */
final class TrendRule {
    private static final WordSet TRENDS = WordSet.of(
            "rally", "recovery", "rebound", "selloff", "decline", "slump", "slide", "rout", "surge", "drop", "fall",
            "upturn", "downturn", "slowdown", "boom", "advance", "rise", "gain", "crash", "bounce", "comeback",
            "uptrend", "downtrend", "momentum");
    private static final WordSet STALLS = WordSet.of(
            "stalls", "stalled", "stall", "stumbles", "stumbled", "ends", "ended", "fizzles", "fizzled", "halts",
            "halted", "breaks", "fails", "failed", "snaps", "reverses", "reversed", "tires");
    private static final WordSet LEAVING = WordSet.of("from", "after", "following", "since");
    private static final int LEAVING_REACH = 4;

    private final Reading reading;

    TrendRule(Reading reading) {
        this.reading = reading;
    }

    /** The cue of a move and its fate at {@code at}, whose words are then used up; {@code null} where there is none. */
    Cue read(Clause clause, int at) {
        Entry trend = reading.entry(at);
        int next = reading.endOf(at);
        if (!trend.is(Role.MOVE) || !isTrend(at) || next >= clause.end()) {
            return null;
        }
        Entry fate = reading.entry(next);
        boolean stalls = reading.in(next, STALLS);
        boolean moves = fate != null && (fate.is(Role.MOVE) || fate.is(Role.EITHER));
        if (!stalls && !moves) {
            return null;
        }
        int polarity = trend.polarity() * (stalls ? -1 : fate.polarity());
        int end = reading.endOf(next);
        reading.consume(next);
        return new Cue(at, end, polarity * Weights.PRICE_MOVE, 1, null, clause.number(), at, false, trend);
    }

    /** "after a four-day rally": a move that is over counts little. */
    boolean isLeftBehind(Clause clause, int at) {
        if (!isTrend(at)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(clause.first(), at - LEAVING_REACH); i--) {
            if (reading.in(i, LEAVING)) {
                return true;
            }
            if (reading.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private boolean isTrend(int at) {
        if (reading.endOf(at) == at + 1) {
            return reading.in(at, TRENDS);
        }
        return reading.word(at).equals("sell") && reading.word(at + 1).equals("off");
    }
}
