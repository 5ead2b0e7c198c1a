package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts in words what people get: alerts one by one, many in a digest, and a test. Thread-safe. */
public final class AlertWriter {
    private final Links links;

    /**
     * @param dashboard the dashboard's address without a slash at its end
     */
    public AlertWriter(String dashboard) {
        this.links = new Links(dashboard);
    }

    /** The first word on something, not yet published. */
    public Alert first(Firing firing, String id, Instant now) {
        return alert(Story.of(firing, Optional.empty(), links), Alert.Kind.FIRST, id, now);
    }

    /**
     * That something which was told goes on: from what to what. Not yet published.
     *
     * @param previous what was told last
     */
    public Alert escalation(Firing firing, String id, Alert previous, Instant now) {
        return alert(Story.of(firing, Optional.of(previous), links), Alert.Kind.ESCALATION, id, now);
    }

    private static Alert alert(Story story, Alert.Kind kind, String id, Instant now) {
        Rule rule = story.firing().rule();
        Optional<ArticleSighting> article = Optional.of(story.sighting())
                .filter(ArticleSighting.class::isInstance).map(ArticleSighting.class::cast);
        Optional<TickerSentiment> sentiment = story.sentiment();
        return new Alert(id, rule.id(), kind, story.before().map(Alert::id).orElse(null), rule.severity(),
                story.symbol(), article.map(seen -> seen.article().storyId()).orElse(null),
                article.map(seen -> seen.article().id()).orElse(null),
                story.sighting().at(), now, null, null, null,
                SubjectLine.of(story), EmailText.of(story), SmsText.of(story),
                sentiment.map(TickerSentiment::score).orElse(null), sentiment.map(TickerSentiment::label).orElse(null),
                story.move().map(AlertWriter::move).orElse(null),
                story.reasons().map(reason -> Comparisons.recorded(reason.compare(), reason.actual())).toList(),
                story.sentence().orElse(null));
    }

    private static Alert.Move move(KnownMove move) {
        return new Alert.Move(Wording.plain(move.percent()), move.source().toString());
    }

    /**
     * That what an alert told is over. It keeps the story of the alert that it ends; the article is the one that shows
     * it. Not yet published.
     *
     * @param previous the alert that it ends
     */
    public Alert recovery(Rule rule, Alert previous, Recovered recovered, String id, Instant now) {
        RecoveryText text = new RecoveryText(rule, previous, recovered, links);
        Metric metric = recovered.compare().metric();
        BigDecimal actual = recovered.actual();
        Double score = metric instanceof Metric.Score ? (Double) actual.doubleValue() : null;
        MoveSource source = recovered.articleId() == null ? MoveSource.OBSERVED : MoveSource.STATED;
        return new Alert(id, rule.id(), Alert.Kind.RECOVERY, previous.id(), rule.severity(), previous.symbol(),
                previous.storyId(), recovered.articleId(), recovered.at(), now, null, null, null,
                text.subject(), text.email(), text.sms(), score, score == null ? null : Label.of(score),
                metric instanceof Metric.MovePercent
                        ? new Alert.Move(Wording.plain(actual), source.toString()) : null,
                List.of(Comparisons.recorded(recovered.compare(), actual)), null);
    }

    /** One alert as it goes out. */
    public AlertMessage message(Alert alert) {
        return AlertMessages.of(alert);
    }

    /**
     * Many alerts as one message. Its id follows from theirs, whatever their order.
     *
     * @param alerts at least one
     * @param rules by id; one that was deleted since may be missing
     */
    public AlertMessage digest(List<Alert> alerts, Map<String, Rule> rules, Instant now) {
        return Digest.of(alerts, rules, now, links).message();
    }

    /** A message that shows that a rule's alerts arrive, and how they look. It says that nothing happened. */
    public AlertMessage test(Rule rule, Instant now) {
        return new TestMessage(rule, now, this, links).message();
    }
}
