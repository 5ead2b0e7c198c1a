package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;

import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What rules had to say and were not heard with, kept for a while. Thread-safe. */
public final class Evaluations {
    /** How long they are kept after the last look. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String RULE = "rule";
    private static final String POSITION = "position";

    private final Table table;
    private final ArticleIndex byArticle;

    public Evaluations(Table table) {
        this.table = table;
        this.byArticle = new ArticleIndex(table, "evaluation");
    }

    /**
     * Keeps an evaluation; one with the same id is replaced. It and its entry under the article are two writes, since an
     * atomic group costs twice as much; whoever is told that it failed does it again, and that writes the same.
     */
    public void add(Evaluation evaluation) {
        String position = Feed.position(evaluation.at(), evaluation.id());
        Instant expiresAt = evaluation.evaluatedAt().plus(KEPT);
        table.write(Write.put(new Item(new Key(partition(evaluation.rule()), position),
                Map.of(DOC, Documents.encode(evaluation)), expiresAt)));
        if (evaluation.articleId() != null) {
            table.write(byArticle.entry(evaluation.articleId(), evaluation.id(),
                    Map.of(RULE, evaluation.rule(), POSITION, position), expiresAt));
        }
    }

    /**
     * Those on an article, in no order that means anything: two reads. Those of before they were noted with their article
     * are not among them.
     *
     * @param limit 1 to 100
     */
    public List<Evaluation> ofArticle(String articleId, int limit) {
        return table.getAll(byArticle.of(articleId, limit).stream()
                        .map(entry -> new Key(partition(entry.get(RULE)), entry.get(POSITION))).toList()).stream()
                .map(item -> Documents.decode(item.get(DOC), Evaluation.class)).toList();
    }

    /** Those of a rule, newest first by when what they tell of happened. */
    public Listing<Evaluation> ofRule(String rule, Instant from, Instant to, int limit, String after) {
        Feed.Bounds bounds = new Feed.Bounds(from, to);
        Page page = table.query(new Range(partition(rule), bounds.low(), bounds.high(), true, limit, after));
        return new Listing<>(page.items().stream()
                .map(item -> Documents.decode(item.get(DOC), Evaluation.class)).toList(), page.next());
    }

    private static String partition(String rule) {
        return "evaluation#" + rule;
    }
}
