package dev.tickertone.local.template;

/** What makes a function run: a member of its {@code Events}. */
public sealed interface Trigger permits UploadTrigger, StreamTrigger, ScheduleTrigger {
    /** The function's logical id, such as {@code IngestFunction}. */
    String function();

    /** The event's name under the function, such as {@code Article}. */
    String id();
}
