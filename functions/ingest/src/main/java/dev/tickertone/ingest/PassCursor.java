package dev.tickertone.ingest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a pass over all rejections is. Who forges one begins another pass, which they may do anyway.
 *
 * @param since when the pass began
 * @param after the position in the list of rejections that it came to, or {@code null} at its beginning
 */
record PassCursor(Instant since, String after) {
    private static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z";
    private static final Pattern FORM =
            Pattern.compile("(" + TIME + ") ((" + TIME + ")#[A-Za-z0-9]{1,128})");

    /** This pass at another position. */
    PassCursor at(String position) {
        return new PassCursor(since, position);
    }

    /** As clients get it: opaque, and safe in an address. */
    String encoded() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((since + " " + after).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor that {@link #encoded} made, or empty where it did not. */
    static Optional<PassCursor> decode(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return form.matches() && Instant.parse(form.group(3)).isBefore(Instant.parse(form.group(1)))
                    ? Optional.of(new PassCursor(Instant.parse(form.group(1)), form.group(2))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
