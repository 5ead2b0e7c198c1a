package dev.tickertone.domain.article;

import dev.tickertone.domain.object.ObjectRef;
import java.time.Instant;
import java.util.Objects;

/**
 * An upload that could not be read. The upload itself stays where it is.
 *
 * @param id derived from the object and the reason, so a repeated event makes no second rejection
 * @param object the upload
 * @param reason a stable code in {@code lower_snake_case}, such as {@code empty} or {@code too_large}
 * @param detail one sentence a person understands; never an exception's text
 * @param remedy one sentence that says what to do
 * @param rejectedAt when it was decided
 */
public record Rejection(
        String id, ObjectRef object, String reason, String detail, String remedy, Instant rejectedAt) {

    public Rejection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(rejectedAt, "rejectedAt");
    }

    /** This rejection as decided at another time. */
    public Rejection at(Instant time) {
        return new Rejection(id, object, reason, detail, remedy, time);
    }
}
