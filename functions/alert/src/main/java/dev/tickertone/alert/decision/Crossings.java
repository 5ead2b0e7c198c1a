package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Points;
import dev.tickertone.store.Points.Point;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Tape;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what crossed a line has recovered: by the values of the articles on a subject, or by the quotes of a day, put
 * in the order of their own times and not of their arrival. A stretch between two recoveries is told once, whichever of
 * its values comes first; a recovery that comes late cuts a stretch in two, and then the other half is told as well. So
 * the stretches that end up told are the same for every order of arrival. Of one instant, what is over comes before what
 * has recovered.
 *
 * <p>A move is one against the previous close, so with a new day of trading it starts anew. Thread-safe.
 */
final class Crossings {
    /** Quotes of a day looked at; of more only the last count. */
    static final int MAX_QUOTES = 1_000;

    private static final Duration TICK = Duration.ofMillis(1);

    private final Points points;
    private final Quotes quotes;

    Crossings(Table table) {
        this.points = new Points(table);
        this.quotes = new Quotes(table);
    }

    /** Keeps the value that a rule's metric has in an article. */
    void note(Rule rule, String subject, Point point, Instant now) {
        points.put(rule.id(), subject, point, now);
    }

    /** Whether a rule's crossing recovered from a time on and before another. */
    boolean recoveredBetween(Rule rule, String symbol, Instant from, Instant to) {
        Compare compare = rule.when().crossing().orElseThrow();
        if (isOnTape(compare) && !day(symbol, from).equals(day(symbol, to))) {
            return true;
        }
        return recoveredAfter(rule, symbol, from).filter(recovered -> recovered.at().isBefore(to)).isPresent();
    }

    /** The first recovery from a time on; of a move, on its day. */
    Optional<Recovered> recoveredAfter(Rule rule, String symbol, Instant from) {
        Compare compare = rule.when().crossing().orElseThrow();
        if (isOnTape(compare)) {
            return onTape(symbol, from).flatMap(quote -> quote.movePercent().stream()
                            .filter(compare::isRecovered)
                            .map(percent -> new Recovered(compare, percent, quote.at(), null)))
                    .findFirst();
        }
        return points.firstFrom(rule.id(), Subject.of(rule, symbol), from, point -> compare.isRecovered(point.value()))
                .map(point -> new Recovered(compare, point.value(), point.at(), point.articleId()));
    }

    /** Quotes after a time and before the next recovery that are over the line, in order. */
    Stream<Quote> overOnTape(Rule rule, String symbol, Instant from) {
        Compare compare = rule.when().crossing().orElseThrow();
        return onTape(symbol, from)
                .takeWhile(quote -> quote.movePercent().filter(compare::isRecovered).isEmpty())
                .filter(quote -> quote.movePercent().filter(move -> compare.op().holds(move, compare.value())).isPresent());
    }

    /** Articles after a time and before the next recovery whose value is over the line, in order. */
    Stream<String> overInArticles(Rule rule, String subject, Instant from) {
        Compare compare = rule.when().crossing().orElseThrow();
        return points.from(rule.id(), subject, from.plus(TICK), Points.MAX_LOOKED_AT)
                .takeWhile(point -> !compare.isRecovered(point.value()))
                .filter(point -> compare.op().holds(point.value(), compare.value()))
                .map(Point::articleId);
    }

    static boolean isOnTape(Compare compare) {
        return compare.metric() instanceof Metric.MovePercent;
    }

    private Stream<Quote> onTape(String symbol, Instant from) {
        Tape tape = new Tape(quotes);
        return quotes.between(symbol, from.plus(TICK), day(symbol, from).ends().plus(TICK), MAX_QUOTES).reversed().stream()
                .map(tape::completed);
    }

    private static TradingDay day(String symbol, Instant at) {
        return TradingCalendar.of(symbol).at(at);
    }
}
