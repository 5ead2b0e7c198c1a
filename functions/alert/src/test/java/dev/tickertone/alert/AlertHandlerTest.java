package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.russell;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.Samples.stated;
import static dev.tickertone.alert.Samples.ticker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.Json;
import dev.tickertone.store.Withdrawals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertHandlerTest {
    private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";
    private static final String ID = AlertId.of("default", "^RUT", "story");
    private static final long DAY = 86_400;

    private final Installation tickertone = new Installation();

    @Test
    void aScoreWhoseArticleStatesTheMoveFires() {
        assertThat(tickertone.deliver(tickertone.store(scored(article("a", "story"), -0.31, "-2.4"))))
                .isEqualTo(NO_FAILURES);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
        Alert alert = alert();
        assertThat(alert.move()).isEqualTo(new Alert.Move(new BigDecimal("-2.4"), "stated"));
        assertThat(alert.publishedAt()).isEqualTo(tickertone.now);
        assertThat(alert.articleId()).isEqualTo("a");
        assertThat(alert.evidence().id()).isEqualTo("s1");
    }

    @Test
    void aScoreAfterItsQuoteFires() {
        tickertone.arrive(quote("-2.1", -600));
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        assertThat(tickertone.publishedIds()).containsExactly(ID);
        assertThat(alert().move()).isEqualTo(new Alert.Move(new BigDecimal("-2.1"), "observed"));
    }

    @Test
    void aQuoteAfterItsScoreFires() {
        tickertone.arrive(scored(article("a", "story"), 0.31, null));
        assertThat(tickertone.published).isEmpty();
        tickertone.arrive(quote("2.1", 600));
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    /** The close of the day before makes the move: whichever of the three comes last, it fires. */
    @ParameterizedTest
    @ValueSource(strings = {"close price score", "price close score", "close score price", "price score close",
        "score price close", "score close price"})
    void aMoveWithoutAGivenPreviousCloseFiresInAnyOrder(String order) {
        for (String arrival : order.split(" ")) {
            assertThat(tickertone.published).isEmpty();
            switch (arrival) {
                case "close" -> tickertone.arrive(bare("100", PUBLISHED.minus(Duration.ofHours(24)).minusSeconds(300)));
                case "price" -> tickertone.arrive(bare("97.9", PUBLISHED.minusSeconds(3_600)));
                default -> tickertone.arrive(scored(article("a", "story"), -0.31, null));
            }
        }
        assertThat(tickertone.publishedIds()).containsExactly(ID);
        assertThat(alert().move()).isEqualTo(new Alert.Move(new BigDecimal("-2.1"), "observed"));
    }

    @Test
    void aCorrectedPriceFiresAndOneReportedAgainDoesNot() {
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        tickertone.arrive(quote("-1.9", 600));
        tickertone.pass(Duration.ofSeconds(1));
        Change again = tickertone.store(quote("-1.9", 600));
        assertThat(again.before()).isNotNull();
        tickertone.deliver(again);
        assertThat(tickertone.published).isEmpty();
        tickertone.pass(Duration.ofSeconds(1));
        tickertone.arrive(quote("-2.1", 600));
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    private static Quote bare(String price, Instant at) {
        return new Quote("^RUT", at, new BigDecimal(price), null);
    }

    @Test
    void observedIsNamedWhereBothMovesCrossTheLine() {
        tickertone.arrive(quote("-2.1", -600));
        tickertone.arrive(scored(article("a", "story"), -0.31, "-2.4"));
        assertThat(alert().move().source()).isEqualTo("observed");
    }

    @Test
    void statedIsNamedWhereOnlyItCrossesTheLine() {
        tickertone.arrive(quote("-1.9", -600));
        tickertone.arrive(scored(article("a", "story"), -0.31, "-2.4"));
        assertThat(alert().move().source()).isEqualTo("stated");
    }

    @Test
    void theNewestOfSeveralQuotesThatCrossTheLineIsNamed() {
        tickertone.arrive(quote("-2.1", -600));
        tickertone.arrive(quote("-2.6", -300));
        tickertone.arrive(quote("-0.4", -100));
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        assertThat(alert().move().percent()).isEqualByComparingTo("-2.6");
    }

    @Test
    void sentimentWithoutAMoveDoesNotFire() {
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        assertThat(tickertone.published).isEmpty();
    }

    @Test
    void aMoveWithoutSentimentDoesNotFire() {
        tickertone.arrive(quote("-9", -600));
        tickertone.arrive(scored(article("a", "story"), List.of(russell(0.95, null)), List.of(stated("-9"))));
        tickertone.arrive(scored(article("b", "other"), -0.14, "-9"));
        assertThat(tickertone.published).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.15, -2, true", "-0.15, -1.9999, false", "0.15, 2, true", "-0.5, 5, false", "0.5, -5, false"})
    void aQuoteFiresExactlyAtTheLineAndOnlyTheSameWay(double score, String percent, boolean fires) {
        tickertone.arrive(scored(article("a", "story"), score, null));
        tickertone.arrive(quote(percent, 60));
        assertThat(tickertone.published).hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {-DAY, DAY})
    void aQuoteADayAwayStillCountsInEitherOrder(long seconds) {
        tickertone.arrive(quote("-3", seconds));
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        assertThat(tickertone.published).hasSize(1);

        Installation other = new Installation();
        other.arrive(scored(article("a", "story"), -0.31, null));
        other.arrive(quote("-3", seconds));
        assertThat(other.published).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-DAY - 1, DAY + 1})
    void aQuoteMoreThanADayAwayDoesNotCount(long seconds) {
        tickertone.arrive(quote("-3", seconds));
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        tickertone.arrive(quote("-4", seconds + Long.signum(seconds)));
        assertThat(tickertone.published).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"day, true", ", true", "week, false", "month, false", "quarter, false", "year, false", "decade, false"})
    void aStatedMoveCountsIfItIsOfTheDay(String period, boolean fires) {
        tickertone.arrive(scored(
                article("a", "story"), List.of(russell(0.95, -0.31)), List.of(stated("^RUT", "-20", period))));
        assertThat(tickertone.published).hasSize(fires ? 1 : 0);
    }

    @Test
    void theMoveOfAnotherInstrumentDoesNotCount() {
        tickertone.arrive(quote("IWM", "-3", PUBLISHED));
        tickertone.arrive(scored(
                article("a", "story"), List.of(russell(0.95, -0.31)), List.of(stated("IWM", "-3", "day"))));
        assertThat(tickertone.published).isEmpty();
    }

    @Test
    void aQuoteWithoutAPreviousCloseIsNoMove() {
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        tickertone.arrive(new Quote("^RUT", PUBLISHED, BigDecimal.ONE, null));
        assertThat(tickertone.published).isEmpty();
    }

    @Test
    void eachInstrumentOfAnArticleHasItsOwnAlert() {
        tickertone.arrive(scored(article("a", "story"),
                List.of(russell(0.95, -0.31), ticker("SPY", "SPDR S&P 500", 0.3, -0.2),
                        ticker("QQQ", "Invesco QQQ", 0.29, -0.2)),
                List.of(stated("-2.4"), stated("SPY", "-2", "day"), stated("QQQ", "-3", "day"))));
        assertThat(tickertone.publishedIds())
                .containsExactlyInAnyOrder(ID, AlertId.of("default", "SPY", "story"));
    }

    @Test
    void aStoryAlertsOnceHoweverManyArticlesTellIt() {
        tickertone.arrive(scored(article("a", "story"), -0.31, "-2.4"));
        tickertone.arrive(scored(article("b", "story"), -0.62, "-2.5"));
        tickertone.arrive(quote("-2.7", 600));
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void anArticleThatWasWithdrawnSinceItWasScoredDoesNotFire() {
        Article article = new Article("a", "story", null, Samples.TITLE, null, null, "https://news.example.com/a", "en",
                Samples.PUBLISHED, PublishedAtBasis.FEED, Samples.PUBLISHED, new ObjectRef("articles", "incoming/a", null));
        Change score = tickertone.store(scored(article, -0.31, "-2.4"));
        new Withdrawals(tickertone.table).add(
                Origin.of(article).orElseThrow(), Samples.PUBLISHED.plusSeconds(60), Samples.PUBLISHED.plusSeconds(60));
        tickertone.deliver(score);
        tickertone.arrive(quote("-3", 600));
        assertThat(tickertone.published).isEmpty();
        assertThat(new Evaluations(tickertone.table).ofRule("default", null, null, 10, null).items()).singleElement()
                .satisfies(each -> assertThat(each.detail()).contains("withdrawn"));
    }

    @Test
    void theSameRecordDeliveredTwicePublishesOnce() {
        Change score = tickertone.store(scored(article("a", "story"), -0.31, "-2.4"));
        tickertone.deliver(score, score);
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void changesOfOtherItemsAreLeftAlone() {
        Change score = tickertone.store(scored(article("a", "story"), -0.31, "-2.4"));
        Item item = score.after();
        Item other = new Item(item.key(), Map.of("kind", "article", "doc", "{}"));
        assertThat(tickertone.deliver(
                        new Change("1", item, item), new Change("2", item, null), new Change("3", null, other),
                        new Change("4", null, new Item(item.key(), Map.of("id", "a")))))
                .isEqualTo(NO_FAILURES);
        assertThat(tickertone.published).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadFailsAloneAfterThoseBeforeIt() {
        Change score = tickertone.store(scored(article("a", "story"), -0.31, "-2.4"));
        Item poisoned = new Item(score.after().key(), Map.of("kind", "score", "doc", "gz:no such thing"));
        assertThat(tickertone.deliver(score, new Change("77", null, poisoned)))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"77\"}]}");
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void theMessageCarriesTheAlertAndWhatSubscribersFilterOn() {
        tickertone.arrive(scored(article("a", "story"), -0.31, "-2.4"));
        var message = tickertone.published.getFirst();
        assertThat(Json.read(message.json(), Alert.class)).isEqualTo(alert());
        assertThat(message.attributes().toString())
                .contains("severity=Text[value=warning]", "rule=Text[value=default]", "symbol=Texts[values=[^RUT]]",
                        "direction=Text[value=negative]", "score=Numeric[value=-0.31]");
        assertThat(message.attributes()).hasSize(5);
    }

    @Test
    void aQuoteThatCannotFireReadsNothing() {
        tickertone.arrive(scored(article("a", "story"), -0.31, null));
        Change quote = tickertone.store(quote("-1.9999", 60));
        int before = tickertone.table.itemsRead();
        tickertone.deliver(quote);
        assertThat(tickertone.table.itemsRead()).isEqualTo(before);
    }

    @Test
    void anAlertIsFoundInTheListOfAlerts() {
        tickertone.arrive(scored(article("a", "story"), -0.31, "-2.4"));
        tickertone.pass(Duration.ofSeconds(1));
        assertThat(new Alerts(tickertone.table).latest(null, null, 10, null).items()).containsExactly(alert());
    }

    private Alert alert() {
        return new Alerts(tickertone.table).find(ID).orElseThrow();
    }
}
