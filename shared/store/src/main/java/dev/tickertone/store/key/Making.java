package dev.tickertone.store.key;

/** What came of asking for a new key. */
public sealed interface Making {
    /**
     * There is one.
     *
     * @param text what its holder sends; nobody can ask for it again
     */
    record Made(ApiKey key, String text) implements Making {
        /** Without the text, which belongs in no log. */
        @Override
        public String toString() {
            return "Made[" + key + "]";
        }
    }

    /** @param detail why there is none, and what to do, for the person who asked */
    record Rejected(String detail) implements Making {}
}
