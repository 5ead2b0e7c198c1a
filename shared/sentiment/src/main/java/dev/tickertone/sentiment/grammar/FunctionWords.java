package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.text.WordSet;


/** The small words by whose place the grammar tells uses of a word apart. */
final class FunctionWords {
    static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "its", "their", "our", "his", "her");

    /** A verb behind these has its object to the right, if any. */
    static final WordSet INFINITIVE =
            WordSet.of("to", "will", "may", "could", "can", "would", "should", "might", "help", "helps", "helped");

    /** Behind "raise" and "cut" these lead to a new level, not to an object. */
    static final WordSet TO_LEVEL = WordSet.of("to", "by", "from");

    /** Nouns that form one with the measure before them: a rate cut, a price hike. */
    static final WordSet COMPOUND = WordSet.of("cut", "cuts", "hike", "hikes", "reduction", "reductions");

    /** "up" and "down" behind one of these say where something is or goes. */
    static final WordSet PARTICLE_VERBS = WordSet.of(
            "is", "are", "was", "were", "be", "been", "ends", "end", "ended", "closes", "close", "closed", "opens",
            "open", "opened", "move", "trade", "trades", "trading", "traded", "finish", "finishes", "finished",
            "settle", "settles", "settled", "remain", "remains", "stay", "stays", "head", "heads", "headed", "still",
            "pull", "pulls", "pulled", "send", "sends", "sent", "push", "seen", "marginally", "slightly", "sharply",
            "dragged", "starts", "start", "opening", "ending", "closing", "stands", "stood");

    /** "higher" and "lower" behind one of these are where something goes. */
    static final WordSet LED = WordSet.of(
            "edge", "edges", "edged", "inch", "inches", "inched", "fly", "flies", "flew", "go", "goes", "went",
            "send", "sends", "drive", "drives", "drove", "lead", "leads", "led", "swing", "crawl", "move", "moves",
            "moved", "drift");

    /** What may follow "up" and "down" when they are directions and not parts of a verb. */
    static final WordSet AFTER_PARTICLE = WordSet.of(
            "on", "in", "after", "at", "for", "as", "from", "ahead", "amid", ",", ".", ";", "by", "over", "nearly",
            "about", "more", "sharply", "slightly", "almost", "another", "two", "three", "four", "five", "multi",
            "multifold", "near", "around", "year", "marginally", "with", "and", "-", "?");

    private FunctionWords() {}
}
