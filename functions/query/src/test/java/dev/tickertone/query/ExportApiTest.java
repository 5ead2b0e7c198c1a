package dev.tickertone.query;

import static dev.tickertone.query.QueryHandlerTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.query.list.CsvReader;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Rejections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportApiTest {
    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    private void article(String id, String at, String title, double score) {
        ScoredArticle scored = new Draft(id, at, title).says("It moved.", score, List.of("CL=F"))
                .about("CL=F", "Crude oil", "commodity", 0.9, score).about("DAL", "Delta", "equity", 0.4, -score).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
    }

    @Test
    void articlesAreATableWithTheirOwnScores() {
        article("a1", "2026-11-20T12:00:00Z", "=HYPERLINK(\"http://x\"),\nsecond", -0.3);
        Answer answer = api.get("/v1/articles?format=csv");

        assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(answer.header("content-disposition")).isEqualTo("attachment; filename=\"tickertone-articles.csv\"");
        assertThat(answer.header("etag")).isNotNull();
        List<List<String>> rows = CsvReader.rows(answer.body());
        assertThat(rows.get(0)).startsWith("id", "published_at", "title").contains("symbols");
        assertThat(rows.get(1)).startsWith("a1", "2026-11-20T12:00:00Z", "'=HYPERLINK(\"http://x\"),\nsecond")
                .contains("-0.3", "mildly negative", "CL=F DAL");
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void anInstrumentsArticlesHaveItsScores() {
        article("a1", "2026-11-20T12:00:00Z", "Note", -0.3);
        Answer answer = api.get("/v1/tickers/DAL/articles?format=csv");
        List<List<String>> rows = CsvReader.rows(answer.body());

        assertThat(answer.header("content-disposition")).contains("\"tickertone-articles-DAL.csv\"");
        assertThat(rows.get(1).get(rows.get(0).indexOf("score"))).isEqualTo("0.3");
        assertThat(rows.get(1).get(rows.get(0).indexOf("overall_score"))).isEqualTo("-0.3");
        assertThat(rows.get(1).get(rows.get(0).indexOf("relevance"))).isEqualTo("0.4");
    }

    @Test
    void linesOfJsonAreTheItemsAsTheListHasThem() {
        article("a1", "2026-11-20T12:00:00Z", "One\nline", 0.3);
        article("a2", "2026-11-20T13:00:00Z", "Two", 0.2);
        Answer answer = api.get("/v1/articles?format=jsonl");

        assertThat(answer.header("content-type")).isEqualTo("application/x-ndjson");
        List<JsonNode> lines = answer.body().lines().map(line -> Json.read(line, JsonNode.class)).toList();
        assertThat(lines).isEqualTo(api.get("/v1/articles").json().get("items").valueStream().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "jsonl"})
    void theLinkLeadsThroughTheListInAnyFormat(String format) {
        for (int i = 0; i < 5; i++) {
            article("a" + i, "2026-11-20T12:00:0" + i + "Z", "Note " + i, 0.3);
        }
        List<String> found = new ArrayList<>();
        String target = "?format=" + format + "&limit=2&symbol=CL%3DF";
        while (target != null) {
            Answer answer = api.get("/v1/articles" + target);
            found.addAll(ids(format, answer));
            String link = answer.header("link");
            assertThat(link == null || link.matches("<\\?[A-Za-z0-9=&%_.~-]+>; rel=\"next\"")).as(link).isTrue();
            target = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(found).containsExactly("a4", "a3", "a2", "a1", "a0");
    }

    private static List<String> ids(String format, Answer answer) {
        return switch (format) {
            case "csv" -> CsvReader.rows(answer.body()).stream().skip(1).map(List::getFirst).toList();
            case "jsonl" -> answer.body().lines().map(line -> Json.read(line, JsonNode.class).get("id").asText()).toList();
            default -> ArticleFilterTest.ids(answer);
        };
    }

    @Test
    void aCursorIsGoodInAnotherFormatAndForNoOtherFilter() {
        article("a1", "2026-11-20T12:00:00Z", "One", 0.3);
        article("a2", "2026-11-20T13:00:00Z", "Two", 0.3);
        String cursor = api.get("/v1/articles?limit=1").json().get("next_cursor").asText();

        assertThat(api.get("/v1/articles?format=csv&cursor=" + cursor).body()).contains("a1,").doesNotContain("a2,");
        assertProblem(api.get("/v1/articles?format=csv&symbol=DAL&cursor=" + cursor), 400, "invalid-cursor");
    }

    @Test
    void everyListByTimeCanBeTakenAway() {
        new Rejections(table).add(new Rejection("r1", new ObjectRef("bucket", "incoming/+a.txt", "v1"), "empty",
                "It has no bytes.", "Upload it again.", Instant.parse("2026-11-20T21:05:00Z")));

        assertThat(api.get("/v1/rejections?format=csv").body()).isEqualTo(
                "id,rejected_at,bucket,key,version_id,reason,detail,remedy\r\n"
                        + "r1,2026-11-20T21:05:00Z,bucket,incoming/+a.txt,v1,empty,It has no bytes.,Upload it again.\r\n");
        assertThat(api.get("/v1/alerts?format=csv").body()).startsWith("id,created_at,rule,kind,").endsWith(",evidence\r\n");
        assertThat(api.get("/v1/rules/default/evaluations?format=csv").body()).startsWith("id,at,evaluated_at,rule,");
        assertThat(api.get("/v1/alerts?format=jsonl").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "CSV", "", "csv,csv"})
    void anotherFormatIsAProblem(String format) {
        Answer answer = api.get("/v1/articles?format=" + format);

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().get("detail").asText()).isEqualTo("'format' must be one of: json, csv, jsonl.");
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = api.get("/v1/articles?format=csv").header("etag");

        assertThat(api.get("/v1/articles?format=csv", Map.of("if-none-match", tag)).status()).isEqualTo(304);
        assertThat(api.get("/v1/articles", Map.of("if-none-match", tag)).status()).isEqualTo(200);
    }
}
