package dev.tickertone.local.event;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.StreamTrigger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Changes that were read together, in lanes by their partition, so that those of one are told in order. It knows how
 * many of them, from the front, are dealt with. Thread-safe.
 */
final class Round {
    private final String before;
    private final List<Change> changes;
    private final List<Lane> lanes = new ArrayList<>();
    private final BitSet left = new BitSet();

    /**
     * Makes a round of changes; those that a trigger's filter stops are dealt with at once.
     *
     * @param before the change before them, or {@code null} at the beginning
     * @param changes at least one
     */
    Round(String before, List<Change> changes, StreamTrigger trigger, StreamEvents records) {
        this.before = before;
        this.changes = List.copyOf(changes);
        for (int i = 0; i < trigger.lanes(); i++) {
            lanes.add(new Lane());
        }
        for (int i = 0; i < changes.size(); i++) {
            Entry entry = records.entry(changes.get(i));
            if (trigger.filter().matches(entry.record())) {
                lanes.get(Math.floorMod(partition(changes.get(i)).hashCode(), lanes.size())).add(i, entry);
                left.set(i);
            }
        }
    }

    private static String partition(Change change) {
        Item item = change.after() == null ? change.before() : change.after();
        return item.key().partition();
    }

    /** The lanes that have something to tell. */
    List<Lane> lanes() {
        return lanes.stream().filter(lane -> !lane.entries.isEmpty()).toList();
    }

    /** The last change that is dealt with as all before it are, or {@code null} at the beginning. */
    synchronized String position() {
        int next = left.isEmpty() ? changes.size() : left.nextSetBit(0);
        return next == 0 ? before : changes.get(next - 1).sequence();
    }

    private synchronized void done(int change) {
        left.clear(change);
    }

    /** Changes to be told one batch after the other. For one thread. */
    final class Lane {
        private final List<Entry> entries = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private int told;

        private void add(int place, Entry entry) {
            places.add(place);
            entries.add(entry);
        }

        /** What is not dealt with, at most so many. */
        List<Entry> batch(int size) {
            return entries.subList(told, Math.min(entries.size(), told + size));
        }

        /** Takes note that a change of this lane, and those before it in this lane, are dealt with. */
        void reached(String sequence) {
            boolean found = false;
            while (!found) {
                done(places.get(told));
                found = entries.get(told).sequence().equals(sequence);
                told++;
            }
        }
    }
}
