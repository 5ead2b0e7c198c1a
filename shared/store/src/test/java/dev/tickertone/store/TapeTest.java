package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final String SATURDAY = "2026-11-21T15:00:00Z";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private final Quotes quotes = new Quotes(new MemoryTable());

    @Test
    void aSaturdaysArticleIsHeldAgainstFridaysClose() {
        store("IWM", "2026-11-19T21:00:00Z", "100", null);
        store("IWM", "2026-11-20T21:00:00Z", "98", null);

        assertThat(moves("IWM", SATURDAY)).first().isEqualTo(new ObservedMove(null, new BigDecimal("-2.0000"),
                new BigDecimal("100"), Instant.parse("2026-11-19T21:00:00Z"), new BigDecimal("98"),
                Instant.parse("2026-11-20T21:00:00Z"), Session.REGULAR, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void mondayFollowsFridayAndTheDayAfterThanksgivingFollowsWednesday() {
        store("IWM", "2026-11-20T21:00:00Z", "100", null);
        store("IWM", "2026-11-23T16:00:00Z", "101", null);
        store("IWM", "2026-11-25T21:00:00Z", "102", null);
        store("IWM", "2026-11-27T18:00:00Z", "51", null);

        assertThat(moves("IWM", "2026-11-23T16:30:00Z").getFirst().percent()).isEqualTo("1.0000");
        assertThat(moves("IWM", "2026-11-28T16:30:00Z").getFirst().percent()).isEqualTo("-50.0000");
    }

    @Test
    void aGivenPreviousCloseCountsMoreThanTheStoredOne() {
        store("IWM", "2026-11-19T21:00:00Z", "100", null);
        store("IWM", "2026-11-20T21:00:00Z", "98", "49");

        assertThat(moves("IWM", SATURDAY).getFirst().percent()).isEqualTo("100.0000");
    }

    @Test
    void aCloseThatArrivesLateIsPickedUp() {
        store("IWM", "2026-11-20T21:00:00Z", "98", null);
        assertThat(moves("IWM", SATURDAY)).isEmpty();

        store("IWM", "2026-11-19T20:59:30Z", "100", null);

        assertThat(moves("IWM", SATURDAY).getFirst().from()).isEqualTo("100");
    }

    @Test
    void aPriceFromEarlierInTheDayIsNoClose() {
        store("IWM", "2026-11-19T20:44:59Z", "100", null);
        store("IWM", "2026-11-20T21:00:00Z", "98", null);

        assertThat(moves("IWM", SATURDAY)).noneMatch(move -> move.within() == null);
    }

    @Test
    void pricesAfterTheCloseAreAMoveOfTheirOwn() {
        store("IWM", "2026-11-20T21:00:00Z", "98", "100");
        store("IWM", "2026-11-20T22:00:00Z", "99.96", null);

        List<ObservedMove> moves = moves("IWM", SATURDAY);

        assertThat(moves).extracting(ObservedMove::session).containsExactly(Session.REGULAR, Session.AFTER,
                Session.AFTER);
        assertThat(moves.get(1).percent()).isEqualTo("2.0000");
        assertThat(moves.get(1).fromAt()).isEqualTo("2026-11-20T21:00:00Z");
        assertThat(moves.get(2).within()).isEqualTo(HOUR);
    }

    @Test
    void aWindowBeginsWithThePriceInForceThen() {
        store("IWM", "2026-11-19T21:00:00Z", "100", null);
        store("IWM", "2026-11-20T15:00:00Z", "104", null);
        store("IWM", "2026-11-20T15:30:00Z", "96", null);
        store("IWM", "2026-11-20T16:00:00Z", "78", null);

        assertThat(moves("IWM", SATURDAY)).extracting(ObservedMove::within, move -> move.percent().toPlainString())
                .containsExactly(tuple(null, "-22.0000"),
                        tuple(HOUR, "-25.0000"));
        store("IWM", "2026-11-19T15:45:00Z", "52", null);
        assertThat(moves("IWM", SATURDAY)).extracting(ObservedMove::within).containsExactly(null, HOUR, DAY);
        assertThat(moves("IWM", SATURDAY).getLast().percent()).isEqualTo("50.0000");
    }

    @Test
    void aWindowThatBeginsWithNoPriceOfThatTimeIsLeftOut() {
        store("IWM", "2026-11-19T21:00:00Z", "100", null);
        store("IWM", "2026-11-20T19:44:59Z", "99", null);
        store("IWM", "2026-11-20T21:00:00Z", "98", null);

        assertThat(moves("IWM", SATURDAY)).extracting(ObservedMove::within).containsExactly(null, DAY);
    }

    @Test
    void aWindowThatBeginsInTheNightBeginsWithTheClose() {
        store("IWM", "2026-11-20T21:00:00Z", "100", null);
        store("IWM", "2026-11-23T14:30:00Z", "98", null);

        assertThat(moves("IWM", "2026-11-23T15:00:00Z")).extracting(ObservedMove::within)
                .containsExactly(null, HOUR, DAY);
    }

    @Test
    void cryptoHasAWeekendOfItsOwn() {
        store("BTC-USD", "2026-11-21T00:00:00Z", "50000", null);
        store("BTC-USD", "2026-11-21T14:00:00Z", "51000", null);

        ObservedMove move = moves("BTC-USD", SATURDAY).getFirst();

        assertThat(move.percent()).isEqualTo("2.0000");
        assertThat(move.sessionDate()).isEqualTo("2026-11-21");
    }

    @Test
    void withoutPricesOfThatDayThereIsNoMove() {
        store("IWM", "2026-11-19T21:00:00Z", "100", "99");

        assertThat(moves("IWM", SATURDAY)).isEmpty();
    }

    private List<ObservedMove> moves(String symbol, String at) {
        return new Tape(quotes).moves(symbol, Instant.parse(at));
    }

    private void store(String symbol, String at, String price, String previousClose) {
        Instant time = Instant.parse(at);
        quotes.add(List.of(new Quote(symbol, time, new BigDecimal(price),
                previousClose == null ? null : new BigDecimal(previousClose))), time);
    }
}
