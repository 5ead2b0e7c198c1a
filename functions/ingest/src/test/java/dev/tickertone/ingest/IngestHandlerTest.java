package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.portfolio.PortfolioUpload;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.log.InvocationFailedException;
import dev.tickertone.store.log.RecordingContext;
import dev.tickertone.store.rule.Portfolios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestHandlerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:05.123456Z");
    private static final String STORY = "Acme shares slide after outlook cut\n\nAcme fell 7% on Friday after it cut its outlook.\n";

    private final InMemoryObjects objects = new InMemoryObjects();
    private final InMemoryTable table = new InMemoryTable();
    private final IngestHandler handler = new IngestHandler(
            objects, table, Map.of("STACK_NAME", "test"), Clock.fixed(NOW, ZoneOffset.UTC));
    private final RecordingContext context = new RecordingContext();

    @Test
    void keepsAnArticleWithWhereAndWhenItCameFrom() {
        objects.upload("incoming/acme.txt", STORY);

        handle(event("incoming/acme.txt"));

        Article article = articles().getFirst();
        assertThat(article.title()).isEqualTo("Acme shares slide after outlook cut");
        assertThat(article.text()).isEqualTo(
                "Acme shares slide after outlook cut\n\nAcme fell 7% on Friday after it cut its outlook.");
        assertThat(article.headlineLength()).isEqualTo(article.title().length());
        assertThat(article.id()).matches("[a-z2-7]{26}").isEqualTo(article.storyId());
        assertThat(article.publishedAt()).isEqualTo(InMemoryObjects.UPLOADED);
        assertThat(article.ingestedAt()).isEqualTo("2026-11-20T22:00:05.123Z");
        assertThat(article.object().bucket()).isEqualTo("uploads");
        assertThat(article.object().key()).isEqualTo("incoming/acme.txt");
    }

    @Test
    void keepsNothingTwiceWhenAnEventComesTwice() {
        objects.upload("incoming/acme.txt", STORY);
        objects.upload("incoming/empty.txt", " \n");
        objects.upload("market/q.csv", "symbol,timestamp,price\nACME,2026-11-20T21:00:00Z,10.5\n");
        String event = event("incoming/acme.txt", "incoming/empty.txt", "market/q.csv");

        handle(event);
        int written = table.written;
        handle(event);

        assertThat(table.written).isEqualTo(written);
        assertThat(logLines()).extracting(line -> line.path("outcome").asText())
                .containsExactly("kept", "rejected", "kept", "duplicate", "rejected", "duplicate");
    }

    @Test
    void knowsAnArticleAgainUnderAnotherNameAndLayout() {
        objects.upload("incoming/a.txt", STORY);
        objects.upload("incoming/b.txt", STORY.replace("\n", "\r\n").replace("Acme fell", "Acme  fell"));

        handle(event("incoming/a.txt", "incoming/b.txt"));

        assertThat(articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incoming/two words.txt", "incoming/a+b.txt", "incoming/100%.txt", "incoming/%41.txt",
        "incoming/caf\u00e9.txt", "incoming/a%2Bb c+d\u00e9.txt", "incoming/../../etc/passwd"})
    void readsObjectsWhateverTheirKey(String key) {
        objects.upload(key, STORY);

        handle(event(key));

        assertThat(articles().getFirst().object().key()).isEqualTo(key);
    }

    @Test
    void writesARejectionNextToItsRecord() throws IOException {
        objects.upload("incoming/caf\u00e9 100%.txt", "");

        handle(event("incoming/caf\u00e9 100%.txt"));

        Rejection rejection = rejections().getFirst();
        assertThat(rejection.reason()).isEqualTo("empty");
        assertThat(rejection.detail()).isNotBlank();
        assertThat(rejection.remedy()).isNotBlank();
        JsonNode file = Json.mapper().readTree(objects.text("rejected/incoming/caf\u00e9 100%.txt.json"));
        assertThat(file.path("id").asText()).isEqualTo(rejection.id());
        assertThat(file.path("object").path("key").asText()).isEqualTo("incoming/caf\u00e9 100%.txt");
        assertThat(objects.contents).containsKey("incoming/caf\u00e9 100%.txt");
    }

    @Test
    void namesTheRejectionOfAnOverlongKeyByItsId() {
        String key = "incoming/" + "k".repeat(1_010) + ".txt";
        objects.upload(key, "");

        handle(event(key));

        assertThat(objects.contents).containsKey("rejected/" + rejections().getFirst().id() + ".json");
    }

    @Test
    void rejectsByItsSizeWhatIsNeverOpened() {
        objects.upload("incoming/big.txt", "x");
        objects.upload("incoming/limit.txt", STORY);
        objects.claimedSizes.put("incoming/big.txt", Limits.MAX_OBJECT_BYTES + 1L);
        objects.claimedSizes.put("incoming/limit.txt", (long) Limits.MAX_OBJECT_BYTES);

        handle(event("incoming/big.txt", "incoming/limit.txt"));

        assertThat(rejections()).extracting(Rejection::reason).containsExactly("too_large");
        assertThat(objects.opened).containsExactly("incoming/limit.txt");
    }

    @Test
    void capsTheBytesOfAnObjectThatGrewAfterItsSizeWasRead() {
        objects.contents.put("incoming/grown.txt", new byte[Limits.MAX_OBJECT_BYTES + 1]);
        objects.claimedSizes.put("incoming/grown.txt", 10L);

        handle(event("incoming/grown.txt"));

        assertThat(rejections()).extracting(Rejection::reason).containsExactly("too_large");
    }

    @Test
    void passesOverWhatIsMissingAFolderOrItsOwnWriting() {
        objects.upload("incoming/folder/", "");
        objects.upload("rejected/incoming/mine.json.json", "{}");
        objects.upload("incoming/deleted-late.txt", STORY);
        objects.gone.add("incoming/deleted-late.txt");

        handle(event("incoming/deleted.txt", "incoming/folder/", "rejected/incoming/mine.json.json", "incoming/deleted-late.txt"));

        assertThat(table.written).isZero();
        assertThat(logLines()).extracting(line -> line.path("outcome").asText())
                .containsExactly("missing", "ignored", "ignored", "missing");
    }

    @Test
    void readsArticlesFromWhateverPrefixTheTemplateNames() {
        objects.upload("desk/london/acme.txt", STORY);

        handle(event("desk/london/acme.txt"));

        assertThat(logLines()).extracting(line -> line.path("outcome").asText()).containsExactly("kept");
    }

    @Test
    void aBadObjectDoesNotStopTheOthers() {
        objects.upload("incoming/broken.json", "{\"title\": ");
        objects.upload("incoming/acme.txt", STORY);

        handle(event("incoming/broken.json", "incoming/acme.txt"));

        assertThat(rejections()).extracting(Rejection::reason).containsExactly("broken_json");
        assertThat(articles()).hasSize(1);
    }

    @Test
    void throwsOnInfrastructureTroubleSoThatTheEventComesAgain() {
        objects.upload("incoming/acme.txt", STORY);
        table.broken = true;

        assertThatThrownBy(() -> handle(event("incoming/acme.txt"))).isInstanceOf(IllegalStateException.class);

        table.broken = false;
        handle(event("incoming/acme.txt"));
        assertThat(articles()).hasSize(1);
    }

    @Test
    void throwsOnWhatIsNoEventAfterHandlingTheRest() {
        objects.upload("incoming/acme.txt", STORY);
        String event = event("incoming/acme.txt").replace("{\"Records\":[", "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\"},");

        assertThatThrownBy(() -> handle(event)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> handle("{}")).isInstanceOf(IllegalStateException.class);

        assertThat(articles()).hasSize(1);
    }

    @Test
    void ignoresTheTestEventAndDeletions() {
        assertThatCode(() -> handle("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"uploads\"}"))
                .doesNotThrowAnyException();
        objects.upload("incoming/acme.txt", STORY);
        handle(event("incoming/acme.txt").replace("ObjectCreated:Put", "ObjectRemoved:Delete"));

        assertThat(table.written).isZero();
    }

    @Test
    void readsTheVersionThatTheEventNames() {
        objects.upload("incoming/acme.txt", STORY);

        handle(event("incoming/acme.txt").replace("\"size\":", "\"versionId\":\"v7\",\"size\":"));

        assertThat(objects.versions).containsExactly("v7");
        assertThat(articles().getFirst().object().versionId()).isEqualTo("v7");
    }

    @Test
    void keepsTheGoodItemsOfAListAndRejectsTheOthersByPosition() {
        objects.upload("incoming/list.json", """
                {"articles":[{"title":"Acme slides","content":"Acme fell 7% on Friday."},{"id":7},
                 {"title":"Beta climbs","content":"Beta rose 3% on Friday."}]}""");

        handle(event("incoming/list.json"));

        assertThat(articles()).extracting(Article::title).containsExactly("Acme slides", "Beta climbs");
        assertThat(rejections().getFirst().detail()).startsWith("Item 2 of the list");
        assertThat(objects.contents).containsKey("rejected/incoming/list.json.item-2.json");
    }

    @Test
    void keepsGoodRowsOfAQuoteFileAndNamesTheBadOnes() {
        objects.upload("market/q.csv", """
                symbol,timestamp,price,previous_close
                IWM,2026-11-20T21:00:00Z,277.410,284.2
                IWM,yesterday,1,1
                ^RUT,2026-11-20T21:00:00Z,2793.30,
                """);

        handle(event("market/q.csv"));

        assertThat(table.ofKind("quote").stream().map(Quotes::quote).map(Quote::symbol))
                .containsExactlyInAnyOrder("IWM", "^RUT");
        assertThat(rejections()).extracting(Rejection::reason).containsExactly("bad_rows");
        assertThat(rejections().getFirst().detail()).isEqualTo("1 of 3 rows could not be read: line 3: the time cannot "
                + "be read (write it like 2026-11-20T21:00:00Z, or a day like 2026-11-20).");
        assertThat(logLines().getFirst().path("quotes").asInt()).isEqualTo(2);
    }

    @Test
    void rejectsAQuoteFileByItsSizeAlone() {
        objects.upload("market/big.csv", "symbol,date,close\nIWM,2026-11-20,1\n");
        objects.upload("market/limit.csv", "symbol,date,close\nIWM,2026-11-20,1\n");
        objects.claimedSizes.put("market/big.csv", Limits.MAX_MARKET_BYTES + 1);
        objects.claimedSizes.put("market/limit.csv", Limits.MAX_MARKET_BYTES);

        handle(event("market/big.csv", "market/limit.csv"));

        assertThat(rejections()).extracting(Rejection::reason).containsExactly("quotes_too_large");
        assertThat(objects.opened).containsExactly("market/limit.csv");
    }

    @Test
    void keepsAPortfolioUntilAWholeOneTakesItsPlace() {
        objects.upload("portfolios/growth.csv", "symbol,weight\nIWM,0.6\nF,0.4\n");
        handle(event("portfolios/growth.csv"));
        objects.upload("portfolios/growth.csv", "symbol,weight\nIWM,most of it\nGM,0.4\n");
        handle(event("portfolios/growth.csv"));

        assertThat(new Portfolios(table).find("growth").orElseThrow().symbols()).containsExactlyInAnyOrder("IWM", "F");
        assertThat(rejections()).extracting(Rejection::reason).containsExactly("bad_holdings");
        assertThat(objects.contents).containsKey("rejected/portfolios/growth.csv.json");

        objects.upload("portfolios/growth.csv", "symbol,weight\nGM,0.4\n");
        handle(event("portfolios/growth.csv", "portfolios/growth.csv"));

        assertThat(new Portfolios(table).find("growth").orElseThrow().symbols()).containsExactly("GM");
        assertThat(logLines()).extracting(line -> line.path("outcome").asText())
                .containsExactly("kept", "rejected", "kept", "duplicate");
    }

    @Test
    void rejectsAPortfolioByItsSizeAlone() {
        objects.upload("portfolios/big.csv", "symbol,weight\nIWM,1\n");
        objects.upload("portfolios/limit.csv", "symbol,weight\nIWM,1\n");
        objects.claimedSizes.put("portfolios/big.csv", PortfolioUpload.MAX_BYTES + 1L);
        objects.claimedSizes.put("portfolios/limit.csv", (long) PortfolioUpload.MAX_BYTES);

        handle(event("portfolios/big.csv", "portfolios/limit.csv"));

        assertThat(rejections()).extracting(Rejection::reason).containsExactly("portfolio_too_large");
        assertThat(objects.opened).containsExactly("portfolios/limit.csv");
    }

    @Test
    void logsTheObjectAndItsArticlesWithoutAWordOfThem() {
        objects.upload("incoming/acme.txt", STORY);

        handle(event("incoming/acme.txt"));

        assertThat(context.of("article_ingested")).singleElement().satisfies(line -> {
            assertThat(line.path("article").asText()).isEqualTo(articles().getFirst().id());
            assertThat(line.path("new").asBoolean()).isTrue();
            assertThat(line.path("key").asText()).isEqualTo("incoming/acme.txt");
            assertThat(line.path("sequencer").asText()).isEqualTo("00");
        });
        assertThat(logLines()).singleElement().satisfies(line -> assertThat(line.path("articles").asInt()).isEqualTo(1));
        assertThat(context.lines()).noneMatch(line -> line.contains("outlook"));
    }

    @Test
    void countsWhatWasKeptAndRefusedAndAnEventThatComesAgainIngestsNothing() {
        objects.upload("incoming/acme.txt", STORY);
        objects.upload("incoming/empty.txt", " \n");
        objects.upload("market/q.csv", "symbol,timestamp,price\nACME,2026-11-20T21:00:00Z,10.5\n");
        String event = event("incoming/acme.txt", "incoming/empty.txt", "market/q.csv");

        handle(event);
        handle(event);

        assertThat(context.of("metrics")).extracting(line -> List.of(line.get("Ingested").asInt(),
                line.get("Rejected").asInt(), line.get("Quotes").asInt())).containsExactly(List.of(1, 1, 1), List.of(0, 1, 0));
    }

    @Test
    void whatFailsIsLoggedWithItsObjectAndThrownWithoutACause() {
        objects.upload("incoming/acme.txt", STORY);
        table.broken = true;

        assertThatThrownBy(() -> handle(event("incoming/acme.txt"))).isInstanceOf(InvocationFailedException.class)
                .hasMessage("1 records of the event could not be handled").hasNoCause();
        assertThat(context.of("object_failed")).singleElement().satisfies(line -> {
            assertThat(line.path("level").asText()).isEqualTo("ERROR");
            assertThat(line.path("key").asText()).isEqualTo("incoming/acme.txt");
            assertThat(line.path("causes")).isNotEmpty();
        });
    }

    private void handle(String event) {
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayOutputStream(), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> logLines() {
        return context.of("object_read");
    }

    private static String event(String... keys) {
        return Stream.of(keys).map(key -> """
                {"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-11-20T22:00:01.000Z",\
                "eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"uploads"},\
                "object":{"key":"%s","size":1,"sequencer":"00"}}}""".formatted(
                        URLEncoder.encode(key, StandardCharsets.UTF_8)))
                .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
    }

    private List<Article> articles() {
        return table.ofKind("article").stream().map(Articles::article).sorted(Comparator.comparing(Article::title)).toList();
    }

    private List<Rejection> rejections() {
        return new Rejections(table).latest(null, null, 50, null).items();
    }
}
