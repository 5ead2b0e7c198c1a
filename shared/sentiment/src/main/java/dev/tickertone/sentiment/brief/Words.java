package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.text.WordSet;
import java.util.Set;

/** The small words of {@code words.txt}. */
final class Words {
    static final Set<String> COPULA = of("copula");
    static final Set<String> PAST_COPULA = of("past-copula");
    static final Set<String> FILLER = of("filler");
    static final Set<String> PREDICATE = of("predicate");
    static final Set<String> OPENER = of("opener");
    static final Set<String> CONTRAST = of("contrast");
    static final Set<String> REPORTING = of("reporting");
    static final Set<String> RELATIVE = of("relative");
    static final Set<String> PRONOUN = of("pronoun");
    static final Set<String> REFERENCE = of("reference");
    static final Set<String> PREPOSITION = of("preposition");
    static final Set<String> INTRODUCING = of("introducing");
    static final Set<String> DETERMINER = of("determiner");
    static final Set<String> AUXILIARY = of("auxiliary");
    static final Set<String> CONJUNCTION = of("conjunction");
    static final Set<String> NEGATOR = of("negator");
    static final Set<String> PAST = of("past");
    static final Set<String> OUTLOOK = of("outlook");
    static final Set<String> PRICED = of("priced");
    static final Set<String> MARKET = of("market");
    static final Set<String> QUESTION = of("question");
    static final Set<String> AT_MOST = of("at-most");
    static final Set<String> AT_LEAST = of("at-least");
    static final Set<String> AMOUNT_LEAD = of("amount-lead");
    static final Set<String> RANGE = of("range");
    static final Set<String> AMOUNT_NOUN = of("amount-noun");
    static final Set<String> MEASURED_AGAINST = of("measured-against");
    static final Set<String> LINKING = of("linking");
    static final WordSet SCALE = WordSet.of(of("scale"));

    private Words() {}

    private static Set<String> of(String kind) {
        return Resources.WORDS.words(kind);
    }
}
