package dev.tickertone.query.alphavantage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaVantageApiTest {
    private final MemoryTable table = new MemoryTable(7);
    private final Articles articles = new Articles(table);
    private final Api api = new Api(table);

    @Test
    void anArticleIsAnsweredInTheirShape() {
        keep(new Draft("a1", "2026-11-20T21:05:07Z", "Ford raises its forecast").source("Example Wire", "https://news.example.com/a1")
                .says("Shares rose.", 0.1, List.of("F")).says("Ford raised its forecast.", 0.3, List.of("F"))
                .about("F", "Ford", "equity", 0.9, 0.4).about("BRK.B", "Berkshire Hathaway", "equity", 0.31, -0.15)
                .about("BTC-USD", "Bitcoin", "crypto", 0.2, -0.35).about("EURUSD=X", "Euro", "currency", 0.1, 0.0)
                .about("GM", "GM", "equity", 0.1, null)
                .brief(draft -> themes(draft, "rates", "earnings")).scored());

        Answer answer = api.get("/query?function=NEWS_SENTIMENT&tickers=F&apikey=demo&datatype=json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString()).isEqualTo("{\"items\":\"1\",\"sentiment_score_definition\":\"x <= -0.35: Bearish; "
                + "-0.35 < x <= -0.15: Somewhat-Bearish; -0.15 < x < 0.15: Neutral; 0.15 <= x < 0.35: Somewhat_Bullish; "
                + "x >= 0.35: Bullish\",\"relevance_score_definition\":\"0 < x <= 1, with a higher score indicating higher "
                + "relevance.\",\"feed\":[{\"title\":\"Ford raises its forecast\",\"url\":\"https://news.example.com/a1\","
                + "\"time_published\":\"20261120T210507\",\"authors\":[],\"summary\":\"Ford raised its forecast.\","
                + "\"banner_image\":\"\",\"source\":\"Example Wire\",\"category_within_source\":\"n/a\","
                + "\"source_domain\":\"news.example.com\",\"topics\":["
                + "{\"topic\":\"Earnings\",\"relevance_score\":\"0.500000\"},"
                + "{\"topic\":\"Economy - Monetary\",\"relevance_score\":\"1.000000\"}],"
                + "\"overall_sentiment_score\":0.4,\"overall_sentiment_label\":\"Bullish\",\"ticker_sentiment\":["
                + ticker("F", "0.900000", "0.400000", "Bullish") + ","
                + ticker("BRK-B", "0.310000", "-0.150000", "Somewhat-Bearish") + ","
                + ticker("CRYPTO:BTC", "0.200000", "-0.350000", "Bearish") + ","
                + ticker("FOREX:EUR", "0.100000", "0.000000", "Neutral") + "]}]}");
    }

    private static String ticker(String symbol, String relevance, String score, String label) {
        return "{\"ticker\":\"" + symbol + "\",\"relevance_score\":\"" + relevance + "\",\"ticker_sentiment_score\":\""
                + score + "\",\"ticker_sentiment_label\":\"" + label + "\"}";
    }

    @ParameterizedTest
    @CsvSource({"-1,Bearish", "-0.35,Bearish", "-0.34,Somewhat-Bearish", "-0.15,Somewhat-Bearish", "-0.14,Neutral", "0,Neutral",
        "0.14,Neutral", "0.15,Somewhat-Bullish", "0.34,Somewhat-Bullish", "0.35,Bullish", "1,Bullish"})
    void theFiveLabelsBeginAtTheirBounds(double score, String label) {
        assertThat(Tone.of(score)).isEqualTo(label);
    }

    @Test
    void articlesMustNameAllTickersAndBeOnAllTopics() {
        keep("both", "2026-11-20T10:00:00Z", 0.5, "rates", "F", "BTC-USD");
        keep("one", "2026-11-20T11:00:00Z", 0.5, "oil", "F");
        assertThat(ids("tickers=F")).containsExactly("one", "both");
        assertThat(ids("tickers=f,CRYPTO:BTC")).containsExactly("both");
        assertThat(ids("tickers=GM")).isEmpty();
        assertThat(ids("topics=economy_monetary")).containsExactly("both");
        assertThat(ids("topics=economy_monetary,energy_transportation")).isEmpty();
        assertThat(ids("tickers=F&topics=energy_transportation")).containsExactly("one");
    }

    @Test
    void timesAreWholeMinutesOrSecondsAndBothIncluded() {
        keep("a", "2026-11-20T10:00:00Z", 0.5, "oil", "F");
        keep("b", "2026-11-20T10:01:59Z", 0.5, "oil", "F");
        assertThat(ids("time_from=20261120T1000&time_to=20261120T1000")).containsExactly("a");
        assertThat(ids("time_from=20261120T1001")).containsExactly("b");
        assertThat(ids("time_to=20261120T100159")).containsExactly("b", "a");
        assertThat(ids("time_to=20261120T100158")).containsExactly("a");
    }

    @Test
    void theyComeInTheOrderAskedFor() {
        for (int i = 0; i < 30; i++) {
            keep("a%02d".formatted(i), "2026-11-20T10:%02d:00Z".formatted(i), 0.1 + (i * 7 % 30) / 40.0, "oil", "F");
        }
        assertThat(ids("limit=3")).containsExactly("a29", "a28", "a27");
        assertThat(ids("limit=3&sort=EARLIEST")).containsExactly("a00", "a01", "a02");
        assertThat(ids("limit=3&sort=earliest&tickers=F&time_from=20261120T1010")).containsExactly("a10", "a11", "a12");
        // Relevance is i * 7 % 30, which is highest for 17, 4 and 21.
        assertThat(ids("limit=3&sort=RELEVANCE&tickers=F")).containsExactly("a17", "a04", "a21");
        assertThat(ids("limit=1000")).hasSize(30);
    }

    @Test
    void whatHasNoScoreIsLeftOutInsteadOfNeutral() {
        keep(new Draft("a1", "2026-11-20T21:05:00Z", "Nothing in it").about("F", "Ford", "equity", 0.9, null).scored());
        JsonNode answer = api.get("/query?function=NEWS_SENTIMENT").json();
        assertThat(answer.get("items").asText()).isEqualTo("0");
        assertThat(answer.get("feed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "function=TIME_SERIES_DAILY", "function=NEWS_SENTIMENT&tickers=", "function=NEWS_SENTIMENT&tickers=A,,B",
        "function=NEWS_SENTIMENT&tickers=%3Cscript%3E", "function=NEWS_SENTIMENT&limit=0", "function=NEWS_SENTIMENT&limit=1001",
        "function=NEWS_SENTIMENT&time_from=2026-11-20", "function=NEWS_SENTIMENT&time_from=20261320T0000",
        "function=NEWS_SENTIMENT&topics=gossip", "function=NEWS_SENTIMENT&sort=OLDEST"})
    void whatCannotBeAnsweredIsAnErrorAndNotANote(String query) {
        Answer answer = api.get("/query?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("script");
    }

    private List<String> ids(String query) {
        Answer answer = api.get("/query?function=NEWS_SENTIMENT&" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("feed").valueStream()
                .map(item -> item.get("url").asText().substring("urn:tickertone:article:".length())).toList();
    }

    private void keep(String id, String at, double relevance, String theme, String... symbols) {
        Draft draft = new Draft(id, at, "Note " + id).says("It moves.", 0.2, List.of(symbols));
        for (String symbol : symbols) {
            draft.about(symbol, symbol, "equity", relevance, 0.2);
        }
        keep(draft.brief(made -> themes(made, theme)).scored());
    }

    private static Brief themes(Draft draft, String... names) {
        return new Brief(List.of(names).stream()
                .map(name -> new Brief.Theme(name, draft.passage("e"))).toList(),
                List.of(), List.of(), List.of(), List.of(), null, null, null, null);
    }

    private void keep(ScoredArticle scored) {
        articles.add(scored.article());
        articles.addScore(scored);
    }
}
