package dev.tickertone.ingest.content;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A file to be read: an upload, or what an archive or a mail holds.
 *
 * @param content all of it
 * @param name its key or file name; tells its type where the content does not
 * @param contentType as declared for it, or {@code null}
 * @param uploaded when the upload was made
 * @param now when it is read: what is under embargo until later is not read
 * @param deadline after which no further file in it is begun
 * @param depth how many files it was taken out of; 0 for the upload itself
 */
public record Source(byte[] content, String name, String contentType, Instant uploaded, Instant now,
        Deadline deadline, int depth) {
    public Source {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(name, "name");
    }

    /** A file found in this one. */
    public Source holding(byte[] inner, String innerName, String innerType) {
        return new Source(inner, innerName, innerType, uploaded, now, deadline, depth + 1);
    }

    /** What follows the last dot of the name, in lower case; empty without one. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.indexOf('/', dot) >= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
