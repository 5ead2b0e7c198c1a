package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.ticker;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Articles and quotes of one instrument on a Friday and the Monday after, in slots of a quarter of an hour of the
 * regular session; no two of a kind are in the same slot.
 */
record Market(List<Told> articles, List<Tick> ticks) {
    static final String SYMBOL = "SPY";
    static final int SLOTS_OF_A_DAY = 26;

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:30:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T14:30:00Z");

    /** One article; {@code stated} is a move of the day in percent, or null. */
    record Told(int slot, int story, double relevance, double score, Integer stated) {
        String id() {
            return "article" + slot;
        }

        String storyId() {
            return "story" + story;
        }

        Instant at() {
            return Market.at(slot);
        }

        ScoredArticle scored() {
            List<StatedMove> moves = Optional.ofNullable(stated).stream()
                    .map(percent -> Samples.stated(SYMBOL, percent.toString(), "day")).toList();
            return Samples.scored(article(id(), storyId(), at(), "Title", null),
                    List.of(ticker(SYMBOL, "S&P 500", relevance, score)), moves);
        }
    }

    /** One quote, in percent against the previous close. */
    record Tick(int slot, int percent) {
        Instant at() {
            return Market.at(slot).plusSeconds(1);
        }

        int day() {
            return slot / SLOTS_OF_A_DAY;
        }

        Quote quote() {
            BigDecimal close = new BigDecimal("100");
            return new Quote(SYMBOL, at(), close.add(BigDecimal.valueOf(percent)), close);
        }
    }

    static Instant at(int slot) {
        return (slot < SLOTS_OF_A_DAY ? FRIDAY : MONDAY).plus(Duration.ofMinutes(15L * (slot % SLOTS_OF_A_DAY)));
    }

    /** Quotes within a time of an article. */
    Stream<Tick> around(Told article, Duration within) {
        return ticks.stream().filter(tick -> Duration.between(tick.at(), article.at()).abs().compareTo(within) <= 0);
    }

    static Arbitrary<Market> any() {
        Arbitrary<Integer> slots = Arbitraries.of(0, 1, 2, 3, 5, 9, 12, 20, 25, 26, 27, 30);
        Arbitrary<List<Told>> articles = Combinators.combine(slots, Arbitraries.integers().between(1, 4),
                        Arbitraries.of(0.29, 0.3, 0.9), Arbitraries.of(-0.7, -0.4, -0.15, -0.1, -0.05, 0.0, 0.3),
                        Arbitraries.of(-3, -2, 2).injectNull(0.6))
                .as(Told::new).list().uniqueElements(Told::slot).ofMaxSize(6);
        Arbitrary<List<Tick>> ticks = Combinators.combine(slots, Arbitraries.integers().between(-4, 3))
                .as(Tick::new).list().uniqueElements(Tick::slot).ofMaxSize(6);
        return Combinators.combine(articles, ticks).as(Market::new);
    }
}
