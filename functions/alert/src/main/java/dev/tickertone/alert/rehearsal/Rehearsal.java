package dev.tickertone.alert.rehearsal;

import dev.tickertone.alert.raising.Raising;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Rule.Limits;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.Listing;
import dev.tickertone.store.log.Log;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Runs a rule over what is stored, in the order in which it happened, as if it had been there: with its own cooldown,
 * cap and quiet hours, on a clock that shows the time of each article or quote. Whether it is on, paused or expired does
 * not count. Nothing is sent and nothing is kept. Thread-safe.
 */
public final class Rehearsal {
    private static final int PAGE = 500;

    private final Table table;
    private final AlertWriter writer;

    public Rehearsal(Table table, AlertWriter writer) {
        this.table = table;
        this.writer = writer;
    }

    /**
     * What came of it.
     *
     * @param from the time from which on everything was looked at; later than asked for where there was too much
     * @param articles how many were looked at
     * @param quotes how many were looked at
     * @param complete whether all of the time asked for was looked at
     * @param alerts newest first
     * @param evaluations what held and was not heard, or not at once, newest first
     */
    public record Report(
            Instant from, Instant to, int articles, int quotes, boolean complete, List<Alert> alerts,
            List<Evaluation> evaluations) {}

    /**
     * @param portfolio the one the rule names, if it names one
     * @param from inclusive
     * @param to exclusive
     * @param outOfTime asked before each event; once it says so, the rest is left out
     */
    public Report run(Rule rule, Optional<Portfolio> portfolio, Instant from, Instant to, BooleanSupplier outOfTime) {
        Rule heard = awake(rule);
        RuleBook book = new RuleBook(List.of(heard), portfolio.stream().toList());
        Past past = Past.of(table, book, heard, from, to);
        Stage stage = new Stage(table);
        AtomicReference<Instant> now = new AtomicReference<>(from);
        Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        Raising raising = new Raising(stage, message -> { }, writer, clock);
        Raising.Context context = new Raising.Context(book, Log.ofNothing(clock), null);
        Articles articles = new Articles(table);
        int done = 0;
        for (Past.Event event : past.events()) {
            if (outOfTime.getAsBoolean()) {
                break;
            }
            now.set(event.at());
            switch (event) {
                case Past.Published published -> articles.scored(List.of(published.articleId()))
                        .forEach(scored -> raising.scored(scored, context));
                case Past.Quoted(var quote) -> raising.quoted(quote, context);
            }
            done++;
        }
        boolean complete = past.complete() && done == past.events().size();
        Instant end = done == past.events().size() ? to : past.events().get(done).at();
        return new Report(past.from(), end, past.articles(done), done - past.articles(done), complete,
                alerts(stage), evaluations(stage, heard));
    }

    private static Rule awake(Rule rule) {
        Limits limits = rule.limits();
        return new Rule(rule.id(), rule.name(), true, rule.severity(), rule.scope(), rule.when(), new Limits(
                limits.oncePerStory(), limits.escalation(), limits.cooldown(), limits.maxPerHour(),
                limits.notifyRecovery(), limits.quietHours(), null, null));
    }

    private static List<Alert> alerts(Table stage) {
        Alerts alerts = new Alerts(stage);
        List<Alert> all = new ArrayList<>();
        String after = null;
        do {
            Listing<Alert> page = alerts.latest(null, null, PAGE, after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<Evaluation> evaluations(Table stage, Rule rule) {
        Evaluations evaluations = new Evaluations(stage);
        List<Evaluation> all = new ArrayList<>();
        String after = null;
        do {
            Listing<Evaluation> page = evaluations.ofRule(rule.id(), null, null, PAGE, after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
