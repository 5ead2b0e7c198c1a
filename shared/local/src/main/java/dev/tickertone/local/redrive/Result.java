package dev.tickertone.local.redrive;

/** What becomes of a message. */
public sealed interface Result {
    /** In a few words. */
    String what();

    /** It is dealt with and leaves the queue. */
    record Done(String what) implements Result {}

    /** It stays in the queue, for another try or for somebody to look at. */
    record Left(String what) implements Result {}

    /** It can never be done again; it stays, unless such messages are to be forgotten. */
    record Lost(String what) implements Result {}
}
