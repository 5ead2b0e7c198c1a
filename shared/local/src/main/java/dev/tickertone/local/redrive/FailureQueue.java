package dev.tickertone.local.redrive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The queue of what failed. */
public interface FailureQueue {
    /** Most messages received at once. */
    int MOST_AT_ONCE = 10;

    /**
     * One message.
     *
     * @param id the same however often it is received
     * @param handle what this receipt of it is answered with
     */
    record Message(String id, String handle, String body, Instant sentAt) {}

    /** About how many messages wait. */
    int size();

    /**
     * Takes messages, which nobody else receives for some time; none if none is to be had now.
     *
     * @param most 1 to {@link #MOST_AT_ONCE}
     */
    List<Message> receive(int most);

    /** Takes a message out for good. */
    void delete(Message message);

    /** Gives messages back, to be received again at once. */
    void release(Collection<Message> messages);
}
