package dev.tickertone.alert.raising;

import dev.tickertone.alert.decision.Decider;
import dev.tickertone.alert.decision.Decision;
import dev.tickertone.alert.decision.Recoveries;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.delivery.Delivery.Outcome;
import dev.tickertone.alert.delivery.Pacing;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.alert.watch.Finding;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.alert.watch.Watch;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.log.Log;
import java.time.Clock;
import java.util.List;

/**
 * From a stored score or quote to alerts: what rules find is decided on, then told or noted as not told; what crossed a
 * line and has recovered is told as well. Thread-safe.
 */
public final class Raising {
    /** Tries to tell one thing while others keep coming between. */
    private static final int MAX_TRIES = 20;

    /** What lies around a recovery that came late is looked at again so far. */
    private static final int MAX_AROUND = 50;

    private final Watch watch;
    private final Decider decider;
    private final Recoveries recoveries;
    private final Delivery delivery;
    private final AlertWriter writer;
    private final Silence silence;
    private final Articles articles;
    private final Clock clock;

    public Raising(Table table, AlertPublisher publisher, AlertWriter writer, Clock clock) {
        this.watch = new Watch(table);
        this.decider = new Decider(table);
        this.recoveries = new Recoveries(table);
        this.delivery = new Delivery(table, publisher, writer, clock);
        this.writer = writer;
        this.silence = new Silence(table);
        this.articles = new Articles(table);
        this.clock = clock;
    }

    /**
     * The rules as they are, and where to say what was done.
     *
     * @param arrival how the article came whose score is held against them; {@code null} of a quote, and where nobody knows
     */
    public record Context(RuleBook book, Log log, Arrival arrival) {
        /** For what is looked at again since something else came. */
        private Context again() {
            return new Context(book, log, null);
        }
    }

    /** Raises what an article's score makes true. */
    public void scored(ScoredArticle scored, Context context) {
        watch.scored(scored, context.book()).forEach(finding -> handle(finding, context));
    }

    /** Raises what a quote makes true. */
    public void quoted(Quote quote, Context context) {
        watch.quoted(quote, context.book()).forEach(finding -> handle(finding, context));
    }

    private void handle(Finding finding, Context context) {
        switch (finding) {
            case Finding.Holds(Firing firing) -> raise(firing, context);
            case Finding.Valued valued -> {
                Recovered value = recoveries.note(valued, clock.instant());
                valued.firing().ifPresent(firing -> raise(firing, context));
                if (value.compare().isRecovered(value.actual())) {
                    recovered(valued.rule(), valued.sighting().symbol(), value, context);
                }
            }
            case Finding.BackOnTape back -> recovered(back.rule(), back.sighting().symbol(), back.recovered(), context);
        }
    }

    private void raise(Firing firing, Context context) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            switch (decider.decide(firing, clock.instant())) {
                case Decision.Known() -> {
                    // Whoever told it may have ended before the recovery was looked for.
                    overAfter(firing, context);
                    return;
                }
                case Decision.Silent silent -> {
                    silence.keep(silent, clock.instant(), context.log());
                    return;
                }
                case Decision.Tell tell -> {
                    if (tell(tell, context)) {
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("alerts on one subject were recorded " + MAX_TRIES + " times in a row by others");
    }

    /** False if another alert came between. */
    private boolean tell(Decision.Tell tell, Context context) {
        Rule rule = tell.firing().rule();
        Alert alert = tell.previous() == null
                ? writer.first(tell.firing(), tell.id(), clock.instant())
                : writer.escalation(tell.firing(), tell.id(), tell.previous(), clock.instant());
        if (!deliver(rule, alert, tell.with(), context)) {
            return false;
        }
        overAfter(tell.firing(), context);
        return true;
    }

    /** Tells that what was told is over, where the recovery came first. */
    private void overAfter(Firing firing, Context context) {
        recoveries.recoveredAfter(firing).ifPresent(recovered ->
                over(firing.rule(), firing.sighting().symbol(), recovered, context));
    }

    private boolean deliver(Rule rule, Alert alert, List<Write> with, Context context) {
        Outcome outcome = delivery.deliver(rule, alert, context.arrival(), with, context.log());
        if (outcome instanceof Outcome.Held(Pacing.Hold hold)) {
            silence.held(alert, hold, clock.instant());
        }
        return !(outcome instanceof Outcome.Overtaken);
    }

    private void recovered(Rule rule, String symbol, Recovered recovered, Context context) {
        over(rule, symbol, recovered, context);
        // Where it came late it cuts in two what was taken for one, and one of the two was not told.
        Context again = context.again();
        recoveries.quotesOverAround(rule, symbol, recovered).limit(MAX_AROUND)
                .forEach(quote -> watch.onTape(rule, new TapeSighting(quote)).ifPresent(finding -> holding(finding, again)));
        recoveries.articlesOverAround(rule, symbol, recovered).limit(MAX_AROUND)
                .forEach(id -> articles.scored(List.of(id)).forEach(scored ->
                        watch.again(rule, scored, symbol, context.book()).forEach(finding -> holding(finding, again))));
    }

    private void holding(Finding finding, Context context) {
        switch (finding) {
            case Finding.Holds(Firing firing) -> raise(firing, context);
            case Finding.Valued valued -> valued.firing().ifPresent(firing -> raise(firing, context));
            case Finding.BackOnTape _ -> { }
        }
    }

    private void over(Rule rule, String symbol, Recovered recovered, Context context) {
        recoveries.over(rule, symbol, recovered, clock.instant()).ifPresent(over -> deliver(rule,
                writer.recovery(rule, over.alert(), recovered, over.id(), clock.instant()), List.of(), context));
    }
}
