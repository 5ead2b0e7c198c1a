package dev.tickertone.alert.raising;

import dev.tickertone.alert.decision.Decider;
import dev.tickertone.alert.decision.Decision;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.delivery.Delivery.Outcome;
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
import dev.tickertone.store.Articles;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * From a stored score or quote to alerts: what rules find is decided on, then told or noted as not told; what crossed a
 * line and has recovered is told as well. Thread-safe.
 */
public final class Raising {
    /** Tries to tell one thing while others keep coming between. */
    private static final int MAX_TRIES = 20;

    /** What follows a recovery that came late is looked at again so far. */
    private static final int MAX_FOLLOWING = 50;

    private final Watch watch;
    private final Decider decider;
    private final Delivery delivery;
    private final AlertWriter writer;
    private final Silence silence;
    private final Articles articles;
    private final Clock clock;

    public Raising(Table table, AlertPublisher publisher, AlertWriter writer, Clock clock) {
        this.watch = new Watch(table);
        this.decider = new Decider(table);
        this.delivery = new Delivery(table, publisher, writer, clock);
        this.writer = writer;
        this.silence = new Silence(table);
        this.articles = new Articles(table);
        this.clock = clock;
    }

    /**
     * One event in hand.
     *
     * @param event names it, the same each time it is delivered
     */
    public record Cause(String event, RuleBook book, Consumer<String> log) {}

    /** Raises what an article's score makes true. */
    public void scored(ScoredArticle scored, Cause cause) {
        watch.scored(scored, cause.book()).forEach(finding -> handle(finding, cause));
    }

    /** Raises what a quote makes true. */
    public void quoted(Quote quote, Cause cause) {
        watch.quoted(quote, cause.book()).forEach(finding -> handle(finding, cause));
    }

    private void handle(Finding finding, Cause cause) {
        switch (finding) {
            case Finding.Holds(Firing firing) -> raise(firing, cause);
            case Finding.Valued valued -> {
                Recovered value = decider.note(valued, clock.instant());
                valued.firing().ifPresent(firing -> raise(firing, cause));
                if (value.compare().isRecovered(value.actual())) {
                    recovered(valued.rule(), valued.sighting().symbol(), value, cause);
                }
            }
            case Finding.BackOnTape back -> recovered(back.rule(), back.sighting().symbol(), back.recovered(), cause);
        }
    }

    private void raise(Firing firing, Cause cause) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            switch (decider.decide(firing, cause.event(), clock.instant())) {
                case Decision.Known() -> {
                    return;
                }
                case Decision.Silent silent -> {
                    silence.keep(silent, clock.instant());
                    return;
                }
                case Decision.Finish finish -> {
                    delivery.finish(finish.recorded(), cause.log());
                    return;
                }
                case Decision.Tell tell -> {
                    if (tell(tell, cause)) {
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("alerts on one subject were recorded " + MAX_TRIES + " times in a row by others");
    }

    /** False if another alert came between. */
    private boolean tell(Decision.Tell tell, Cause cause) {
        Rule rule = tell.firing().rule();
        Alert alert = tell.previous() == null
                ? writer.first(tell.firing(), tell.id(), clock.instant())
                : writer.escalation(tell.firing(), tell.id(), tell.previous(), clock.instant());
        if (!deliver(rule, alert, tell.with(), cause)) {
            return false;
        }
        // The recovery may have come first.
        decider.recoveredAfter(tell.firing()).ifPresent(recovered ->
                over(rule, tell.firing().sighting().symbol(), recovered, cause));
        return true;
    }

    private boolean deliver(Rule rule, Alert alert, List<Write> with, Cause cause) {
        Outcome outcome = delivery.deliver(rule, alert, cause.event(), with, cause.log());
        switch (outcome) {
            case PUBLISHED -> cause.log().accept(PublishedLine.of(alert));
            case HELD -> silence.held(alert.id(), clock.instant());
            case POSTPONED, OVERTAKEN -> { }
        }
        return outcome != Outcome.OVERTAKEN;
    }

    private void recovered(Rule rule, String symbol, Recovered recovered, Cause cause) {
        over(rule, symbol, recovered, cause);
        // Where it came late it cuts in two what was taken for one.
        decider.quotesOverAfter(rule, symbol, recovered).limit(MAX_FOLLOWING)
                .forEach(quote -> watch.onTape(rule, new TapeSighting(quote)).ifPresent(finding -> holding(finding, cause)));
        decider.articlesOverAfter(rule, symbol, recovered).limit(MAX_FOLLOWING)
                .forEach(id -> articles.scored(List.of(id)).forEach(scored ->
                        watch.again(rule, scored, symbol, cause.book()).forEach(finding -> holding(finding, cause))));
    }

    private void holding(Finding finding, Cause cause) {
        switch (finding) {
            case Finding.Holds(Firing firing) -> raise(firing, cause);
            case Finding.Valued valued -> valued.firing().ifPresent(firing -> raise(firing, cause));
            case Finding.BackOnTape _ -> { }
        }
    }

    private void over(Rule rule, String symbol, Recovered recovered, Cause cause) {
        decider.over(rule, symbol, recovered, cause.event(), clock.instant()).ifPresent(decision -> {
            switch (decision) {
                case Decider.Over.Finish(var unfinished) -> delivery.finish(unfinished, cause.log());
                case Decider.Over.Tell(Alert alert, String id) -> deliver(rule,
                        writer.recovery(rule, alert, recovered, id, clock.instant()), List.of(), cause);
            }
        });
    }
}
