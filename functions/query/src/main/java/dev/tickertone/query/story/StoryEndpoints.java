package dev.tickertone.query.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Story;
import dev.tickertone.query.article.ArticleView;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.query.list.Limits;
import dev.tickertone.query.list.Resource;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Stories;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The endpoint that answers with a story. Thread-safe. */
public final class StoryEndpoints {
    /** What is shown of each article; all of it is at {@code /v1/articles/{id}}. */
    private static final List<String> SHOWN = List.of("title", "source", "url", "overall", "object", "withdrawn_at");

    private final Stories stories;
    private final Articles articles;

    public StoryEndpoints(Stories stories, Articles articles) {
        this.stories = stories;
        this.articles = articles;
    }

    /**
     * {@code GET /v1/stories/{id}}: by the story's id, one it had before, or an article's of it. With {@code as_of} what
     * was known at that time.
     */
    public Response one(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of("as_of"));
        Instant asOf = parameters.time("as_of");
        return Resource.answer(request, parameters, id -> find(id, asOf), story -> view(story, articles.asOf(asOf)),
                "There is no story with this id.");
    }

    private Optional<Story> find(String id, Instant asOf) {
        Optional<Story> story = stories.of(id).or(() -> articles.read(id).map(Member::of).map(Story::of));
        return asOf == null ? story : story.flatMap(each -> each.asOf(asOf));
    }

    /** As told, the earliest first: what was not scored yet has no more than its id and times. */
    private static JsonNode view(Story story, Articles articles) {
        List<Member> told = story.members().stream().limit(Limits.MAX_PAGE).toList();
        Map<String, ScoredArticle> scored = articles.scored(told.stream().map(Member::id).toList()).stream()
                .collect(Collectors.toMap(each -> each.article().id(), Function.identity()));
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", story.id());
        node.put("latest_id", Optional.ofNullable(story.place(story.id()).replacedBy()).orElse(story.id()));
        node.put("article_count", story.members().size());
        ArrayNode list = node.putArray("articles");
        told.forEach(member -> list.add(view(story, member, scored.get(member.id()))));
        return node;
    }

    private static ObjectNode view(Story story, Member member, ScoredArticle scored) {
        Story.Place place = story.place(member.id());
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("id", member.id())
                .put("role", place.role().toString().toLowerCase(Locale.ROOT))
                .put("duplicate_of", place.duplicateOf())
                .put("replaced_by", place.replacedBy())
                .put("published_at", member.publishedAt().toString())
                .put("ingested_at", member.ingestedAt().toString());
        ObjectNode known = scored == null ? node.objectNode() : ArticleView.listed(scored);
        SHOWN.forEach(field -> node.set(field, known.get(field)));
        return node;
    }
}
