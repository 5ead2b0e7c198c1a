package dev.tickertone.alert.raising;

import dev.tickertone.alert.decision.Decision;
import dev.tickertone.alert.delivery.Pacing.Hold;
import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Metric;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps why rules were not heard, or not at once. Thread-safe. */
final class Silence {
    /** Evaluations remembered as written, so that each of a day's quotes does not write the same one again. */
    private static final int MAX_REMEMBERED = 10_000;

    private final Evaluations evaluations;
    private final Map<String, Boolean> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    Silence(Table table) {
        this.evaluations = new Evaluations(table);
    }

    /** Keeps that a firing was not told. */
    void keep(Decision.Silent silent, Instant now, Log log) {
        Firing firing = silent.firing();
        Article article = firing.sighting() instanceof ArticleSighting in ? in.article() : null;
        String occasion = article == null ? "tape" : article.id();
        String symbol = firing.sighting().symbol();
        String id = AlertId.of(firing.rule().id(), symbol, occasion + "|" + silent.reason() + "|" + silent.alertId());
        String written = article == null ? id + firing.sighting().at() : id;
        if (!isRemembered(written)) {
            evaluations.add(new Evaluation(id, firing.rule().id(), firing.sighting().at(), now, symbol,
                    article == null ? null : article.id(), article == null ? null : article.storyId(),
                    silent.reason(), silent.detail(), silent.alertId(),
                    firing.sighting() instanceof ArticleSighting in ? in.ticker().score() : null,
                    firing.move().map(move -> move.percent()).orElse(null)));
            // Only now: what failed to be written comes again.
            remember(written);
            log.count(Metric.SUPPRESSED, 1);
            log.info("alert_suppressed", line -> line.put("article", article == null ? null : article.id())
                    .put("alert", silent.alertId()).put("rule", firing.rule().id()).put("symbol", symbol)
                    .put("reason", silent.reason().toString()));
        }
    }

    /** Keeps that an alert goes out later. */
    void held(Alert alert, Hold hold, Instant now) {
        evaluations.add(new Evaluation(AlertId.following(alert.id(), -1), alert.rule(), alert.at(), now, alert.symbol(),
                alert.articleId(), alert.storyId(), hold.why(), sentence(hold), alert.id(),
                alert.score(), alert.move() == null ? null : alert.move().percent()));
    }

    private static String sentence(Hold hold) {
        return switch (hold.why()) {
            case QUIET_HOURS -> "The rule has quiet hours; the alert goes out at " + hold.until() + ".";
            case HOURLY_CAP -> "The rule has sent its number of messages for this hour; the alert goes out in a digest at "
                    + hold.until() + ".";
            default -> "Too many alerts came at once; the alert goes out in a digest at " + hold.until() + ".";
        };
    }

    private boolean isRemembered(String id) {
        synchronized (remembered) {
            return remembered.get(id) != null;
        }
    }

    private void remember(String id) {
        synchronized (remembered) {
            remembered.put(id, true);
        }
    }
}
