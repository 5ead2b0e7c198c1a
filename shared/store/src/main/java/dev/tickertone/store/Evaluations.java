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
import java.util.Map;

/** What rules had to say and were not heard with, kept for a while. Thread-safe. */
public final class Evaluations {
    /** How long they are kept after the last look. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Table table;

    public Evaluations(Table table) {
        this.table = table;
    }

    /** Keeps an evaluation; one with the same id is replaced. */
    public void add(Evaluation evaluation) {
        table.write(Write.put(new Item(
                new Key(partition(evaluation.rule()), Feed.position(evaluation.at(), evaluation.id())),
                Map.of(DOC, Documents.encode(evaluation)), evaluation.evaluatedAt().plus(KEPT))));
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
