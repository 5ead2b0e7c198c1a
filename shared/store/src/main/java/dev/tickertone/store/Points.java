package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values that a crossing's metric had in the articles on a subject, in the order of publication: what says whether
 * it has recovered between two of them. Thread-safe.
 */
public final class Points {
    /** Points looked through from one on; what lies beyond is taken for not recovered. */
    public static final int MAX_LOOKED_AT = 1_000;

    /** How long they are kept after the article was published or, where that was long ago, was looked at. */
    public static final Duration KEPT = Duration.ofDays(366);

    private static final String VALUE = "value";
    private static final String ARTICLE = "article";
    private static final int PAGE = 100;

    // Who looks back mostly finds at once what is looked for.
    private static final int FEW = 10;

    private final Table table;

    public Points(Table table) {
        this.table = table;
    }

    /** The value in one article. */
    public record Point(Instant at, String articleId, BigDecimal value) {}

    /** Keeps a point; an article's earlier value is replaced. */
    public void put(String rule, String subject, Point point, Instant now) {
        Instant expires = (point.at().isAfter(now) ? point.at() : now).plus(KEPT);
        table.write(Write.put(new Item(
                new Key(partition(rule, subject), Feed.position(point.at(), point.articleId())),
                Map.of(VALUE, point.value().toPlainString(), ARTICLE, point.articleId()), expires)));
    }

    /** The first point of a time or after it that a condition holds for. */
    public Optional<Point> firstFrom(String rule, String subject, Instant at, Predicate<Point> wanted) {
        return from(rule, subject, at, MAX_LOOKED_AT).filter(wanted).findFirst();
    }

    /** Points of a time and after it, in order; each page is read when it is reached. */
    public Stream<Point> from(String rule, String subject, Instant at, int limit) {
        return read(new Range(partition(rule, subject), Feed.position(at, ""), null, false, PAGE, null), limit);
    }

    /** Points of a time and before it, the last first; each page is read when it is reached. */
    public Stream<Point> until(String rule, String subject, Instant at, int limit) {
        return read(new Range(partition(rule, subject), null, Feed.position(at.plusMillis(1), ""), true, FEW, null), limit);
    }

    private Stream<Point> read(Range range, int limit) {
        return Stream.iterate(table.query(range), Objects::nonNull,
                        page -> page.next() == null ? null : table.query(range.after(page.next(), PAGE)))
                .flatMap(page -> page.items().stream()).limit(limit).map(Points::point);
    }

    private static Point point(Item item) {
        return new Point(Feed.time(item.key().sort()), item.get(ARTICLE), new BigDecimal(item.get(VALUE)));
    }

    private static String partition(String rule, String subject) {
        return "points#" + rule + "#" + subject;
    }
}
