package dev.tickertone.store;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Write.Condition;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What publishers withdrew, by the origin of the articles meant: whether those are there already, or come later, or came
 * months ago makes no difference. Articles themselves stay as they are and are marked when they are read. Thread-safe.
 */
public final class Withdrawals {
    /** Tries of a write. Each that fails means that another withdrawal of the same article went through. */
    private static final int MAX_TRIES = 100;

    /** Notices on one article that are kept with when they came, the last ones: as of a time before, none had come. */
    static final int MAX_KEPT = 100;

    private static final String ORIGIN = "origin#";
    private static final String KIND = "withdrawal";
    private static final String AT = "withdrawn_at";

    private final Table table;
    private final Instant asOf;

    public Withdrawals(Table table) {
        this(table, null);
    }

    /** @param asOf only what was received by then is known, or {@code null} for all */
    Withdrawals(Table table, Instant asOf) {
        this.table = table;
        this.asOf = asOf;
    }

    private record Notice(Instant at, Instant received) {}

    /** What came for one article, each notice of a later time than the one before. */
    private record Notices(List<Notice> list) {
        Notices with(Notice notice) {
            return new Notices(Stream.concat(list.stream().skip(Math.max(0, list.size() + 1 - MAX_KEPT)),
                    Stream.of(notice)).toList());
        }
    }

    /**
     * Keeps that all versions of an article up to a time are withdrawn; an earlier time than is known changes nothing.
     *
     * @param origin see {@link Origin}
     * @param received when the notice was read
     */
    public void add(String origin, Instant at, Instant received) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<Item> known = table.get(key(origin));
            if (known.isPresent() && !Instant.parse(known.get().get(AT)).isBefore(at)) {
                return;
            }
            Notices notices = known.map(Withdrawals::notices).orElse(new Notices(List.of()))
                    .with(new Notice(at, received));
            Condition unchanged = known.<Condition>map(item -> new Condition.Equals(AT, item.get(AT)))
                    .orElseGet(Condition.Absent::new);
            if (table.write(new Write.Put(new Item(key(origin), Map.of(Documents.KIND, KIND, AT, at.toString(),
                    Documents.DOC, Documents.encode(notices))), unchanged))) {
                return;
            }
        }
        throw new IllegalStateException("a withdrawal changed " + MAX_TRIES + " times while it was kept");
    }

    /** The origin that an item of kind {@code withdrawal} is about. */
    public static String origin(Item item) {
        return item.key().partition().substring(ORIGIN.length());
    }

    /** An article with when it was withdrawn, if it was. */
    public Article marked(Article article) {
        return marked(List.of(article)).get(article.id());
    }

    /** As {@link #marked(Article)}, of several, by their ids: one read of the table for all. */
    public Map<String, Article> marked(Collection<Article> articles) {
        Map<String, Instant> withdrawn = ofAll(
                articles.stream().flatMap(article -> Origin.of(article).stream()).toList());
        Map<String, Article> marked = new HashMap<>();
        articles.forEach(article -> marked.put(article.id(), article.withdrawn(
                Origin.of(article).map(withdrawn::get)
                        .filter(at -> isMeant(article.publishedAt(), isDated(article), at)).orElse(null))));
        return marked;
    }

    /** Until when what comes from an origin is withdrawn, by origin; what was not is left out. One read of the table. */
    Map<String, Instant> ofAll(Collection<String> origins) {
        Map<String, Instant> withdrawn = new HashMap<>();
        table.getAll(origins.stream().distinct().map(Withdrawals::key).toList())
                .forEach(item -> at(item).ifPresent(at -> withdrawn.put(origin(item), at)));
        return withdrawn;
    }

    /** Whether an article says itself when it was published. */
    static boolean isDated(Article article) {
        return article.publishedAtBasis() != PublishedAtBasis.UPLOAD;
    }

    /**
     * Whether a withdrawal means an article: a version that is published after it is a new one, and one of no known time
     * cannot say it is.
     *
     * @param withdrawn {@code null} where there is none
     */
    static boolean isMeant(Instant published, boolean dated, Instant withdrawn) {
        return withdrawn != null && (!dated || !published.isAfter(withdrawn));
    }

    private Optional<Instant> at(Item item) {
        return asOf == null ? Optional.of(Instant.parse(item.get(AT)))
                : notices(item).list().stream().filter(notice -> !notice.received().isAfter(asOf))
                        .map(Notice::at).max(Comparator.naturalOrder());
    }

    private static Notices notices(Item item) {
        return item.get(Documents.DOC) == null ? new Notices(List.of())
                : Documents.decode(item.get(Documents.DOC), Notices.class);
    }

    private static Key key(String origin) {
        return new Key(ORIGIN + origin, KIND);
    }
}
