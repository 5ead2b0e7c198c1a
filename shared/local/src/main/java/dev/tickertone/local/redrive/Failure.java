package dev.tickertone.local.redrive;

/** What a message of the failure queue says. */
public sealed interface Failure {

    /**
     * An asynchronous invocation that failed every retry: Lambda's invocation record, whose payload is the event.
     *
     * @param function the function's ARN, with the qualifier it was called by
     * @param payload the event, as JSON
     */
    record Invocation(String function, String payload) implements Failure {}

    /**
     * Changes of a table that failed every retry: Lambda's record tells where in the stream they stand, not what they are.
     *
     * @param function the function's ARN, with the qualifier it was called by, if any
     * @param stream the stream's ARN
     * @param first sequence number of the first change: decimal digits, to be given back as they are
     * @param last sequence number of the last one, included
     */
    record Batch(String function, String stream, String shard, String first, String last) implements Failure {}

    /**
     * A message that SNS could not deliver to one of its subscribers; the others have it.
     *
     * @param subject may be empty
     * @param alert the alert's id, or empty where the body (an e-mail's text, an SMS) does not carry it
     */
    record Undelivered(String subject, String alert) implements Failure {}

    /**
     * A schedule's event that did not reach its function, or that the function failed on.
     *
     * @param rule the name of the schedule's rule, or empty
     */
    record Scheduled(String rule) implements Failure {}

    /** @param problem why it is none of the others, in a few words */
    record Unknown(String problem) implements Failure {}
}
