package dev.tickertone.ingest.feed;

import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.time.Times;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an item of a wire may be used. The words are those of the IPTC's publishing statuses
 * (http://cv.iptc.org/newscodes/pubstatusg2/) and of NITF's {@code management-status}.
 */
public final class Release {
    private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withdrawn", "killed");

    private Release() {}

    /**
     * Why an item may not be used, or empty if it may.
     *
     * @param status with or without a prefix such as {@code stat:}; {@code null} for none
     * @param embargo when its embargo ends, or any other word for one without an end; {@code null} for none
     * @param now when it is read; an embargo that has ended by then is none
     */
    public static Optional<Problem> refuse(String status, String embargo, Instant now) {
        String word = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        word = word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1);
        if (WITHDRAWN.contains(word)) {
            return Optional.of(new Problem(Reason.WITHDRAWN));
        }
        if (word.equals("withheld")) {
            return Optional.of(new Problem(Reason.WITHHELD));
        }
        Optional<Instant> end = Times.read(embargo);
        boolean embargoed = end.map(now::isBefore).orElse(
                word.equals("embargoed") || embargo != null && !embargo.isBlank() && !embargo.strip().equals("false"));
        return embargoed ? Optional.of(embargoed(end)) : Optional.empty();
    }

    private static Problem embargoed(Optional<Instant> end) {
        return end.map(at -> new Problem(Reason.EMBARGOED, "The article is under an embargo until " + at + ".",
                "Feed it again after " + at + ".")).orElse(new Problem(Reason.EMBARGOED));
    }
}
