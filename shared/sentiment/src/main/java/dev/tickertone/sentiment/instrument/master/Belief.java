package dev.tickertone.sentiment.instrument.master;

/** How far a name is believed where a text has it. The order is part of the file. */
public enum Belief {
    /** Wherever it stands. */
    CERTAIN,
    /** Famous, and a word or a place as well: unless what stands beside it speaks of that. */
    HOMONYM,
    /** A word that nothing else is called: unless it is a person's, or part of a longer name. */
    UNUSUAL,
    /** Such a word of a company few know: where the company acts or its price moves. */
    RARE,
    /** Also an everyday word, a surname or part of other names: with evidence beside it. */
    ORDINARY,
    /** Of a company few know, or an everyday word as well: if the tokens beside it speak of a listed company. */
    GUARDED,
    /** Part of a longer name: in a text that has the whole name, or its symbol. */
    PART,
    /** A group of companies that a fund holds: where its shares or their price are spoken of. */
    THEME,
    /** A phrase that means no instrument. */
    NOTHING
}
