package dev.tickertone.alert.delivery;

import dev.tickertone.alert.delivery.Delivery.Outcome;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Alerts.Recorded;
import dev.tickertone.store.log.Log;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends what waits: what was kept back and is due, what SNS did not take, and what a function recorded and never came to
 * publish. Several alerts of one rule go out as one digest; where many rules have something, one digest holds it all, so
 * a flood makes few messages. One run at a time.
 */
public final class Outbox {
    /** Alerts looked after in one run; of more, the rest waits for the next. */
    static final int MAX_ALERTS = 1_000;

    /** Most messages of one run; where more rules have something due, all of it goes into one. */
    static final int MAX_MESSAGES = 20;

    private final Alerts alerts;
    private final Delivery delivery;
    private final Pacing pacing;
    private final AlertWriter writer;
    private final Clock clock;
    private final Pause pause;

    /** Waits a little; on AWS it sleeps. */
    @FunctionalInterface
    public interface Pause {
        void aMoment();
    }

    public Outbox(Table table, Delivery delivery, AlertWriter writer, Clock clock, Pause pause) {
        this.alerts = new Alerts(table);
        this.delivery = delivery;
        this.pacing = new Pacing(table);
        this.writer = writer;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Sends what is due.
     *
     * @return how many messages SNS took
     */
    public int send(RuleBook book, Log log) {
        Map<String, List<Recorded>> byRule = new TreeMap<>();
        for (Recorded recorded : alerts.due(clock.instant(), MAX_ALERTS)) {
            byRule.computeIfAbsent(recorded.alert().rule(), none -> new ArrayList<>()).add(recorded);
        }
        List<List<Recorded>> messages = byRule.size() <= MAX_MESSAGES
                ? List.copyOf(byRule.values())
                : List.of(byRule.values().stream().flatMap(List::stream).toList());
        int sent = 0;
        for (List<Recorded> together : messages) {
            sent += send(together, book, log) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(List<Recorded> together, RuleBook book, Log log) {
        while (!pacing.fits(clock.instant())) {
            pause.aMoment();
        }
        if (together.size() == 1) {
            return delivery.finish(together.getFirst(), log) instanceof Outcome.Published;
        }
        Instant now = clock.instant();
        List<Recorded> claimed = together.stream()
                .flatMap(recorded -> alerts.claim(recorded, now.plus(Delivery.ABANDONED_AFTER)).stream()).toList();
        if (claimed.isEmpty()) {
            return false;
        }
        AlertMessage digest = writer.digest(claimed.stream().map(Recorded::alert).toList(), rules(claimed, book), now);
        return delivery.publish(digest, claimed, digest.alertId(), now, log) instanceof Outcome.Published;
    }

    private static Map<String, Rule> rules(List<Recorded> together, RuleBook book) {
        Map<String, Rule> rules = new HashMap<>();
        together.forEach(recorded -> book.find(recorded.alert().rule()).ifPresent(rule -> rules.put(rule.id(), rule)));
        return rules;
    }
}
