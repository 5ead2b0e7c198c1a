package dev.tickertone.query;

import static dev.tickertone.query.QueryHandlerTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence.Cue;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleApiTest {
    private final MemoryTable table = new MemoryTable();
    private final Articles articles = new Articles(table);
    private final Api api = new Api(table);

    private static Draft draft() {
        return new Draft("story1", "2026-11-20T21:05:00Z", "Small caps slide")
                .source("Harbor Street Notes", "https://notes.example/1")
                .headline(-0.1, List.of("^RUT"), new Cue("slide", -1, null))
                .says("The index lost 2.1% to 2,744.18.", -0.0833333333, List.of("^RUT"), new Cue("lost 2.1%", -1, null))
                .says("It did not give up its lead.", 0.0333333333, List.of("^RUT"), new Cue("give up", 1, "negated"))
                .about("^RUT", "Russell 2000", "index", 0.95, -0.31)
                .moved("^RUT", "-2.1", "2744.18", "points");
    }

    private void add(ScoredArticle scored) {
        articles.add(scored.article());
        articles.addScore(scored);
    }

    @Test
    void oneArticleIsOneFlatDocument() {
        add(draft().scored());

        JsonNode article = api.get("/v1/articles/story1").json();

        assertThat(article.properties()).extracting(Map.Entry::getKey).containsExactly("id", "story_id",
                "duplicate_of", "replaced_by", "withdrawn_at", "title", "text", "source", "url", "language", "published_at", "published_at_basis",
                "ingested_at", "object", "overall", "tickers", "evidence", "stated_moves", "brief", "scorer", "moves");
        assertThat(article.get("published_at").asText()).isEqualTo("2026-11-20T21:05:00Z");
        assertThat(article.get("published_at_basis").asText()).isEqualTo("jsonld");
        assertThat(article.get("object").toString()).isEqualTo(
                "{\"bucket\":\"tickertone-articles\",\"key\":\"incoming/story1.html\",\"version_id\":null}");
        assertThat(article.get("overall").toString()).isEqualTo(
                "{\"status\":\"scored\",\"score\":-0.15,\"label\":\"mildly negative\",\"confidence\":0.6,\"dispersion\":0.2}");
        assertThat(article.get("tickers").get(0).toString()).isEqualTo("{\"symbol\":\"^RUT\","
                + "\"name\":\"Russell 2000\",\"type\":\"index\",\"proxy\":null,\"relevance\":0.95,\"score\":-0.31,"
                + "\"label\":\"mildly negative\",\"matched_by\":\"name\",\"evidence\":[\"s1\",\"s2\",\"s3\"]}");
        assertThat(article.get("stated_moves").get(0).toString()).isEqualTo("{\"symbol\":\"^RUT\",\"percent\":-2.1,"
                + "\"points\":null,\"basis_points\":null,\"level\":2744.18,\"unit\":\"points\",\"period\":\"day\","
                + "\"session\":null,\"extreme\":false,\"evidence\":\"s1\",\"start\":0,\"end\":10}");
        assertThat(article.get("brief").isNull()).isTrue();
        assertThat(article.get("scorer").toString()).isEqualTo("{\"name\":\"tickertone\",\"version\":\"test\"}");
    }

    @Test
    void theBriefShowsEveryPartWithItsWordsAndPlaces() {
        add(draft().brief(draft -> new Brief(
                List.of(new Brief.Theme("small caps", draft.passage("Small caps"))),
                List.of(), List.of(draft.item("The index", "^RUT")),
                List.of(new Brief.Horizon("lead", draft.passage("its lead"), List.of())),
                List.of(), null, draft.item("It did not"),
                new Brief.Scenario(new BigDecimal("2.5"), null, "percent", draft.passage("2.1%")), null)).scored());

        JsonNode brief = api.get("/v1/articles/story1").json().get("brief");

        assertThat(brief.toString()).isEqualTo("{\"themes\":[\"small caps\"],\"winners\":[],"
                + "\"losers\":[{\"text\":\"The index\",\"start\":18,\"end\":27,\"evidence\":\"s2\",\"tickers\":[\"^RUT\"]}],"
                + "\"horizons\":[{\"period\":\"lead\",\"text\":\"its lead\",\"start\":70,\"end\":78,\"evidence\":\"s3\","
                + "\"tickers\":[]}],\"catalysts\":[],\"consensus\":null,"
                + "\"contrarian\":{\"text\":\"It did not\",\"start\":51,\"end\":61,\"evidence\":\"s3\",\"tickers\":[]},"
                + "\"downside\":{\"low\":2.5,\"high\":null,\"unit\":\"percent\",\"text\":\"2.1%\",\"start\":33,\"end\":37,"
                + "\"evidence\":\"s2\"},\"upside\":null,"
                + "\"theme_mentions\":[{\"theme\":\"small caps\",\"text\":\"Small caps\",\"start\":0,\"end\":10,"
                + "\"evidence\":\"s1\"}]}");
    }

    @Test
    void evidenceStandsAtItsOffsetsAndAddsUpToTheScore() {
        add(draft().scored());

        JsonNode article = api.get("/v1/articles/story1").json();

        double sum = 0;
        for (JsonNode sentence : article.get("evidence")) {
            assertThat(article.get("text").asText().substring(
                    sentence.get("start").asInt(), sentence.get("end").asInt()))
                    .isEqualTo(sentence.get("text").asText());
            sum += sentence.get("contribution").asDouble();
        }
        assertThat(sum).isCloseTo(-0.15, within(0.000_005));
        assertThat(article.get("evidence").get(1).get("contribution").asText()).isEqualTo("-0.083333");
        assertThat(article.get("evidence").get(2).get("cues").toString())
                .isEqualTo("[{\"text\":\"give up\",\"polarity\":1,\"modifier\":\"negated\"}]");
    }

    @Test
    void anArticleThatIsNotScoredYetIsPending() {
        articles.add(draft().article());

        JsonNode article = api.get("/v1/articles/story1").json();

        assertThat(article.get("overall").toString())
                .isEqualTo("{\"status\":\"pending\",\"score\":null,\"label\":null,\"confidence\":null,\"dispersion\":null}");
        assertThat(article.get("tickers")).isEmpty();
        assertThat(article.get("evidence")).isEmpty();
        assertThat(article.get("scorer").isNull()).isTrue();
        assertThat(article.get("text").asText()).startsWith("Small caps slide\n\n");
    }

    @Test
    void anArticleThatSaysNothingOfPricesHasNoScore() {
        add(new Draft("bakery", "2026-11-20T10:00:00Z", "A bakery turns one hundred").says("It bakes rye.").scored());

        assertThat(api.get("/v1/articles/bakery").json().get("overall").toString()).isEqualTo(
                "{\"status\":\"insufficient_evidence\",\"score\":null,\"label\":null,\"confidence\":null,\"dispersion\":null}");
    }

    @Test
    void listsLeaveTheTextOutAndKeepTheRest() {
        add(draft().scored());

        JsonNode listed = api.get("/v1/articles").json().get("items").get(0);

        assertThat(listed.has("text")).isFalse();
        assertThat(listed.get("evidence").get(1).get("text").asText()).isEqualTo("The index lost 2.1% to 2,744.18.");
        assertThat(listed.get("tickers")).hasSize(1);
    }

    @Test
    void anEmptyListIsAListAndNoProblem() {
        assertThat(api.get("/v1/articles").body()).isEqualTo("{\"items\":[],\"next_cursor\":null}");
        assertThat(api.get("/v1/tickers/AAPL/articles").body()).isEqualTo("{\"items\":[],\"next_cursor\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tickers/%5ERUT/articles", "/v1/tickers/^RUT/articles", "/v1/tickers/%5Erut/articles",
        "/v1/articles?symbol=%5ERUT", "/v1/articles?symbol=^rut"})
    void anInstrumentsArticlesAreFoundHoweverItsSymbolIsWritten(String target) {
        add(draft().scored());
        add(new Draft("other", "2026-11-20T22:00:00Z", "Elsewhere").says("Up.", 0.2, List.of("CL=F"))
                .about("CL=F", "Crude", "commodity", 0.9, 0.2).scored());

        assertThat(api.get(target).json().get("items")).extracting(a -> a.get("id").asText()).containsExactly("story1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BRK.B", "CL=F", "EURUSD=X", "BTC-USD"})
    void symbolsOfEveryFormAreTaken(String symbol) {
        add(new Draft("a", "2026-11-20T22:00:00Z", "Note").says("Up.", 0.2, List.of(symbol))
                .about(symbol, "It", "equity", 0.9, 0.2).scored());

        assertThat(api.get("/v1/tickers/" + symbol + "/articles").json().get("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tickers/a%20b/articles", "/v1/tickers/%3Cscript%3E/articles", "/v1/tickers//articles",
        "/v1/tickers/%2e%2e%2f/articles", "/v1/tickers/AAAAAAAAAAAAAAAAAAAAAAAAA/articles"})
    void whatCannotBeASymbolIsNotFound(String target) {
        assertProblem(api.get(target), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "..", "%2e%2e%2fsecrets", "%00", "a%0d%0aset-cookie:x", "%F0%9F%92%A9", "%zz", "<b>"})
    void anUnknownIdIsNotFoundAndNotRepeated(String id) {
        Answer answer = api.get("/v1/articles/" + id);

        assertProblem(answer, 404, "not-found");
        assertThat(answer.json().get("detail").asText()).isEqualTo("There is no article with this id.");
    }

    @Test
    void aClientThatHasTheArticleIsNotSentItAgain() {
        add(draft().scored());
        String tag = api.get("/v1/articles/story1").header("etag");
        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");

        for (String header : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Answer again = api.get("/v1/articles/story1", Map.of("If-None-Match", header));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers()).containsEntry("etag", tag).doesNotContainKey("content-type");
        }
        assertThat(api.get("/v1/articles/story1", Map.of("if-none-match", "\"x\"")).status()).isEqualTo(200);
    }

    @Test
    void theTagChangesWhenThePendingArticleIsScored() {
        ScoredArticle scored = draft().scored();
        articles.add(scored.article());
        String pending = api.get("/v1/articles/story1").header("etag");

        articles.addScore(scored);

        Answer answer = api.get("/v1/articles/story1", Map.of("if-none-match", pending));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("etag")).isNotEqualTo(pending);
    }
}
