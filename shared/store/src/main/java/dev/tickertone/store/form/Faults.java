package dev.tickertone.store.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong with one document. Not thread-safe. */
public final class Faults {
    /** Faults that are told one by one; a document may hold thousands. */
    public static final int MAX_TOLD = 100;

    private final List<Fault> told = new ArrayList<>();
    private int count;

    /** Remembers that a place is wrong. */
    public void add(String pointer, String detail) {
        count++;
        if (told.size() < MAX_TOLD) {
            told.add(new Fault(pointer, detail));
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** How much is wrong so far. */
    public int count() {
        return count;
    }

    /** What a document says, made only if nothing is wrong with it. */
    public <T> Filled<T> or(Supplier<T> value) {
        if (isEmpty()) {
            return new Filled.Good<>(value.get());
        }
        List<Fault> all = new ArrayList<>(told);
        if (count > told.size()) {
            all.add(new Fault("", "There are " + (count - told.size()) + " more errors; correct these first."));
        }
        return new Filled.Bad<>(all);
    }
}
