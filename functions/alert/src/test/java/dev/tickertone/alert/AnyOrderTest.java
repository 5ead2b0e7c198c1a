package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.ticker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.table.Change;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the order and however often, the same scores and quotes raise the alerts that a plain reading finds. */
class AnyOrderTest {
    private static final long DAY = Duration.ofHours(24).toSeconds();

    /** One instrument in one article. */
    record Score(String symbol, int story, int hour, double relevance, double score, Integer stated) {}

    /** One quote. */
    record Tick(String symbol, int hour, int percent) {}

    @Property(tries = 300)
    void theAlertsAreThoseOfAPlainReading(
            @ForAll("scores") List<Score> scores, @ForAll("ticks") List<Tick> ticks, @ForAll Random random) {
        Set<String> expected = plainReading(scores, ticks);
        assertThat(alerts(scores, ticks, random)).isEqualTo(expected);
    }

    private static Set<String> alerts(List<Score> scores, List<Tick> ticks, Random random) {
        Installation tickertone = new Installation();
        List<Runnable> arrivals = new ArrayList<>();
        List<Change> stored = new ArrayList<>();
        List<Change> waiting = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            ScoredArticle scored = scored(scores.get(i), i);
            arrivals.add(() -> waiting.add(tickertone.store(scored)));
        }
        ticks.forEach(tick -> arrivals.add(() -> waiting.add(tickertone.store(quote(tick)))));
        Collections.shuffle(arrivals, random);
        for (Runnable arrival : arrivals) {
            arrival.run();
            if (random.nextBoolean()) {
                stored.addAll(waiting);
                deliver(tickertone, waiting, random);
                waiting.clear();
            }
        }
        deliver(tickertone, waiting, random);
        deliver(tickertone, stored, random);
        assertThat(tickertone.publishedIds()).doesNotHaveDuplicates();
        return new TreeSet<>(tickertone.publishedIds());
    }

    private static void deliver(Installation tickertone, List<Change> changes, Random random) {
        List<Change> mixed = new ArrayList<>(changes);
        changes.stream().filter(change -> random.nextBoolean()).forEach(mixed::add);
        Collections.shuffle(mixed, random);
        tickertone.deliver(mixed.toArray(Change[]::new));
    }

    private static Set<String> plainReading(List<Score> scores, List<Tick> ticks) {
        Set<String> alerts = new TreeSet<>();
        for (Score score : scores) {
            int way = score.score() <= -0.15 ? -1 : score.score() >= 0.15 ? 1 : 0;
            boolean stated = score.stated() != null && score.stated() * way >= 2;
            boolean observed = ticks.stream().anyMatch(tick -> tick.symbol().equals(score.symbol())
                    && tick.percent() * way >= 2 && Math.abs(tick.hour() - score.hour()) * 3_600L <= DAY);
            if (score.relevance() >= 0.3 && (stated || observed)) {
                alerts.add(AlertId.of("default", score.symbol(), "story" + score.story()));
            }
        }
        return alerts;
    }

    private static ScoredArticle scored(Score score, int number) {
        TickerSentiment ticker = ticker(score.symbol(), score.symbol(), score.relevance(), score.score());
        List<StatedMove> moves = Optional.ofNullable(score.stated()).stream()
                .map(percent -> Samples.stated(score.symbol(), percent.toString(), "day")).toList();
        return Samples.scored(article("article" + number, "story" + score.story(),
                PUBLISHED.plus(Duration.ofHours(score.hour())), "Title", null), List.of(ticker), moves);
    }

    private static Quote quote(Tick tick) {
        BigDecimal close = new BigDecimal("100");
        return new Quote(tick.symbol(), PUBLISHED.plus(Duration.ofHours(tick.hour())),
                close.add(BigDecimal.valueOf(tick.percent())), close);
    }

    @Provide
    Arbitrary<List<Score>> scores() {
        return Combinators.combine(symbols(), Arbitraries.integers().between(1, 3), hours(),
                        Arbitraries.of(0.29, 0.3, 0.9), Arbitraries.of(-0.4, -0.15, -0.14, 0.0, 0.15, 0.7),
                        Arbitraries.of(-3, -2, 0, 2).injectNull(0.6))
                .as(Score::new).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Tick>> ticks() {
        return Combinators.combine(symbols(), hours(), Arbitraries.integers().between(-3, 3)).as(Tick::new)
                .list().uniqueElements(tick -> tick.symbol() + tick.hour()).ofMaxSize(6);
    }

    private static Arbitrary<String> symbols() {
        return Arbitraries.of("^RUT", "SPY");
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 6, 24, 25, 30, 48, 49);
    }
}
