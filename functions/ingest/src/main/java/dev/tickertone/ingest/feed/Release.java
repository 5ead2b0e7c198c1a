package dev.tickertone.ingest.feed;

import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Withdrawal;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.time.Times;
import java.time.Instant;
import java.util.List;
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
     * Why an item may not be used, or empty if it may. One that is withdrawn, or withheld until further notice, withdraws
     * what was sent of it before.
     *
     * @param status with or without a prefix such as {@code stat:}; {@code null} for none
     * @param embargo when its embargo ends, or any other word for one without an end; {@code null} for none
     * @param now when it is read; an embargo that has ended by then is none
     * @param origin what names it
     * @param published when this version of it was, in any form that {@link Times} reads; {@code null} for none
     */
    public static Optional<Draft> refuse(String status, String embargo, Instant now, Origin origin, String published) {
        String word = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        word = word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1);
        if (WITHDRAWN.contains(word) || word.equals("withheld")) {
            Reason reason = word.equals("withheld") ? Reason.WITHHELD : Reason.WITHDRAWN;
            List<Stamp> stamps = Times.read(published).map(at -> new Stamp(at, PublishedAtBasis.FEED)).stream().toList();
            return Optional.of(new Withdrawal(origin, stamps, new Problem(reason)));
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
