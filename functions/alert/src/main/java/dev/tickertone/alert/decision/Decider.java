package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Told;
import dev.tickertone.store.Told.Entry;
import dev.tickertone.store.Told.Turn;
import dev.tickertone.store.Withdrawals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what becomes of a firing. What it goes by is read here and confirmed with the write of the alert, so two that
 * decide at the same time cannot both tell.
 *
 * <p>What is told does not depend on the order of arrival, with two exceptions that cannot be otherwise where alerts go
 * out at once: of two firings nearer than a cooldown the one that comes first is told, and what is worse than what was
 * told depends on what was. For these the outcome is that of handling the events one by one in the order in which their
 * alerts were recorded.
 *
 * <p>Thread-safe.
 */
public final class Decider {
    /** How often one story is told again because it became worse. */
    static final int MAX_ESCALATIONS = 20;

    private final Alerts alerts;
    private final Stories stories;
    private final Withdrawals withdrawals;
    private final Told told;
    private final Crossings crossings;

    public Decider(Table table) {
        this.alerts = new Alerts(table);
        this.stories = new Stories(table);
        this.withdrawals = new Withdrawals(table);
        this.told = new Told(table);
        this.crossings = new Crossings(table);
    }

    /** @param now for what the rule says about times */
    public Decision decide(Firing firing, Instant now) {
        Rule rule = firing.rule();
        Optional<Story> story = storyOf(firing);
        Firing placed = placed(firing, story);
        Optional<String> gone = gone(placed);
        if (gone.isPresent()) {
            return new Decision.Silent(placed, NotFired.REPLACED, null, gone.get());
        }
        Optional<NotFired> silent = rule.silentAt(now);
        if (silent.isPresent()) {
            return new Decision.Silent(placed, silent.get(), null, Sentences.silent(rule, silent.get()));
        }
        if (placed.sighting() instanceof ArticleSighting in && !rule.isRelevant(in.ticker())) {
            return new Decision.Silent(placed, NotFired.LOW_RELEVANCE, null, Sentences.relevance(rule, in.ticker()));
        }
        String subject = Subject.of(rule, placed.sighting().symbol());
        Turn turn = isCounted(rule) ? told.turn(rule.id(), subject) : null;
        List<String> ids = Subject.occasions(placed, story)
                .map(occasion -> AlertId.of(rule.id(), subject, occasion)).toList();
        Optional<Alert> known = ids.stream().flatMap(id -> alerts.find(id).stream()).findFirst();
        return known.isPresent() ? again(placed, known.get())
                : first(placed, ids.getFirst(), turn, subject);
    }

    private Decision first(Firing firing, String id, Turn turn, String subject) {
        if (turn == null) {
            return new Decision.Tell(id, firing, null, List.of());
        }
        Rule rule = firing.rule();
        String symbol = firing.sighting().symbol();
        Instant at = Subject.at(firing);
        Optional<Entry> before = told.lastUntil(rule.id(), subject, at);
        Optional<Entry> after = told.firstAfter(rule.id(), subject, at);
        if (rule.when().crossing().isPresent()) {
            Optional<Entry> same = before.filter(entry -> !crossings.recoveredBetween(rule, symbol, entry.at(), at))
                    .or(() -> after.filter(entry -> !crossings.recoveredBetween(rule, symbol, at, entry.at())));
            if (same.isPresent()) {
                return new Decision.Silent(firing, NotFired.NOT_RECOVERED, same.get().alertId(),
                        Sentences.notRecovered(rule.when().crossing().get(), same.get().at()));
            }
        }
        Optional<Entry> near = Stream.of(before, after).flatMap(Optional::stream)
                .filter(entry -> Duration.between(entry.at(), at).abs().compareTo(rule.limits().cooldown()) < 0)
                .findFirst();
        return near.isPresent()
                ? new Decision.Silent(firing, NotFired.COOLDOWN, near.get().alertId(),
                        Sentences.cooldown(rule, near.get().at()))
                : new Decision.Tell(id, firing, null, told.telling(turn, new Entry(at, id)));
    }

    /** What becomes of a firing on an occasion that was told. */
    private Decision again(Firing firing, Alert known) {
        Alert last = known;
        int number = 1;
        while (firing.rule().limits().escalation() != null && number <= MAX_ESCALATIONS) {
            Optional<Alert> next = alerts.find(AlertId.following(known.id(), number));
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            number++;
        }
        if (number <= MAX_ESCALATIONS && isWorse(firing, last)) {
            return new Decision.Tell(
                    AlertId.following(known.id(), number), firing, last, List.of());
        }
        return isOfSameArticle(firing, known) ? new Decision.Known()
                : new Decision.Silent(firing, NotFired.SAME_STORY, known.id(),
                        Sentences.sameStory(firing, known));
    }

    private static boolean isWorse(Firing firing, Alert last) {
        return firing.rule().limits().escalation() != null && firing.rule().limits().escalation().isWorse(
                last.score() == null ? null : BigDecimal.valueOf(last.score()),
                last.move() == null ? null : last.move().percent(),
                firing.sighting() instanceof ArticleSighting in ? BigDecimal.valueOf(in.ticker().score()) : null,
                firing.move().map(move -> move.percent()).orElse(null));
    }

    private static boolean isOfSameArticle(Firing firing, Alert alert) {
        return !(firing.sighting() instanceof ArticleSighting in) || in.article().id().equals(alert.articleId());
    }

    /** Whether a rule's alerts are counted, because one may stand in the way of another. */
    private static boolean isCounted(Rule rule) {
        return !rule.limits().cooldown().isZero() || rule.when().crossing().isPresent();
    }

    private Optional<Story> storyOf(Firing firing) {
        return firing.sighting() instanceof ArticleSighting in ? stories.of(in.article().id()) : Optional.empty();
    }

    private static Firing placed(Firing firing, Optional<Story> story) {
        return story.isPresent() && firing.sighting() instanceof ArticleSighting in
                ? new Firing(firing.rule(), in.in(story.get()), firing.match()) : firing;
    }

    /** Why an article does not count any more, in a sentence; an event may be handled long after it was made. */
    private Optional<String> gone(Firing firing) {
        if (!(firing.sighting() instanceof ArticleSighting in)) {
            return Optional.empty();
        }
        if (in.article().replacedBy() != null) {
            return Optional.of("The article was replaced by a later version.");
        }
        return withdrawals.marked(in.article()).withdrawnAt() == null
                ? Optional.empty() : Optional.of("The article was withdrawn by its publisher.");
    }
}
