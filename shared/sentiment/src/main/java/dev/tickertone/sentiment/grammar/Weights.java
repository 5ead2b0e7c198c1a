package dev.tickertone.sentiment.grammar;

/** How much the parts of grammar count. A sentence's direction is the sum of its cues; 1 is a clear statement. */
final class Weights {
    static final double GOOD_MEASURE = 1.1;
    static final double PRICE_MEASURE = 1.3;
    static final double BAD_MEASURE = 0.9;
    static final double JOBS = 0.7;
    static final double WORRY = 0.7;
    static final double MEDICINE_APPROVED = 0.8;
    static final double ORDER_WON = 1.0;
    /** Rates, yields, taxes, jobs: who is asked decides, so the words alone hardly count. */
    static final double SOFT_MEASURE = 0.15;
    static final double PRICE_MOVE = 1.3;
    /** What a yield's move counts for the article as a whole: little, and the other way round. */
    static final double RATE_OVERALL = -0.12;
    /** Something that is neither a measure nor an instrument moves by a number. */
    static final double NAMELESS_MOVE = 0.8;
    static final double COMPARED_MOVE = 0.7;
    static final double UNBOUND = 0.5;
    static final double UNBOUND_COMPARE = 0.35;
    static final double UNBOUND_CHANGE = 0.2;
    /** Somebody lifts or drags down a named other. */
    static final double CHANGED_OBJECT = 0.8;
    static final double FROM_TO = 1.1;
    static final double BOUND_QUALITY = 0.85;
    static final double BOUND_SIZE = 0.6;
    static final double SOFT_QUALITY = 0.2;
    static final double PREDICATE_QUALITY = 0.6;
    static final double PRICE_SIZE = 0.2;
    static final double LEFT_BEHIND = 0.15;
    static final double RATING_WORD = 0.8;
    /** A holder sells: bad for the shares that are sold, next to nothing for the article as a whole. */
    static final double SHARES_SOLD = 0.4;
    static final double SHARES_SOLD_OVERALL = 0.3;

    static final double NEGATED = -0.7;
    static final double LESS = -0.8;
    static final double HEDGED = 0.8;
    /** What holds only if something else does. */
    static final double UNDER_CONDITION = 0.7;
    /** What was so before what is told now. */
    static final double BACKGROUND = 0.3;
    static final double DIMINISHED = 0.6;
    static final double INTENSIFIED = 1.25;
    static final double ASKED = 0.5;
    static final double FLAT = 0.5;

    private Weights() {}

    /** What a direction bound to a measure of this kind counts. */
    static double bound(String kind) {
        return switch (kind) {
            case "good" -> GOOD_MEASURE;
            case "price" -> PRICE_MEASURE;
            case "bad" -> BAD_MEASURE;
            case "worry" -> WORRY;
            case "jobs" -> JOBS;
            default -> SOFT_MEASURE;
        };
    }
}
