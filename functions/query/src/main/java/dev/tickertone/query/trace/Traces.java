package dev.tickertone.query.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Alerts.Recorded;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Articles.Progress;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.Json;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Rejections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what is known of an upload or an article: a few reads by key, however much is stored. That rules were held
 * against an article and none fired leaves nothing to read, and alerts and silences of before they were noted with their
 * article are not found. Thread-safe.
 */
public final class Traces {
    private final Articles articles;
    private final Alerts alerts;
    private final Evaluations evaluations;
    private final Outcomes outcomes;
    private final Rejections rejections;

    public Traces(Table table) {
        this.articles = new Articles(table);
        this.alerts = new Alerts(table);
        this.evaluations = new Evaluations(table);
        this.outcomes = new Outcomes(table);
        this.rejections = new Rejections(table);
    }

    /** The trace of an article; empty where there is none with this id. */
    Optional<ObjectNode> ofArticle(String id) {
        return articles.progress(id).map(progress -> {
            Article article = progress.scored().article();
            ObjectNode trace = begun(id, article.object(), progress.arrival(), null);
            trace.putArray("articles").add(id);
            trace.putArray("rejections");
            return tell(trace, progress);
        });
    }

    /**
     * The trace of an upload, which is that of its article where it has just one; empty where nothing was read of it.
     */
    Optional<ObjectNode> ofUpload(String bucket, String key) {
        ObjectRef object = new ObjectRef(bucket, key, null);
        Optional<Outcomes.Read> read = outcomes.find(object);
        List<Rejection> standing = rejections.of(object, Limits.MAX_REJECTIONS);
        if (read.isEmpty() && standing.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = read.map(Outcomes.Read::articles).orElse(List.of());
        Arrival arrival = read.map(Outcomes.Read::arrival).orElse(null);
        Optional<Progress> only = ids.size() == 1 ? articles.progress(ids.getFirst()) : Optional.empty();
        ObjectNode trace = begun(only.map(each -> ids.getFirst()).orElse(null), object, arrival,
                read.map(Outcomes.Read::status).orElse(null));
        ArrayNode list = trace.putArray("articles");
        ids.forEach(list::add);
        trace.set("rejections", Json.mapper().valueToTree(standing));
        return Optional.of(only.map(progress -> tell(trace, progress)).orElseGet(() -> tell(trace, object, read, standing)));
    }

    private static ObjectNode begun(String article, ObjectRef object, Arrival arrival, String status) {
        ObjectNode trace = JsonNodeFactory.instance.objectNode().put("article", article);
        if (object == null) {
            trace.putNull("upload");
            return trace;
        }
        trace.putObject("upload").put("bucket", object.bucket()).put("key", object.key())
                .put("version_id", object.versionId())
                .put("sequencer", arrival == null ? null : arrival.sequencer())
                .put("s3_request_id", arrival == null ? null : arrival.requestId())
                .put("status", status);
        return trace;
    }

    /** What is no single article: a list, quotes, a portfolio, or what could not be read. */
    private static ObjectNode tell(
            ObjectNode trace, ObjectRef object, Optional<Outcomes.Read> read, List<Rejection> standing) {
        Steps steps = new Steps();
        read.map(Outcomes.Read::arrival).ifPresent(arrival -> steps.uploaded(object, arrival));
        read.ifPresent(outcome -> steps.read(outcome));
        standing.stream().sorted(Comparator.comparing(Rejection::rejectedAt).thenComparing(Rejection::id))
                .forEach(steps::rejected);
        trace.set("steps", steps.all());
        boolean unreadable = !standing.isEmpty() && trace.path("articles").isEmpty();
        trace.set("waiting_for", unreadable ? Steps.waiting("ingested", null, standing.getFirst().remedy()) : null);
        return trace.put("complete", standing.size() < Limits.MAX_REJECTIONS);
    }

    private ObjectNode tell(ObjectNode trace, Progress progress) {
        Article article = progress.scored().article();
        List<Recorded> raised = alerts.ofArticle(article.id(), Limits.MAX_OF_KIND);
        List<Evaluation> silent = evaluations.ofArticle(article.id(), Limits.MAX_OF_KIND);
        Steps steps = new Steps();
        if (progress.arrival() != null && article.object() != null) {
            steps.uploaded(article.object(), progress.arrival());
        }
        steps.ingested(article);
        if (progress.scored().analysis() != null) {
            steps.story(article, progress.scoredAt());
            steps.scored(progress.scored().analysis(), progress.scoredAt());
        }
        steps.after(article, raised, silent);
        trace.set("steps", steps.all());
        trace.set("waiting_for", waiting(progress, raised));
        return trace.put("complete", raised.size() < Limits.MAX_OF_KIND && silent.size() < Limits.MAX_OF_KIND);
    }

    private static JsonNode waiting(Progress progress, List<Recorded> raised) {
        if (progress.scored().analysis() == null) {
            return Steps.waiting("scored", null, "It is scored within seconds of being read. If it stays so, the log of the "
                    + "scoring function says why, and what failed every retry is in the failure queue.");
        }
        return raised.stream().filter(each -> each.due() != null).min(Comparator.comparing(Recorded::due))
                .map(each -> Steps.waiting("alert_published", each.due(), each.alert().held() == null
                        ? "An alert is being published; if that fails it is tried again at this time."
                        : "An alert is kept back (" + each.alert().held() + ") and goes out at this time."))
                .orElse(null);
    }
}
