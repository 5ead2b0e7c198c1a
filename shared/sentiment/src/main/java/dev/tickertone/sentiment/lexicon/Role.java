package dev.tickertone.sentiment.lexicon;

/** What a word does in a sentence; the section name in a {@code .lex} file, in lower case. */
public enum Role {
    /** Something moves by itself: rise, slump. */
    MOVE,
    /** Somebody moves something: raise, cut. */
    CHANGE,
    /** Both uses: increase, narrow. */
    EITHER,
    /** A comparing adjective: higher, weaker. */
    COMPARE,
    /** up, down: a direction only in company of a number, a measure or a mover. */
    PARTICLE,
    /** What moves: profit, costs. */
    MEASURE,
    /** Good or bad by itself: strong, weak. */
    QUALITY,
    /** Big or small, so good or bad with its measure: record, low. */
    SIZE,
    /** Something that happens: beats, sues. */
    EVENT,
    NEGATOR,
    LESS,
    HEDGE,
    DIMINISH,
    INTENSIFY,
    FLAT,
    /** Begins a clause. */
    OPENER,
    /** Hides the words inside it. */
    PLAIN,
    /** A broker, agency, regulator or exchange: the source of a statement, not its target. */
    SOURCE,
    /** The last word of such a name. */
    SOURCE_ENDING,
    /** A market or thing that is talked of like an instrument: gold, the rupee. */
    COMMON,
    /** Points back to somebody named before: the company. */
    REFERENCE
}
