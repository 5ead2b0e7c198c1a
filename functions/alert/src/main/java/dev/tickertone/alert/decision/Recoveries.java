package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.Finding;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Points.Point;
import dev.tickertone.store.Told;
import dev.tickertone.store.Told.Entry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows a crossing: the values that show whether it has recovered are kept, its end is told where that is asked
 * for, and where a recovery comes late, what lies on either side of it is to be looked at again. Thread-safe.
 */
public final class Recoveries {
    private final Alerts alerts;
    private final Told told;
    private final Crossings crossings;

    public Recoveries(Table table) {
        this.alerts = new Alerts(table);
        this.told = new Told(table);
        this.crossings = new Crossings(table);
    }

    /** Keeps the value that a crossing's metric has in an article. */
    public Recovered note(Finding.Valued valued, Instant now) {
        Rule rule = valued.rule();
        Article article = valued.sighting().article();
        Instant at = article.publishedAt().truncatedTo(ChronoUnit.MILLIS);
        crossings.note(rule, Subject.of(rule, valued.sighting().symbol()),
                new Point(at, article.id(), valued.value()), now);
        return new Recovered(rule.when().crossing().orElseThrow(), valued.value(), at, article.id());
    }

    /** The recovery that follows what was just told, where it is known already and is to be told. */
    public Optional<Recovered> recoveredAfter(Firing firing) {
        return firing.rule().limits().notifyRecovery() && firing.match().crossing().isPresent()
                ? crossings.recoveredAfter(firing.rule(), firing.sighting().symbol(), Subject.at(firing))
                : Optional.empty();
    }

    /** Quotes over the line on either side of a recovery, up to the next; none where the crossing is not on the tape. */
    public Stream<Quote> quotesOverAround(Rule rule, String symbol, Recovered recovered) {
        boolean wanted = Crossings.isOnTape(recovered.compare()) && rule.when().holdsOnTape();
        return wanted ? crossings.overOnTapeAround(rule, symbol, recovered.at()) : Stream.empty();
    }

    /** Ids of articles over the line on either side of a recovery, up to the next; none of a crossing on the tape. */
    public Stream<String> articlesOverAround(Rule rule, String symbol, Recovered recovered) {
        return Crossings.isOnTape(recovered.compare()) ? Stream.empty()
                : crossings.overInArticlesAround(rule, Subject.of(rule, symbol), recovered.at());
    }

    /** An alert that is over, and the id of the one that says so. */
    public record Over(Alert alert, String id) {}

    /** The end of a crossing as it is to be told; empty where nothing was told, or that it is over was. */
    public Optional<Over> over(Rule rule, String symbol, Recovered recovered, Instant now) {
        if (!rule.limits().notifyRecovery() || rule.silentAt(now).isPresent()) {
            return Optional.empty();
        }
        Instant at = recovered.at().truncatedTo(ChronoUnit.MILLIS);
        Optional<Entry> entry = told.lastUntil(rule.id(), Subject.of(rule, symbol), at)
                .filter(each -> !crossings.recoveredBetween(rule, symbol, each.at(), at));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String id = AlertId.following(entry.get().alertId(), 0);
        return alerts.find(id).isPresent() ? Optional.empty()
                : alerts.find(entry.get().alertId()).map(alert -> new Over(alert, id));
    }
}
