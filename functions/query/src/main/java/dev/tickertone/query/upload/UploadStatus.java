package dev.tickertone.query.upload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Rejections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of an upload: {@code awaited} while nothing was read, {@code read} when it was, {@code scored} when all its
 * articles are, {@code rejected} when nothing of it could be read. Whether a file that was not read yet has arrived is not
 * known: this function may not look into the bucket. Thread-safe.
 */
public final class UploadStatus {
    private final Outcomes outcomes;
    private final Rejections rejections;
    private final Articles articles;

    public UploadStatus(Outcomes outcomes, Rejections rejections, Articles articles) {
        this.outcomes = outcomes;
        this.rejections = rejections;
        this.articles = articles;
    }

    ObjectNode of(String bucket, UploadId id) {
        ObjectRef object = new ObjectRef(bucket, id.key(), null);
        Optional<Outcomes.Read> outcome = outcomes.find(object);
        List<String> ids = outcome.map(Outcomes.Read::articles).orElse(List.of());
        Map<String, ScoredArticle> scored = articles.scored(ids).stream()
                .collect(Collectors.toMap(each -> each.article().id(), Function.identity()));
        Optional<Rejection> rejection = rejections.of(object, 1).stream().findFirst();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id.toString()).put("key", id.key());
        node.put("status", ids.isEmpty() && rejection.isPresent() ? "rejected"
                : outcome.isEmpty() ? "awaited" : scored.keySet().containsAll(ids) && !ids.isEmpty() ? "scored" : "read");
        ArrayNode list = node.putArray("articles");
        ids.forEach(each -> list.add(article(each, scored.get(each))));
        node.set("rejection", rejection.map(each -> Json.mapper().<ObjectNode>valueToTree(each)).orElse(null));
        return node;
    }

    private ObjectNode article(String id, ScoredArticle scored) {
        String title = scored != null ? scored.article().title() : articles.read(id).map(Article::title).orElse(null);
        return JsonNodeFactory.instance.objectNode().put("id", id).put("title", title)
                .put("status", scored == null ? "read" : "scored");
    }
}
