package dev.tickertone.local.template;

/**
 * Changes of the table that a function is told about, those of a partition in order.
 *
 * @param stream the stream's ARN
 * @param filter which changes
 * @param batchSize most changes told at once, 1 to 10,000
 * @param lanes how many batches at most are under way at once, 1 to 10; those of one partition are always in one lane
 * @param retry what happens when the function fails
 */
public record StreamTrigger(
        String function, String id, String stream, StreamFilter filter, int batchSize, int lanes, Retry retry)
        implements Trigger {

    /**
     * What happens when the function fails.
     *
     * @param attempts tries after the first, before the change is put aside; -1 for no end of them
     * @param bisect whether a failed batch is cut in two to find the change that fails
     * @param partial whether the function's answer names the first change that failed
     */
    public record Retry(int attempts, boolean bisect, boolean partial) {}
}
