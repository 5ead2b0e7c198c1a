package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Withdrawals;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryApiTest {
    private static final String PAGE = "https://notes.example/1";

    private final MemoryTable table = new MemoryTable();
    private final Articles articles = new Articles(table);
    private final Stories stories = new Stories(table);
    private final Api api = new Api(table);

    private ScoredArticle add(String id, String at, String url) {
        ScoredArticle scored = new Draft(id, at, "Small caps slide").source("Notes", url)
                .headline(-0.1, List.of("^RUT")).about("^RUT", "Russell 2000", "index", 0.9, -0.31).scored();
        articles.add(scored.article());
        articles.addScore(scored);
        return scored;
    }

    private void join(ScoredArticle newcomer, ScoredArticle known) {
        stories.join(Member.of(newcomer.article()), Member.of(known.article()));
    }

    @BeforeEach
    void anArticleItsRevisionAndACopy() {
        ScoredArticle first = add("first", "2026-11-20T21:05:00Z", PAGE);
        ScoredArticle corrected = add("corrected", "2026-11-20T21:30:00Z", PAGE + "?utm_source=feed");
        ScoredArticle copy = add("copy", "2026-11-20T22:00:00Z", "https://other.example/2");
        join(corrected, first);
        join(copy, corrected);
        add("alone", "2026-11-20T20:00:00Z", null);
    }

    @Test
    void aStoryListsItsCopiesAndRevisionsAsToldByTheIdOfAnyOfThem() {
        JsonNode story = api.get("/v1/stories/first").json();

        assertThat(story.get("id").asText()).isEqualTo("first");
        assertThat(story.get("latest_id").asText()).isEqualTo("corrected");
        assertThat(story.get("article_count").asInt()).isEqualTo(3);
        assertThat(story.get("articles")).hasSize(3);
        assertThat(story.findValuesAsText("role")).containsExactly("original", "revision", "copy");
        JsonNode copy = story.get("articles").get(2);
        assertThat(copy.get("id").asText()).isEqualTo("copy");
        assertThat(copy.get("duplicate_of").asText()).isEqualTo("first");
        assertThat(copy.get("title").asText()).isEqualTo("Small caps slide");
        assertThat(copy.get("overall").get("status").asText()).isEqualTo("scored");
        assertThat(api.get("/v1/stories/copy").json()).isEqualTo(story);
    }

    @Test
    void anArticleThatNothingElseTellsIsAStoryOfItsOwn() {
        assertThat(api.get("/v1/stories/alone").json().findValuesAsText("role")).containsExactly("original");
        assertThat(api.get("/v1/stories/unknown").status()).isEqualTo(404);
    }

    @Test
    void whatItsPublisherWithdrewIsInNoListAndIsShownWithTheTime() {
        ScoredArticle copy = articles.find("copy").orElseThrow();
        new Withdrawals(table).add(Origin.of(copy.article()).orElseThrow(),
                Instant.parse("2026-11-20T22:30:00Z"), Instant.parse("2026-11-20T22:31:00Z"));

        assertThat(api.get("/v1/articles").json().get("items")).extracting(item -> item.get("id").asText())
                .containsExactly("corrected", "alone");
        assertThat(api.get("/v1/articles/copy").json().get("withdrawn_at").asText()).isEqualTo("2026-11-20T22:30:00Z");
        assertThat(api.get("/v1/articles/corrected").json().get("withdrawn_at").isNull()).isTrue();
        assertThat(api.get("/v1/stories/first").json().get("articles"))
                .extracting(each -> each.get("withdrawn_at").asText(null))
                .containsExactly(null, null, "2026-11-20T22:30:00Z");
    }

    @Test
    void listsLeaveOutWhatWasReplacedAndAnyArticleCanBeAskedFor() {
        for (String list : List.of("/v1/articles", "/v1/tickers/%5ERUT/articles")) {
            assertThat(api.get(list).json().get("items")).extracting(item -> item.get("id").asText())
                    .containsExactly("copy", "corrected", "alone");
        }
        JsonNode first = api.get("/v1/articles/first").json();
        assertThat(first.get("replaced_by").asText()).isEqualTo("corrected");
        assertThat(first.get("story_id").asText()).isEqualTo("first");
        assertThat(first.get("duplicate_of").isNull()).isTrue();
        assertThat(api.get("/v1/articles").json().get("items").get(0).get("duplicate_of").asText()).isEqualTo("first");
    }
}
