package dev.tickertone.local.redrive;

/** The stack's functions. */
public interface Functions {

    /** What came of a call. */
    sealed interface Answer {
        /** @param payload what it answered, maybe nothing */
        record Given(byte[] payload) implements Answer {}

        /** @param why in a few words, without anything the function said of its data */
        record Failed(String why) implements Answer {}
    }

    /**
     * Hands an event over, to be handled, and tried again, later.
     *
     * @param function its ARN, maybe with a qualifier
     */
    Answer send(String function, String event);

    /** Hands an event over and waits for the function's answer. */
    Answer call(String function, String event);
}
