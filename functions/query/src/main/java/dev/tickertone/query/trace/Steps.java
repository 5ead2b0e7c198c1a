package dev.tickertone.query.trace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.store.Alerts.Recorded;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Outcomes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of a trace, oldest first: upload, reading, story and score as one leads to the other, then what came after by
 * its time. A time that was not noted is {@code null}. Not thread-safe.
 */
final class Steps {
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    private record Later(Instant at, ObjectNode step) {}

    ArrayNode all() {
        return steps;
    }

    /** What comes next, and when, if that is known. */
    static ObjectNode waiting(String step, Instant until, String detail) {
        return JsonNodeFactory.instance.objectNode().put("step", step).put("until", text(until)).put("detail", detail);
    }

    void uploaded(ObjectRef object, Arrival arrival) {
        steps.add(step("uploaded", arrival.uploadedAt()).put("bucket", object.bucket()).put("key", object.key()));
    }

    void read(Outcomes.Read outcome) {
        steps.add(step("read", outcome.at()).put("outcome", outcome.status()).put("articles", outcome.articles().size()));
    }

    void rejected(Rejection rejection) {
        steps.add(step("rejected", rejection.rejectedAt()).put("reason", rejection.reason())
                .put("detail", rejection.detail()).put("remedy", rejection.remedy()));
    }

    void ingested(Article article) {
        steps.add(step("ingested", article.ingestedAt()).put("published_at", article.publishedAt().toString()));
    }

    /** It is found right before the score, and may have grown since. */
    void story(Article article, Instant scoredAt) {
        steps.add(step("story", scoredAt).put("story_id", article.storyId())
                .put("duplicate_of", article.duplicateOf()).put("replaced_by", article.replacedBy()));
    }

    void scored(Analysis analysis, Instant at) {
        ObjectNode step = step("scored", at).put("status", analysis.overall().status().toString())
                .put("score", analysis.overall().score());
        step.putObject("scorer").put("name", analysis.scorer().name()).put("version", analysis.scorer().version());
        steps.add(step);
    }

    void after(Article article, List<Recorded> raised, List<Evaluation> silent) {
        List<Later> later = new ArrayList<>();
        if (article.withdrawnAt() != null) {
            later.add(new Later(article.withdrawnAt(), step("withdrawn", article.withdrawnAt())));
        }
        raised.forEach(recorded -> {
            later.add(new Later(recorded.alert().createdAt(), raised(recorded)));
            if (recorded.alert().publishedAt() != null) {
                later.add(new Later(recorded.alert().publishedAt(), alert("alert_published", recorded.alert().publishedAt(),
                        recorded.alert()).put("digest_id", recorded.alert().digestId())));
            }
        });
        silent.forEach(evaluation -> later.add(new Later(evaluation.evaluatedAt(), silence(evaluation))));
        // What has one time comes in one order each time it is asked for; an alert is raised before it is published.
        later.stream().sorted(Comparator.comparing(Later::at)
                .thenComparing(each -> !each.step().path("step").asText().equals("alert_raised"))
                .thenComparing(each -> each.step().toString())).forEach(each -> steps.add(each.step()));
    }

    private static ObjectNode raised(Recorded recorded) {
        Alert alert = recorded.alert();
        boolean sent = alert.publishedAt() != null;
        return alert("alert_raised", alert.createdAt(), alert)
                .put("state", !sent ? "waiting" : alert.digestId() == null ? "published" : "in_digest")
                .put("until", sent ? null : text(recorded.due()))
                .put("held", alert.held() == null ? null : alert.held().toString());
    }

    private static ObjectNode alert(String name, Instant at, Alert alert) {
        return step(name, at).put("alert_id", alert.id()).put("rule", alert.rule()).put("symbol", alert.symbol());
    }

    private static ObjectNode silence(Evaluation evaluation) {
        return step("silent", evaluation.evaluatedAt()).put("rule", evaluation.rule()).put("symbol", evaluation.symbol())
                .put("reason", evaluation.reason().toString()).put("detail", evaluation.detail())
                .put("alert_id", evaluation.alertId());
    }

    private static ObjectNode step(String name, Instant at) {
        return JsonNodeFactory.instance.objectNode().put("step", name).put("at", text(at));
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
