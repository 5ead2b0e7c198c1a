package dev.tickertone.sentiment.attribution;

import java.util.Locale;

/**
 * Where an actor stands to a cue of its sentence.
 *
 * @param kind how they stand to each other
 * @param preposition what governs the actor, or the list it is in; empty where nothing does
 * @param led whether somebody else is the subject before the cue
 */
public record Place(Kind kind, String preposition, boolean led) {

    /** How an actor and a cue stand to each other. */
    public enum Kind {
        /** The one who says it all. */
        SPEAKER,
        /** "Unlike A": the other way round than what is told of somebody else. */
        CONTRASTED,
        /** The cue is bound to the actor itself, or to one it is in a list with. */
        OWN,
        /** The cue is bound to somebody else. */
        ANOTHERS,
        /** "A fell 2%, B 3%": the verb is said once, before. */
        GAPPED,
        /** A cue of a sentence where another one is the actor's verb said before. */
        PASSED_OVER,
        /** What the cue is said of, behind an active verb. */
        OBJECT,
        /** Behind that object. */
        BEHIND_OBJECT,
        /** Who does it to the object. */
        ACTING,
        /** Who does it, behind a passive verb. */
        AGENT,
        /** Before the cue in its clause. */
        SUBJECT,
        /** The same, but another subject stands between. */
        FAR_SUBJECT,
        /** "A supplier B": it only says which B. */
        ATTRIBUTE,
        /** Behind the cue in its clause. */
        AFTER,
        /** Behind "beats", in competition and not as what was expected. */
        BEATEN,
        /** In the clause before a relative one, last. */
        ANTECEDENT,
        /** The cue is in another clause, which names nobody and stands behind the actor. */
        CLAUSE_AFTER,
        /** The cue is in another clause, which names nobody and stands before the actor. */
        CLAUSE_BEFORE,
        /** The cue is in another clause, which names somebody of its own. */
        ELSEWHERE
    }

    private static final String LED = "led";
    private static final String LED_UNDER = "led ";

    static Place of(Kind kind) {
        return new Place(kind, "", false);
    }

    /**
     * The place that {@link #toString} gives these words for.
     *
     * @throws IllegalArgumentException where the first word is no kind
     */
    public static Place parse(String words) {
        int end = words.indexOf(' ');
        Kind kind = Kind.valueOf((end < 0 ? words : words.substring(0, end)).toUpperCase(Locale.ROOT));
        String rest = end < 0 ? "" : words.substring(end + 1);
        boolean led = rest.equals(LED) || rest.startsWith(LED_UNDER);
        return new Place(kind, led ? rest.substring(Math.min(rest.length(), LED_UNDER.length())) : rest, led);
    }

    // As a record would have them but made at once, not by what is linked at their first use: that takes longer than to
    // read all weights of places.

    @Override
    public boolean equals(Object other) {
        return other instanceof Place(Kind itsKind, String itsPreposition, boolean itsLed)
                && kind == itsKind && led == itsLed && preposition.equals(itsPreposition);
    }

    @Override
    public int hashCode() {
        return (31 * kind.ordinal() + preposition.hashCode()) * 2 + (led ? 1 : 0);
    }

    /** In words: "after led of". */
    @Override
    public String toString() {
        return (kind.name().toLowerCase(Locale.ROOT) + (led ? " " + LED_UNDER : " ") + preposition).strip();
    }
}
