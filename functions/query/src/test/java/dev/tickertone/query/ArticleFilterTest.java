package dev.tickertone.query;

import static dev.tickertone.query.QueryHandlerTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilterTest {
    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @BeforeEach
    void fourArticles() {
        add("bad", "2026-11-20T10:00:00Z", -0.4, 0.9, 0.1);
        add("dull", "2026-11-20T11:00:00Z", 0.02, 0.5, -0.2);
        add("good", "2026-11-20T12:00:00Z", 0.35, 0.2, 0.7);
        Articles articles = new Articles(table);
        var silent = new Draft("silent", "2026-11-20T13:00:00Z", "Says nothing").says("Nothing.").scored();
        articles.add(silent.article());
        articles.addScore(silent);
    }

    /** An article with a score of its own and another one for AAPL. */
    private void add(String id, String at, double score, double relevance, double ofTicker) {
        var scored = new Draft(id, at, "Note " + id).says("It moves.", score, List.of("AAPL"))
                .about("AAPL", "Apple", "equity", relevance, ofTicker).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/v1/articles                                                | silent,good,dull,bad",
        "/v1/articles?label=moderately+negative                      | bad",
        "/v1/articles?label=neutral                                  | dull",
        "/v1/articles?min_score=0.02                                 | good,dull",
        "/v1/articles?max_score=0.02                                 | dull,bad",
        "/v1/articles?min_score=-0.4&max_score=-0.4                  | bad",
        "/v1/articles?min_relevance=0.5                              | dull,bad",
        "/v1/articles?symbol=AAPL                                    | good,dull,bad",
        "/v1/articles?symbol=AAPL&min_score=0.3                      | good",
        "/v1/articles?symbol=AAPL&min_relevance=0.6                  | bad",
        "/v1/tickers/AAPL/articles                                   | good,dull,bad",
        "/v1/tickers/AAPL/articles?max_score=0.1                     | dull,bad",
        "/v1/tickers/AAPL/articles?label=strongly+positive           | good",
        "/v1/tickers/AAPL/articles?max_score=0.1&min_relevance=0.6   | bad",
        "/v1/articles?from=2026-11-20T12:00:00Z                      | silent,good",
        "/v1/articles?to=2026-11-20T12:00:00Z                        | dull,bad",
        "/v1/articles?from=2026-11-20T11:00:00Z&to=2026-11-20T11:00:00.001Z | dull",
        "/v1/articles?to=2026-11-20T12:00:00%2B01:00                 | bad",
        "/v1/articles?limit=2                                        | silent,good",
    })
    void aFilterKeepsWhatItSays(String target, String ids) {
        assertThat(ids(api.get(target))).isEqualTo(List.of(ids.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "limit=0               | limit         | from 1 to 200",
        "limit=201             | limit         | from 1 to 200",
        "limit=1e1             | limit         | from 1 to 200",
        "limit=99999999999     | limit         | from 1 to 200",
        "limit=                | limit         | from 1 to 200",
        "min_score=-1.1        | min_score     | from -1 to 1",
        "max_score=NaN         | max_score     | from -1 to 1",
        "max_score=1,0         | max_score     | from -1 to 1",
        "min_relevance=-0.1    | min_relevance | from 0 to 1",
        "label=bearish         | label         | mildly negative",
        "symbol=A%20B          | symbol        | letters, digits",
        "from=yesterday        | from          | RFC 3339",
        "from=2026-11-20       | from          | RFC 3339",
        "to=%2B99999-01-01T00:00:00Z | to      | RFC 3339",
        "to=0000-01-01T00:00:00Z | to          | RFC 3339",
    })
    void aValueThatCannotBeUsedIsNamedWithWhatCan(String query, String parameter, String allowed) {
        Answer answer = api.get("/v1/articles?" + query);

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().get("parameter").asText()).isEqualTo(parameter);
        assertThat(answer.json().get("detail").asText()).contains("'" + parameter + "'").contains(allowed);
    }

    @ParameterizedTest
    @CsvSource({"limit=1", "limit=200", "min_score=-1", "max_score=1", "min_relevance=0", "min_relevance=1.0",
        "to=9999-12-31T23:59:59Z", "from=0001-01-01T00:00:00Z"})
    void valuesAtTheBoundaryAreTaken(String query) {
        assertThat(api.get("/v1/articles?" + query).status()).isEqualTo(200);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsAProblem() {
        assertProblem(api.get("/v1/articles?min_score=0.2&max_score=0.1"), 400, "invalid-parameter");
        assertProblem(api.get("/v1/articles?from=2026-11-20T12:00:00Z&to=2026-11-20T12:00:00Z"),
                400, "invalid-parameter");
        assertProblem(api.get("/v1/articles?from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z"),
                400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource({"/v1/articles?tickers=AAPL,tickers,symbol", "/v1/tickers/AAPL/articles?symbol=AAPL,symbol,label",
        "/v1/alerts?label=neutral,label,symbol", "/v1/rejections?symbol=AAPL,symbol,cursor",
        "/v1/articles/bad?limit=1,limit,none"})
    void anUnknownParameterIsNamedWithTheKnownOnes(String target, String parameter, String known) {
        Answer answer = api.get(target);

        assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer.json().get("parameter").asText()).isEqualTo(parameter);
        assertThat(answer.json().get("detail").asText()).contains("'" + parameter + "'").contains(known);
    }

    @Test
    void aNameThatIsNoneIsNotRepeated() {
        Answer answer = api.get("/v1/articles?%3Cscript%3E=1");

        assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer.body()).doesNotContain("script").contains("min_relevance");
    }

    static List<String> ids(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().map(item -> item.get("id")).map(JsonNode::asText).toList();
    }
}
