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

    /** Quotes that are over the line between the recovery before a recovery and the one after it. */
    Stream<Quote> overOnTapeAround(Rule rule, String symbol, Instant recovered) {
        Compare compare = rule.when().crossing().orElseThrow();
        Stream<Quote> after = onTape(symbol, recovered).takeWhile(quote -> !isRecovered(compare, quote));
        return Stream.concat(onTapeBefore(compare, symbol, recovered), after)
                .filter(quote -> quote.movePercent().filter(move -> compare.op().holds(move, compare.value())).isPresent());
    }

    /** Articles whose value is over the line between the recovery before a recovery and the one after it. */
    Stream<String> overInArticlesAround(Rule rule, String subject, Instant recovered) {
        Compare compare = rule.when().crossing().orElseThrow();
        Stream<Point> before = points.until(rule.id(), subject, recovered, Points.MAX_LOOKED_AT)
                .filter(point -> !(point.at().equals(recovered) && compare.isRecovered(point.value())))
                .takeWhile(point -> !compare.isRecovered(point.value()));
        Stream<Point> after = points.from(rule.id(), subject, recovered.plus(TICK), Points.MAX_LOOKED_AT)
                .takeWhile(point -> !compare.isRecovered(point.value()));
        return Stream.concat(before, after)
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

    /** Quotes of a recovery's day after the recovery before it, the last first. Mostly the last one is that recovery. */
    private Stream<Quote> onTapeBefore(Compare compare, String symbol, Instant recovered) {
        Tape tape = new Tape(quotes);
        Instant start = day(symbol, recovered).starts();
        return quotes.latest(symbol, start, recovered).map(tape::completed)
                .filter(last -> !isRecovered(compare, last)).stream()
                .flatMap(last -> quotes.between(symbol, start, recovered, MAX_QUOTES).stream())
                .map(tape::completed).takeWhile(quote -> !isRecovered(compare, quote));
    }

    private static boolean isRecovered(Compare compare, Quote quote) {
        return quote.movePercent().filter(compare::isRecovered).isPresent();
    }

    private static TradingDay day(String symbol, Instant at) {
        return TradingCalendar.of(symbol).at(at);
    }
}
