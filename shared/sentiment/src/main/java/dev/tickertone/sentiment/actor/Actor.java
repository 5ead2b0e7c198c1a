package dev.tickertone.sentiment.actor;

/**
 * A place where the text names somebody or something.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param key the same for all mentions of one thing
 * @param kind what it is
 * @param market whether it is a market or a thing with a price and no company
 */
public record Actor(int first, int end, String key, Kind kind, boolean market) {

    /** What an actor is. */
    public enum Kind {
        /** The name that was asked for. */
        TARGET,
        /** An instrument of the catalogue. */
        INSTRUMENT,
        /** A yield or a gauge of fear: its rise is bad news for the market as a whole. */
        RATE,
        /** Some other name, known by its capitals. */
        NAME,
        /** A market or thing with a price that is named by a common word. */
        COMMON,
        /** An agency, regulator, exchange or unlisted broker. */
        SOURCE,
        /** A firm that rates others and is listed itself. */
        BROKER,
        /** Points back to a company. */
        COMPANY_REFERENCE,
        /** Points back to an index. */
        INDEX_REFERENCE,
        /** Points back to some other thing. */
        OTHER_REFERENCE
    }

    /** Whether this is one whose statements are about others. */
    public boolean isSource() {
        return kind == Kind.SOURCE || kind == Kind.BROKER;
    }

    /** Whether this points back to another actor. */
    public boolean isReference() {
        return kind == Kind.COMPANY_REFERENCE || kind == Kind.INDEX_REFERENCE || kind == Kind.OTHER_REFERENCE;
    }
}
