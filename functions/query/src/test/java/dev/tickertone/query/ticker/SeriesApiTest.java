package dev.tickertone.query.ticker;

import static dev.tickertone.query.ticker.World.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Tape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesApiTest {
    private static final String OF_F = "/v1/tickers/F/sentiment";

    private final World world = new World();

    private JsonNode at(JsonNode series, String start) {
        for (JsonNode item : series.get("items")) {
            if (item.get("start").asText().equals(start)) {
                return item;
            }
        }
        throw new AssertionError("nothing starts at " + start);
    }

    @Test
    void hoursAreCountedWithTheirMeanTheirDisagreementAndTheirPrices() {
        world.article("a", "2026-11-20T14:05:00Z", "F", 0.5);
        world.article("b", "2026-11-20T14:55:00Z", "F", -0.3);
        world.price("F", "2026-11-20T13:30:00Z", "10", null);
        world.price("F", "2026-11-20T14:30:00Z", "10.5", null);
        world.price("F", "2026-11-20T14:59:59.999Z", "10.25", null);

        String series = world.answer(OF_F + "?from=2026-11-20T13:10:00Z&to=2026-11-20T16:00:00Z").body();

        assertThat(series).isEqualTo("{\"symbol\":\"F\",\"name\":\"Name of F\",\"interval\":\"hour\","
                + "\"from\":\"2026-11-20T13:00:00Z\",\"to\":\"2026-11-20T16:00:00Z\",\"as_of\":null,\"complete\":true,\"items\":["
                + "{\"start\":\"2026-11-20T13:00:00Z\",\"end\":\"2026-11-20T14:00:00Z\",\"article_count\":0,\"story_count\":0,"
                + "\"score\":null,\"label\":null,\"dispersion\":null,\"price\":10,\"move_percent\":null},"
                + "{\"start\":\"2026-11-20T14:00:00Z\",\"end\":\"2026-11-20T15:00:00Z\",\"article_count\":2,\"story_count\":2,"
                + "\"score\":0.1,\"label\":\"mildly positive\",\"dispersion\":0.4,\"price\":10.25,\"move_percent\":2.5000},"
                + "{\"start\":\"2026-11-20T15:00:00Z\",\"end\":\"2026-11-20T16:00:00Z\",\"article_count\":0,\"story_count\":0,"
                + "\"score\":null,\"label\":null,\"dispersion\":null,\"price\":null,\"move_percent\":null}],\"next_cursor\":null}");
    }

    @Test
    void aDayIsItsHoursAndItsMoveThatOfItsSession() {
        world.article("a", "2026-11-19T00:00:00Z", "F", 0.4);
        world.article("b", "2026-11-19T23:59:59Z", "F", 0.2);
        world.price("F", "2026-11-18T21:00:00Z", "10", null);
        world.price("F", "2026-11-19T21:00:00Z", "10.2", null);
        world.price("F", "2026-11-19T23:00:00Z", "11", null);
        world.price("F", "2026-11-20T19:00:00Z", "10.4", "10.4");

        JsonNode series = world.get(OF_F + "?interval=day&from=2026-11-17T00:00:00Z");

        assertThat(series.get("items")).hasSize(4);
        assertThat(series.get("to").asText()).isEqualTo("2026-11-21T00:00:00Z");
        JsonNode thursday = at(series, "2026-11-19T00:00:00Z");
        assertThat(thursday.get("story_count").asInt()).isEqualTo(2);
        assertThat(thursday.get("score").asDouble()).isEqualTo(0.3);
        // The price after the close is the last, and the move is the session's.
        assertThat(thursday.get("price").decimalValue()).isEqualByComparingTo("11");
        assertThat(thursday.get("move_percent").decimalValue()).isEqualByComparingTo("2");
        assertThat(at(series, "2026-11-18T00:00:00Z").get("move_percent").isNull()).isTrue();
        assertThat(at(series, "2026-11-20T00:00:00Z").get("move_percent").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void withoutWordsItIsTwoDaysOfHoursOrAMonthOfDays() {
        assertThat(world.get(OF_F).get("items")).hasSize(48);
        assertThat(world.get(OF_F).get("to").asText()).isEqualTo("2026-11-20T22:00:00Z");
        assertThat(world.get(OF_F).get("name").isNull()).isTrue();
        JsonNode days = world.get(OF_F + "?interval=day");
        // Now is within the last day, and a month before is within the first.
        assertThat(days.get("items")).hasSize(Limits.DEFAULT_DAYS + 1);
        assertThat(world.get("/v1/tickers/%5ERUT/sentiment").get("symbol").asText()).isEqualTo("^RUT");
    }

    @Test
    void aWindowIsAsLongAsIsAllowedAndNoLonger() {
        String week = "?from=2026-11-13T10:00:00Z&to=2026-11-20T10:00:00Z";
        assertThat(world.get(OF_F + week).get("items")).hasSize(Limits.MAX_HOURS);
        assertProblem(world.answer(OF_F + week.replace("13T10:00:00", "13T09:59:59")), 400, "invalid-parameter");
        String year = "?interval=day&from=2025-11-20T00:00:00Z&to=2026-11-21T00:00:00Z";
        assertThat(world.get(OF_F + year).get("items")).hasSize(Limits.MAX_DAYS);
        assertProblem(world.answer(OF_F + year.replace("2025-11-20T00:00:00", "2025-11-19T23:59:59")), 400,
                "invalid-parameter");
        assertProblem(world.answer(OF_F + "?from=2026-11-20T10:00:00Z&to=2026-11-20T10:00:00Z"), 400, "invalid-parameter");
        assertProblem(world.answer(OF_F + "?interval=week"), 400, "invalid-parameter");
        assertProblem(world.answer(OF_F + "?limit=3"), 400, "unknown-parameter");
        assertProblem(world.answer("/v1/tickers/%24/sentiment"), 404, "not-found");
        assertThat(world.get(OF_F + "?from=9999-12-30T00:00:00Z&to=9999-12-31T00:00:00Z").get("items")).hasSize(24);
        assertProblem(world.answer(OF_F + "?from=9999-12-30T00:00:01Z&to=9999-12-31T00:00:01Z"), 400, "invalid-parameter");
        assertThat(world.get(OF_F + "?interval=day&from=0001-01-01T00:00:00Z&to=0001-01-01T23:59:59Z").get("items")).hasSize(1);
    }

    @Test
    void asOfATimeItIsWhatWasKnownThen() {
        ScoredArticle first = world.article("first", "2026-11-20T14:05:00Z", "F", "equity", 0.5);
        ScoredArticle second = world.article("second", "2026-11-20T15:05:00Z", "F", "equity", 0.1);
        new Stories(world.table).join(Member.of(first.article()), Member.of(second.article()));
        late("late", "2026-11-20T14:10:00Z", "2026-11-20T18:00:00Z");
        world.price("F", "2026-11-20T14:30:00Z", "10", null);
        world.price("F", "2026-11-20T15:30:00Z", "12", null);

        JsonNode now = world.get(OF_F + "?from=2026-11-20T14:00:00Z&to=2026-11-20T16:00:00Z&as_of=2026-11-20T18:00:00Z");
        assertThat(at(now, "2026-11-20T14:00:00Z").get("story_count").asInt()).isEqualTo(2);
        assertThat(at(now, "2026-11-20T15:00:00Z").get("story_count").asInt()).isZero();
        assertThat(at(now, "2026-11-20T15:00:00Z").get("article_count").asInt()).isEqualTo(1);
        JsonNode then = world.get(OF_F + "?from=2026-11-20T14:00:00Z&to=2026-11-20T16:00:00Z&as_of=2026-11-20T15:05:39Z");
        assertThat(then.get("as_of").asText()).isEqualTo("2026-11-20T15:05:39Z");
        assertThat(then.get("complete").asBoolean()).isTrue();
        assertThat(at(then, "2026-11-20T14:00:00Z").get("score").asDouble()).isEqualTo(0.5);
        assertThat(at(then, "2026-11-20T14:00:00Z").get("story_count").asInt()).isEqualTo(1);
        assertThat(at(then, "2026-11-20T15:00:00Z").get("article_count").asInt()).isZero();
        assertThat(at(then, "2026-11-20T15:00:00Z").get("price").isNull()).isTrue();
        assertThat(world.get(OF_F + "?as_of=2026-11-20T15:05:39Z").get("to").asText()).isEqualTo("2026-11-20T16:00:00Z");
    }

    @Test
    void asOfATimeAndNowItIsTheSameWhereNothingCameLater() {
        for (int i = 0; i < 40; i++) {
            world.article("a" + i, Instant.parse("2026-11-20T04:00:00Z").plusSeconds(i * 1_000L).toString(), "F", i / 40.0);
        }
        String days = OF_F + "?interval=day&from=2026-11-10T00:00:00Z&to=2026-11-20T22:00:00Z";
        assertThat(world.get(days + "&as_of=2026-11-20T22:00:00Z").get("items")).isEqualTo(world.get(days).get("items"));
    }

    @Test
    void asOfATimeWithMoreArticlesThanAreReadTheOldestHoursAreLeftOut() {
        int count = Limits.MAX_PAGES_AS_OF * 1_000 + 10;
        Instant first = Instant.parse("2026-11-20T10:59:00Z");
        for (int i = 0; i < count; i++) {
            // Ten before eleven o'clock, so that reading ends just there.
            late("a" + i, first.plusMillis(i * 6_000L).toString(), first.toString());
        }
        JsonNode series = world.get(OF_F + "?from=2026-11-20T10:00:00Z&to=2026-11-20T20:00:00Z&as_of=2026-11-20T21:00:00Z");

        assertThat(series.get("complete").asBoolean()).isFalse();
        assertThat(series.get("from").asText()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(series.get("items").get(0).get("start").asText()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(series.get("items").get(0).get("article_count").asInt()).isEqualTo(600);
    }

    private void late(String id, String published, String ingested) {
        ScoredArticle made = new Draft(id, published, "Note").says("It moves.", -0.5, List.of("F"))
                .about("F", "Ford", "equity", 0.5, -0.5).scored();
        Article article = made.article();
        new Articles(world.table).addScore(new ScoredArticle(new Article(id, article.title(), article.text(), null, null,
                "en", article.publishedAt(), article.publishedAtBasis(), Instant.parse(ingested), article.object(), null),
                made.analysis()));
    }

    @Test
    void fewPricesAreOneReadAndOfManyEachOlderDayIsOneOrTwo() {
        world.article("a", "2026-11-20T14:05:00Z", "F", 0.5);
        String year = OF_F + "?interval=day&from=2025-11-20T00:00:00Z&to=2026-11-21T00:00:00Z";
        world.price("F", "2026-11-20T14:30:00Z", "10", null);
        // The days, 100 in a request, and the prices.
        assertThat(reads(year)).isEqualTo(4 + 1);
        assertThat(reads(OF_F)).isEqualTo(1 + 1);

        List<Quote> ticks = new ArrayList<>();
        for (int i = 0; i < 4 * Limits.MAX_QUOTES; i++) {
            ticks.add(new Quote("F", Instant.parse("2025-11-20T00:00:00Z").plusSeconds(i * 3_600L), new BigDecimal(10 + i % 7), null));
        }
        new Quotes(world.table).add(ticks, Instant.EPOCH);
        assertThat(reads(year)).isGreaterThan(4 + 2).isLessThanOrEqualTo(4 + 2 + 2 * Limits.MAX_DAYS + 1);
        pricesAreThoseOfTheTape(year);
        String week = OF_F + "?from=2026-03-13T10:00:00Z&to=2026-03-20T10:00:00Z";
        pricesAreThoseOfTheTape(week);
        assertThat(reads(week)).isLessThanOrEqualTo(1 + 2 + Limits.MAX_HOURS + 2);
    }

    private long reads(String target) {
        world.get(target);
        long before = world.counting.reads();
        world.get(target);
        return world.counting.reads() - before;
    }

    /** Looked up one by one. */
    private void pricesAreThoseOfTheTape(String target) {
        JsonNode series = world.get(target);
        Quotes quotes = new Quotes(world.table);
        int moves = 0;
        for (JsonNode item : series.get("items")) {
            Instant start = Instant.parse(item.get("start").asText());
            assertThat(decimal(item.get("price"))).isEqualTo(quotes.latest("F", start,
                    Instant.parse(item.get("end").asText())).map(Quote::price).map(BigDecimal::stripTrailingZeros));
            if (series.get("interval").asText().equals("day")) {
                Optional<BigDecimal> move = TradingCalendar.of("F").on(start.atZone(ZoneOffset.UTC).toLocalDate())
                        .flatMap(day -> new Tape(quotes).moves("F", day.closes()).stream()
                                .filter(each -> each.within() == null && !each.asOf().isAfter(day.closes())).findFirst())
                        .map(ObservedMove::percent).map(BigDecimal::stripTrailingZeros);
                assertThat(decimal(item.get("move_percent"))).isEqualTo(move);
                moves += move.isPresent() ? 1 : 0;
            }
        }
        assertThat(moves > 0).isEqualTo(series.get("interval").asText().equals("day"));
    }

    private static Optional<BigDecimal> decimal(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.decimalValue().stripTrailingZeros());
    }
}
