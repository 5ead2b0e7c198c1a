package dev.tickertone.scoring.series;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Lookalikes;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Touched;
import dev.tickertone.store.Withdrawals;
import java.util.List;

/**
 * The bars that a batch of changes may have made untrue: by a score, by a story that more is known of, by a withdrawal.
 * They are counted once for the batch. The changes come from the table's stream, after they were written and until they
 * were handled, so that whoever writes them need not think of bars and no crash leaves one as it was. Not thread-safe:
 * one for a batch.
 */
public final class Recounts {
    /** Versions of a withdrawn article whose bars are counted again, the newest. */
    static final int MAX_VERSIONS = 1_000;

    /** Articles read at a time: an analysis has up to some hundred kilobytes. */
    private static final int CHUNK = 25;

    private final Articles articles;
    private final Stories stories;
    private final Lookalikes lookalikes;
    private final Bars bars;
    private final Touched touched = new Touched();

    public Recounts(Table table) {
        this.articles = new Articles(table);
        this.stories = new Stories(table);
        this.lookalikes = new Lookalikes(table);
        this.bars = new Bars(table);
    }

    /** Takes down what a change touches; one of another kind touches nothing. */
    public void note(Change change) {
        String kind = change.after() == null ? null : change.after().get(Documents.KIND);
        switch (kind) {
            case "score", "withdrawn" -> touched.add(Articles.scored(change.after()));
            case "place", "story" -> note(stories.moved(change));
            case "withdrawal" -> note(lookalikes.all(
                    Lookalikes.ofOrigin(Withdrawals.origin(change.after())), MAX_VERSIONS));
            case null, default -> { }
        }
    }

    /** Those that are not scored yet have no bars, and their scores will be noted. */
    private void note(List<String> ids) {
        for (int i = 0; i < ids.size(); i += CHUNK) {
            articles.scored(ids.subList(i, Math.min(ids.size(), i + CHUNK))).forEach(touched::add);
        }
    }

    /** Counts what was noted. */
    public void count() {
        bars.recount(touched);
    }
}
