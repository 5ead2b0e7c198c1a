package dev.tickertone.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final String BODY = "Dunmore Foods raised its dividend on Friday after record sales of biscuits.";

    @ParameterizedTest
    @ValueSource(strings = {
        // NewsAPI
        """
        {"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Example Wire"},"author":"Jane Doe",
         "title":"Dunmore raises dividend","description":"Dunmore pays more.","url":"https://wire.example/d",
         "publishedAt":"2026-11-20T21:05:00Z","content":"%s [+2042 chars]"}]}""",
        // Alpha Vantage
        """
        {"items":"1","feed":[{"title":"Dunmore raises dividend","url":"https://wire.example/d",
         "time_published":"20261120T210500","authors":["Jane Doe"],"summary":"%s","source":"Example Wire",
         "source_domain":"wire.example","overall_sentiment_score":0.3,"overall_sentiment_label":"Bullish"}]}""",
        // Marketaux
        """
        {"meta":{"found":1},"data":[{"uuid":"1","title":"Dunmore raises dividend","description":"%s","snippet":"Dunmore",
         "url":"https://wire.example/d","language":"en","published_at":"2026-11-20T21:05:00.000000Z",
         "source":"Example Wire"}]}""",
        // Polygon
        """
        {"results":[{"id":"1","publisher":{"name":"Example Wire","homepage_url":"https://wire.example/"},
         "title":"Dunmore raises dividend","published_utc":"2026-11-20T21:05:00Z",
         "article_url":"https://wire.example/d","description":"%s","tickers":["DNM"]}],"status":"OK"}""",
        // Finnhub
        """
        [{"category":"company","datetime":1795208700,"headline":"Dunmore raises dividend","id":7,"image":"",
         "source":"Example Wire","summary":"%s","url":"https://wire.example/d"}]""",
        // Benzinga
        """
        [{"id":7,"author":"Jane Doe","created":"Fri, 20 Nov 2026 16:05:00 -0500","title":"Dunmore raises dividend",
         "teaser":"Dunmore pays more.","body":"<p>%s</p>","url":"https://wire.example/d","source":"Example Wire"}]""",
        // ninjs
        """
        {"uri":"https://wire.example/d","versioncreated":"2026-11-20T21:05:00Z","headline":"Dunmore raises dividend",
         "body_xhtml":"<div><p>%s</p></div>","language":"en-US","provider":"Example Wire"}""",
        // ninjs 2
        """
        {"uri":"https://wire.example/d","standard":{"name":"ninjs","version":"2.1"},"pubstatus":"usable",
         "versioncreated":"2026-11-20T21:05:00Z","embargoed":"2026-11-20T21:00:00Z","language":"en",
         "headlines":[{"role":"short","value":"Dunmore"},{"role":"main","value":"Dunmore raises dividend"}],
         "bodies":[{"role":"main","contenttype":"text/html","value":"<p>%s</p>"}],"provider":"Example Wire"}""",
        // Massive, with an insight that is no article
        """
        {"count":1,"next_url":"https://api.example/n","request_id":"r","results":[{"id":"1","amp_url":"https://wire.example/a",
         "article_url":"https://wire.example/d","author":"Jane Doe","description":"%s",
         "insights":[{"sentiment":"positive","sentiment_reasoning":"It pays more.","ticker":"DNM"}],
         "publisher":{"name":"Example Wire"},"published_utc":"2026-11-20T21:05:00Z","title":"Dunmore raises dividend"}]}""",
        // JSON Feed
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"Example Wire","items":[{"id":"1","source":"Example Wire",
         "url":"https://wire.example/d","title":"Dunmore raises dividend","content_html":"<p>%s</p>",
         "date_published":"2026-11-20T16:05:00-05:00"}]}""",
        // WordPress
        """
        {"date":"2026-11-20T21:05:00","link":"https://wire.example/d","title":{"rendered":"Dunmore raises dividend"},
         "content":{"rendered":"<p>%s</p>"},"site":"Example Wire"}""",
        // One of our own
        """
        {"title":"Dunmore raises dividend","text":"%s","url":"https://wire.example/d","source":"Example Wire",
         "published":"2026-11-20T21:05:00Z"}"""})
    void readsTheShapesOfNewsApis(String json) {
        Article article = Reading.article("a.json", json.formatted(BODY));

        assertThat(article.text()).isEqualTo("Dunmore raises dividend\n\n" + BODY);
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.url()).isEqualTo("https://wire.example/d");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T21:05:00Z");
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.FEED);
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void keepsParagraphsAndRemovesFurnitureFromBodies() {
        String html = "<p>" + BODY + "</p><p><a href='/s'>Subscribe to our newsletter</a></p><p>Rivals fell.</p>";
        assertThat(Reading.article("a.json", "{\"title\":\"T one\",\"content\":\"" + html + "\"}").text())
                .isEqualTo("T one\n\n" + BODY + "\n\nRivals fell.");
        assertThat(Reading.article("a.json", "{\"title\":\"Q&amp;A &#8211; T\",\"body\":\"" + BODY + "\\n\\nRead more\"}").text())
                .isEqualTo("Q&A \u2013 T\n\n" + BODY);
    }

    @Test
    void readsAHeadlineAlone() {
        Article article = Reading.article("a.json", "{\"headline\":\"Dunmore raises dividend\",\"summary\":\"\"}");
        assertThat(article.text()).isEqualTo("Dunmore raises dividend");
    }

    @Test
    void readsADocumentALine() {
        List<Article> articles = Reading.articles("a.jsonl",
                "{\"title\":\"A one\",\"text\":\"" + BODY + "\"}\n{\"title\":\"B two\",\"text\":\"" + BODY + "\"}\n");
        assertThat(articles).extracting(Article::title).containsExactly("A one", "B two");
    }

    @Test
    void keepsTheOtherLinesWhenOneIsBroken() {
        List<Read> reads = Reading.all("a.jsonl", ("{\"title\":\"A one\"}\n{\"title\":\n\n{\"title\":\"C three\"}\n{\"id\":4}\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(reads).hasSize(4);
        assertThat(((Read.Accepted) reads.get(0)).article().title()).isEqualTo("A one");
        assertThat(((Read.Rejected) reads.get(1)).rejection().reason()).isEqualTo("broken_json");
        assertThat(((Read.Rejected) reads.get(1)).rejection().detail()).startsWith("Item 2 of the list: ");
        assertThat(((Read.Accepted) reads.get(2)).article().title()).isEqualTo("C three");
        assertThat(((Read.Rejected) reads.get(3)).rejection().reason()).isEqualTo("no_article");
    }

    @Test
    void keepsWhatStandsBeforeABreakWhereLinesMeanNothing() {
        List<Read> reads = Reading.all("a.json", "{\"title\":\"A one\"} {\"title\":".getBytes(StandardCharsets.UTF_8));
        assertThat(reads).hasSize(2).first().isInstanceOf(Read.Accepted.class);
        assertThat(((Read.Rejected) reads.getLast()).rejection().reason()).isEqualTo("broken_json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'pubstatus':'withheld' | withheld", "'pubstatus':'canceled' | withdrawn", "'pubStatus':'stat:canceled' | withdrawn",
        "'embargoed':'2026-11-21T09:00:00Z' | embargoed", "'embargoed':true | embargoed", "'embargo':'until Monday' | embargoed"})
    void honoursTheStatusOfNinjs(String field, String reason) {
        Rejection rejection = Reading.rejection("a.json", ("{'headline':'Dunmore raises dividend'," + field + "}").replace('\'', '"'));
        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.remedy()).isNotBlank();
    }

    @Test
    void saysWhenAnEmbargoEnds() {
        assertThat(Reading.rejection("a.json", "{\"headline\":\"Up\",\"embargoed\":\"2026-11-21T10:00:00+01:00\"}").remedy())
                .isEqualTo("Feed it again after 2026-11-21T09:00:00Z.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'pubstatus':'usable'", "'status':'canceled'", "'embargoed':'2026-11-20T22:00:00Z'",
        "'embargoed':false", "'embargoed':null", "'embargoed':''"})
    void readsWhatMayBeUsed(String field) {
        assertThat(Reading.article("a.json", ("{'headline':'Dunmore pays'," + field + "}").replace('\'', '"')).title())
                .isEqualTo("Dunmore pays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": ", "{\"a\" 1}", "[{\"title\":\"x\"},", "{\"title\":\"x", "{'title':'x'}", "{]"})
    void saysWhereJsonIsBroken(String json) {
        Rejection rejection = Reading.rejection("a.json", json);
        assertThat(rejection.reason()).isEqualTo("broken_json");
        assertThat(rejection.detail()).contains("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "7", "\"text\"", "{\"articles\":[]}", "{\"status\":\"error\",\"code\":\"x\"}",
        "[7]", "[{\"id\":1}]", "{\"title\":\" \",\"body\":null}"})
    void rejectsJsonWithoutAnArticle(String json) {
        assertThat(Reading.rejection("a.json", json).reason()).isEqualTo("no_article");
    }

    @Test
    void givesEachBadItemARejectionOfItsOwn() {
        List<Read> reads = Reading.all("a.json", "[{\"id\":1},{\"id\":2}]".getBytes(StandardCharsets.UTF_8));
        assertThat(reads).map(read -> ((Read.Rejected) read).rejection().id()).doesNotHaveDuplicates().hasSize(2);
        assertThat(reads).map(read -> ((Read.Rejected) read).item()).containsExactly(1, 2);
    }

    @Test
    void takesAsManyArticlesAsTheLimitAllows() {
        assertThat(Reading.all("a.json", list(Limits.MAX_ITEMS))).hasSize(Limits.MAX_ITEMS)
                .allMatch(Read.Accepted.class::isInstance);
        List<Read> over = Reading.all("a.json", list(Limits.MAX_ITEMS + 1));
        assertThat(over).hasSize(Limits.MAX_ITEMS + 1);
        assertThat(((Read.Rejected) over.getLast()).rejection().reason()).isEqualTo("too_many_items");
    }

    @Test
    void readsJsonAsDeepAsTheLimitAndNoDeeper() {
        assertThat(Reading.article("a.json", deep(Limits.MAX_JSON_DEPTH - 1)).title()).isEqualTo("Dunmore raises dividend");
        assertThat(Reading.rejection("a.json", deep(Limits.MAX_JSON_DEPTH)).reason()).isEqualTo("broken_json");
        assertThat(Reading.rejection("a.json", "[".repeat(100_000)).reason()).isEqualTo("broken_json");
    }

    @Test
    void readsJsonAsLongAsTheLimitAndNoLonger() {
        String json = "{\"title\":\"Dunmore raises dividend\"";
        String atLimit = json + " ".repeat(Limits.MAX_JSON_CHARS - json.length() - 1) + "}";
        assertThat(Reading.article("a.json", atLimit).title()).isEqualTo("Dunmore raises dividend");
        assertThat(Reading.rejection("a.json", " " + json + atLimit.substring(json.length() - 1)).reason()).isEqualTo("too_large");
    }

    private static String deep(int levels) {
        return "{\"title\":\"Dunmore raises dividend\",\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static byte[] list(int items) {
        return IntStream.range(0, items).mapToObj(i -> "{\"title\":\"Dunmore raises dividend " + i + "\"}")
                .collect(Collectors.joining(",", "[", "]")).getBytes(StandardCharsets.UTF_8);
    }
}
