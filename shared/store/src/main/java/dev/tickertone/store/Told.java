package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule has told of one subject (an instrument, or a portfolio), in the time of what it told. It is written
 * together with the alert, and only if nothing was told since it was read: two functions that decide at the same time
 * cannot both find that nothing was. Thread-safe.
 */
public final class Told {
    private static final String ALERT = "alert";
    private static final String REVISION = "revision";

    // Sorts before every time.
    private static final String TURN = "!";
    private static final String FIRST = "-";

    private final Table table;

    public Told(Table table) {
        this.table = table;
    }

    /** One alert's place: what it tells of happened then. */
    public record Entry(Instant at, String alertId) {}

    /** Whose turn it is to tell: read first, and spent with what is told. */
    public record Turn(String rule, String subject, long revision) {}

    /** The turn as it stands. */
    public Turn turn(String rule, String subject) {
        return new Turn(rule, subject, table.get(new Key(partition(rule, subject), TURN))
                .map(item -> Long.parseLong(item.get(REVISION))).orElse(0L));
    }

    /** The last entry at a time or before it. */
    public Optional<Entry> lastUntil(String rule, String subject, Instant at) {
        return one(new Range(partition(rule, subject), FIRST, Feed.position(at.plusMillis(1), ""), true, 1, null));
    }

    /** The first entry after a time. */
    public Optional<Entry> firstAfter(String rule, String subject, Instant at) {
        return one(new Range(partition(rule, subject), Feed.position(at.plusMillis(1), ""), null, false, 1, null));
    }

    private Optional<Entry> one(Range range) {
        return table.query(range).items().stream().findFirst()
                .map(item -> new Entry(Feed.time(item.key().sort()), item.get(ALERT)));
    }

    /** The writes that tell of an alert; they do not go through if the turn was spent by another. */
    public List<Write> telling(Turn turn, Entry entry) {
        String partition = partition(turn.rule(), turn.subject());
        Write.Condition unspent = turn.revision() == 0
                ? new Write.Condition.Absent()
                : new Write.Condition.Equals(REVISION, Long.toString(turn.revision()));
        return List.of(
                new Write.Put(new Item(new Key(partition, TURN),
                        Map.of(REVISION, Long.toString(turn.revision() + 1))), unspent),
                Write.put(new Item(new Key(partition, Feed.position(entry.at(), entry.alertId())),
                        Map.of(ALERT, entry.alertId()))));
    }

    private static String partition(String rule, String subject) {
        return "told#" + rule + "#" + subject;
    }
}
