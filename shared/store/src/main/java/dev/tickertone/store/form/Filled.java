package dev.tickertone.store.form;

import java.util.List;

/** What a document says, or everything that is wrong with it. */
public sealed interface Filled<T> {
    /** It says this. */
    record Good<T>(T value) implements Filled<T> {}

    /** It cannot be used; at least one fault. */
    record Bad<T>(List<Fault> faults) implements Filled<T> {
        public Bad {
            faults = List.copyOf(faults);
        }
    }
}
