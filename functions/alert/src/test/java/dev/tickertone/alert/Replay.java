package dev.tickertone.alert;

import dev.tickertone.alert.Market.Tick;
import dev.tickertone.alert.Market.Told;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.delivery.Outbox;
import dev.tickertone.alert.raising.Raising;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.log.Log;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One rule over a market whose articles and quotes are stored in an order of chance, their events delivered in another
 * one, at the same time, twice, late, and by functions that end in the middle; until each was handled to its end.
 */
final class Replay {
    private static final AlertWriter WRITER = new AlertWriter("https://dash.example.com");
    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");

    final List<AlertMessage> published = new ArrayList<>();

    private final MemoryTable table = new MemoryTable();
    private final Random random;
    private int crashesAfterPublishing;

    Replay(Rule rule, Market market, Random random, boolean withCrashes) {
        this.random = random;
        RuleBook book = new RuleBook(List.of(rule), List.of());
        Raising.Context context = new Raising.Context(book, Log.ofNothing(Clock.systemUTC()), null);
        Interleaving together = new Interleaving(random, () -> withCrashes && random.nextInt(60) == 0);
        Raising raising = raising(marking(together.table(table)), together);
        List<Runnable> arrivals = new ArrayList<>();
        List<Runnable> stored = new ArrayList<>();
        for (Told told : market.articles()) {
            arrivals.add(() -> {
                new Articles(table).addScore(told.scored());
                stored.add(() -> raising.scored(told.scored(), context));
            });
        }
        for (Tick tick : market.ticks()) {
            arrivals.add(() -> {
                new Quotes(table).add(List.of(tick.quote()), NOW);
                stored.add(() -> raising.quoted(tick.quote(), context));
            });
        }
        Collections.shuffle(arrivals, random);
        List<Runnable> waiting = new ArrayList<>();
        for (Runnable arrival : arrivals) {
            arrival.run();
            waiting.add(stored.getLast());
            if (random.nextBoolean()) {
                deliver(together, waiting);
                waiting.clear();
            }
        }
        deliver(together, waiting);
        // Sometimes all of it comes once more. Not always: that would find again what a first delivery has missed.
        if (random.nextInt(4) == 0) {
            Raising undisturbed = raising(table, together);
            market.articles().forEach(told -> undisturbed.scored(told.scored(), context));
            market.ticks().forEach(tick -> undisturbed.quoted(tick.quote(), context));
        }
        lookAfterOutbox(book);
    }

    /** When no function can still be at what was left, and again when what was kept back is due. */
    private void lookAfterOutbox(RuleBook book) {
        for (Duration later : List.of(Delivery.ABANDONED_AFTER, Duration.ofHours(2))) {
            Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
            new Outbox(table, new Delivery(table, published::add, WRITER, clock), WRITER, clock, () -> { })
                    .send(book, Log.ofNothing(clock));
        }
    }

    /** Counts where a function ends between publishing an alert and marking it. */
    private Table marking(Table steps) {
        return new ForwardingTable(steps) {
            @Override
            public boolean write(List<Write> group) {
                boolean marks = group.stream().anyMatch(write -> write.key().partition().startsWith("alert#")
                        && write.condition() instanceof Write.Condition.None);
                try {
                    return super.write(group);
                } catch (Installation.Crash e) {
                    crashesAfterPublishing += marks ? 1 : 0;
                    throw e;
                }
            }
        };
    }

    private Raising raising(Table as, Interleaving together) {
        AlertPublisher publisher = message -> {
            together.step();
            published.add(message);
        };
        return new Raising(as, publisher, WRITER, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void deliver(Interleaving together, List<Runnable> events) {
        List<Runnable> mixed = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(mixed::add);
        Collections.shuffle(mixed, random);
        int half = mixed.size() / 2;
        // Two shards, each one event after another; an event that failed comes again before the next.
        together.run(List.of(inTurn(mixed.subList(0, half)), inTurn(mixed.subList(half, mixed.size()))));
    }

    private static Runnable inTurn(List<Runnable> events) {
        return () -> events.forEach(event -> {
            for (int tries = 0; tries < 100; tries++) {
                try {
                    event.run();
                    return;
                } catch (Installation.Crash e) {
                    // Again, as Lambda does.
                }
            }
        });
    }

    /** Every alert that is kept, in the order in which they were recorded. */
    List<Alert> alerts() {
        return table.read(null, Integer.MAX_VALUE).stream()
                .filter(change -> change.before() == null && change.after() != null)
                .map(change -> change.after())
                .filter(item -> "alert".equals(item.get(Documents.KIND)))
                .map(item -> new Alerts(table).find(item.key().partition().substring("alert#".length())).orElseThrow())
                .toList();
    }

    List<Evaluation> evaluations(String rule) {
        return new Evaluations(table).ofRule(rule, null, null, 1_000, null).items();
    }

    /** How often a function ended between publishing and marking. */
    int crashesAfterPublishing() {
        return crashesAfterPublishing;
    }

    List<String> publishedIds() {
        return published.stream().map(AlertMessage::alertId).toList();
    }
}
