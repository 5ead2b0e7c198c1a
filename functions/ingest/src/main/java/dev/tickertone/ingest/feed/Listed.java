package dev.tickertone.ingest.feed;

import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the items of a list one by one. */
public final class Listed {
    private Listed() {}

    /**
     * What each item says, with its position; of more than {@link Limits#MAX_ITEMS} the first, and a problem.
     *
     * @return at least one
     */
    public static <T> List<Draft> read(List<T> items, Function<T, Draft> reader) {
        if (items.isEmpty()) {
            return List.of(new Problem(Reason.NO_ARTICLE, "The list of articles is empty."));
        }
        List<Draft> drafts = new ArrayList<>();
        for (T item : items.subList(0, Math.min(items.size(), Limits.MAX_ITEMS))) {
            drafts.add(reader.apply(item).at(drafts.size() + 1));
        }
        if (items.size() > Limits.MAX_ITEMS) {
            drafts.add(new Problem(Reason.TOO_MANY_ITEMS, "The file lists " + items.size() + " articles; the first "
                    + Limits.MAX_ITEMS + " were taken."));
        }
        return drafts;
    }
}
