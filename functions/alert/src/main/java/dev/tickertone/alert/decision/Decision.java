package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.table.Write;
import java.util.List;

/** What is to be done with a firing. */
public sealed interface Decision {

    /**
     * It is told.
     *
     * @param id of the alert
     * @param previous the alert that it makes worse, or {@code null} for a first word
     * @param with what is to be written with the alert; does not go through if another alert came between
     */
    record Tell(String id, Firing firing, Alert previous, List<Write> with) implements Decision {}

    /**
     * It is not told.
     *
     * @param alertId the alert that stands in the way, or {@code null}
     * @param detail a sentence that says it
     */
    record Silent(Firing firing, NotFired reason, String alertId, String detail) implements Decision {}

    /** It is what was told already. */
    record Known() implements Decision {}
}
