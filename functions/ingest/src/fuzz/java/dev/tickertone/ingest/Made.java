package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.draft.Draft;
import java.util.List;

/** What becomes of a reader's drafts, for a reader that is called by itself. */
public final class Made {
    private Made() {}

    /** The articles and rejections made of drafts, in their order. */
    public static List<Read> of(List<Draft> drafts) {
        ObjectRef ref = new ObjectRef("uploads", "incoming/a", null);
        return drafts.stream().map(new ArticleMaker(ref, Reading.UPLOADED, Reading.UPLOADED.plusSeconds(5))::make).toList();
    }
}
