package dev.tickertone.store;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Alerts: recorded before they are published, marked after. Until then each stands in the outbox as well, under the
 * time at which it is to be looked after, so that whatever ends a function loses none. Thread-safe.
 */
public final class Alerts {
    private static final String DUE = "due";
    private static final String TRIES = "tries";
    private static final String OUTBOX = "outbox";
    private static final String ID = "id";

    // Each alert that is marked takes two writes of a group.
    private static final int MARKED_AT_ONCE = Table.MAX_GROUP / 2;

    private final Table table;
    private final Records<Alert> records;
    private final ArticleIndex byArticle;

    public Alerts(Table table) {
        this.table = table;
        this.records = new Records<>(table, "alert", Alert.class);
        this.byArticle = new ArticleIndex(table, "alert");
    }

    /**
     * An alert as it is kept.
     *
     * @param due when the outbox is to look after it; {@code null} once it is published
     * @param tries how often it was taken in hand again after the first time
     * @param arrival how the article came whose score raised it; {@code null} where a quote did, and once it is published
     */
    public record Recorded(Alert alert, Instant due, int tries, Arrival arrival) {}

    /**
     * Keeps an alert that is to be published. Whoever records it is to publish it.
     *
     * @param due when the outbox is to look after it
     * @param with what is to be written with it, all or nothing
     * @return false, and nothing is written, if there is an alert with this id or a condition does not hold
     */
    public boolean record(Alert alert, Instant due, List<Write> with) {
        return record(alert, due, null, with);
    }

    /**
     * As {@link #record(Alert, Instant, List)}.
     *
     * @param arrival see {@link Recorded}
     */
    public boolean record(Alert alert, Instant due, Arrival arrival, List<Write> with) {
        List<Write> group = new ArrayList<>(with);
        group.add(waiting(alert.id(), due));
        if (alert.articleId() != null) {
            group.add(byArticle.entry(alert.articleId(), alert.id(), Map.of(), null));
        }
        return records.add(alert.id(), alert.createdAt(), alert,
                Arrival.with(Map.of(DUE, due.toString()), arrival), group);
    }

    /**
     * Alerts on an article, in no order that means anything: two reads. Those of before they were noted with their article
     * are not among them.
     *
     * @param limit 1 to 100
     */
    public List<Recorded> ofArticle(String articleId, int limit) {
        return records.items(byArticle.of(articleId, limit).stream().map(ArticleIndex::id).toList()).stream()
                .map(this::recorded).toList();
    }

    /** The alert with this id, and how far it is. */
    public Optional<Recorded> recorded(String id) {
        return records.item(id).map(this::recorded);
    }

    private Recorded recorded(Item item) {
        String due = item.get(DUE);
        String tries = item.get(TRIES);
        return new Recorded(records.decode(item), due == null ? null : Instant.parse(due),
                tries == null ? 0 : Integer.parseInt(tries), Arrival.of(item).orElse(null));
    }

    /**
     * Takes an alert in hand to publish it, unless somebody else does: until the new time is due, it is this caller's.
     *
     * @return the alert as it is kept now; empty if it was taken, or published, since it was read
     */
    public Optional<Recorded> claim(Recorded recorded, Instant due) {
        return move(recorded, due, recorded.tries() + 1);
    }

    /** Has the outbox look after a claimed alert at another time. */
    public void postpone(Recorded claimed, Instant due) {
        move(claimed, due, claimed.tries());
    }

    private Optional<Recorded> move(Recorded recorded, Instant due, int tries) {
        Alert alert = recorded.alert();
        List<Write> group = new ArrayList<>();
        group.add(records.replacing(alert.id(), alert,
                Arrival.with(Map.of(DUE, due.toString(), TRIES, Integer.toString(tries)), recorded.arrival()),
                new Write.Condition.Equals(DUE, recorded.due().toString())));
        if (!due.equals(recorded.due())) {
            group.add(done(recorded));
        }
        group.add(waiting(alert.id(), due));
        return table.write(group) ? Optional.of(new Recorded(alert, due, tries, recorded.arrival())) : Optional.empty();
    }

    /**
     * Marks alerts as delivered.
     *
     * @param digest the message they were in together, or {@code null} for one by itself
     */
    public void markPublished(List<Recorded> published, Instant at, String digest) {
        for (int i = 0; i < published.size(); i += MARKED_AT_ONCE) {
            List<Write> group = new ArrayList<>();
            published.subList(i, Math.min(published.size(), i + MARKED_AT_ONCE)).forEach(recorded -> {
                Alert alert = recorded.alert().publishedAt(at, digest);
                group.add(records.replacing(alert.id(), alert, Map.of(), new Write.Condition.None()));
                group.add(done(recorded));
            });
            table.write(group);
        }
    }

    /** Alerts that are not published and that the outbox is to look after by now, those due first first. */
    public List<Recorded> due(Instant now, int limit) {
        String end = Feed.position(now.plusMillis(1), "");
        Page page = table.query(new Range(OUTBOX, null, end, false, limit, null));
        List<String> ids = page.items().stream().map(item -> item.get(ID)).toList();
        return records.items(ids).stream().map(this::recorded).filter(each -> each.due() != null).toList();
    }

    private static Write waiting(String id, Instant due) {
        return Write.put(new Item(place(id, due), Map.of(ID, id)));
    }

    private static Write done(Recorded recorded) {
        return new Write.Delete(place(recorded.alert().id(), recorded.due()), new Write.Condition.None());
    }

    private static Key place(String id, Instant due) {
        return new Key(OUTBOX, Feed.position(due, id));
    }

    /** The alert with this id. */
    public Optional<Alert> find(String id) {
        return records.find(id);
    }

    /** Alerts newest first. */
    public Listing<Alert> latest(Instant from, Instant to, int limit, String after) {
        return records.newest(from, to, limit, after);
    }
}
