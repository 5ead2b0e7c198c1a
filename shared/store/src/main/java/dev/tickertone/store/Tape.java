package dev.tickertone.store;

import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.Session;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stored quotes say of moves. A previous close that was not given is looked up here and never stored, so one
 * that arrives late counts from then on. It remembers what it read: use one for one question. Not thread-safe.
 */
public final class Tape {
    /** The windows a move is told for, besides the one since the previous close. */
    public static final List<Duration> WINDOWS = List.of(Duration.ofHours(1), Duration.ofHours(24));

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Quotes quotes;
    private final Map<String, Map<TradingDay, Optional<Quote>>> closes = new HashMap<>();
    private final Map<String, Map<TradingDay, List<ObservedMove>>> moves = new HashMap<>();

    public Tape(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The quote with its previous close: the one given, else the close of the session before it, if that is known. */
    public Quote completed(Quote quote) {
        if (quote.previousClose() != null) {
            return quote;
        }
        TradingDay before = TradingCalendar.of(quote.symbol()).closedBefore(quote.at());
        return close(quote.symbol(), before).map(Quote::price).map(quote::after).orElse(quote);
    }

    /** The last price of a regular session: of its last minutes, see {@link TradingDay#CLOSING}. */
    public Optional<Quote> close(String symbol, TradingDay day) {
        return closes.computeIfAbsent(symbol, unread -> new HashMap<>()).computeIfAbsent(day,
                unread -> quotes.latest(symbol, day.closing(), day.closes().plus(TICK)));
    }

    /**
     * What an instrument did on the trading day that an instant belongs to: up to its close, or as far as is known; and
     * after the close, where there are later prices. Of each, first the move against the previous close and then those
     * within {@link #WINDOWS}. What is not known is left out.
     */
    public List<ObservedMove> moves(String symbol, Instant at) {
        TradingDay day = TradingCalendar.of(symbol).at(at);
        return moves.computeIfAbsent(symbol, unread -> new HashMap<>())
                .computeIfAbsent(day, unread -> moves(symbol, day));
    }

    /**
     * What an instrument had done by an instant, on the trading day that it belongs to, against the previous close.
     * At most three reads.
     */
    public Optional<BigDecimal> percentOfDay(String symbol, Instant at) {
        return quotes.latest(symbol, TradingCalendar.of(symbol).at(at).starts(), at.plus(TICK)).map(this::completed)
                .filter(quote -> quote.previousClose() != null)
                .map(quote -> ObservedMove.percent(quote.previousClose(), quote.price()));
    }

    private List<ObservedMove> moves(String symbol, TradingDay day) {
        Optional<Quote> last = quotes.latest(symbol, day.starts(), day.ends().plus(TICK));
        if (last.isEmpty()) {
            return List.of();
        }
        boolean late = last.get().at().isAfter(day.closes());
        Optional<Quote> regular = late ? quotes.latest(symbol, day.starts(), day.closes().plus(TICK)) : last;
        List<ObservedMove> found = new ArrayList<>();
        regular.ifPresent(quote -> add(quote, day, found));
        if (late) {
            add(last.get(), day, found);
        }
        return List.copyOf(found);
    }

    private void add(Quote quote, TradingDay day, List<ObservedMove> found) {
        TradingCalendar calendar = TradingCalendar.of(quote.symbol());
        BigDecimal close = completed(quote).previousClose();
        if (close != null) {
            found.add(move(null, close, calendar.closedBefore(quote.at()).closes(), quote, day));
        }
        for (Duration window : WINDOWS) {
            inForce(quote.symbol(), quote.at().minus(window))
                    .ifPresent(from -> found.add(move(window, from.price(), from.at(), quote, day)));
        }
    }

    /** The price at an instant: in the regular session of the last minutes, else the last since it was closed. */
    private Optional<Quote> inForce(String symbol, Instant at) {
        TradingCalendar calendar = TradingCalendar.of(symbol);
        Instant oldest = calendar.session(at) == Session.REGULAR
                ? at.minus(TradingDay.CLOSING) : calendar.closedBefore(at).closing();
        return quotes.latest(symbol, oldest, at.plus(TICK));
    }

    private static ObservedMove move(Duration within, BigDecimal from, Instant fromAt, Quote to, TradingDay day) {
        return new ObservedMove(within, ObservedMove.percent(from, to.price()), from, fromAt, to.price(), to.at(),
                day.session(to.at()), day.date());
    }
}
