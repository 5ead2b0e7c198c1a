package dev.tickertone.domain.table;

import java.util.List;
import java.util.Optional;

/**
 * Items by partition and sort key. Reads see every write that finished before them. Implementations are safe for use
 * by several threads; trouble with the infrastructure is a {@link RuntimeException}.
 */
public interface Table {

    /** The most writes one atomic group holds: DynamoDB's limit. */
    int MAX_GROUP = 100;

    /** The item under a key. */
    Optional<Item> get(Key key);

    /**
     * The items under several keys, in the order of the keys, those that are not there left out.
     *
     * @param keys any number, without repeats
     */
    List<Item> getAll(List<Key> keys);

    /** A stretch of a partition, in sort-key order or its reverse. */
    Page query(Range range);

    /**
     * Several stretches, in the order asked. Where a read mostly waits, as over a network, they are read side by side.
     *
     * @param ranges any number
     */
    default List<Page> queryAll(List<Range> ranges) {
        return ranges.stream().map(this::query).toList();
    }

    /**
     * Writes all of a group or none of it.
     *
     * @param group 1 to {@link #MAX_GROUP} writes to different keys
     * @return false, and nothing is written, if any condition does not hold
     */
    boolean write(List<Write> group);

    /**
     * Stores items whatever was there. When this returns all of them are stored; where it fails some may be. It costs half
     * of what an atomic group does.
     *
     * @param items any number, with different keys
     */
    default void putAll(List<Item> items) {
        items.forEach(item -> write(Write.put(item)));
    }

    /** One write; see {@link #write(List)}. */
    default boolean write(Write write) {
        return write(List.of(write));
    }
}
