package dev.tickertone.query.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {
    private final Instruments instruments = Instruments.known();

    private List<String> symbols(String text, int limit) {
        return instruments.search(text, limit).stream().map(Instrument::symbol).toList();
    }

    @Test
    void everyInstrumentIsFoundByItsSymbolWithItsNameTypeAndSector() {
        assertThat(instruments.size()).isGreaterThan(16_000);
        assertThat(instruments.find("AAPL"))
                .contains(new Instrument("AAPL", "Apple", "equity", "Information Technology"));
        assertThat(instruments.find("^RUT")).contains(new Instrument("^RUT", "Russell 2000", "index", null));
        for (String symbol : List.of("A", "BRK-B", "BTC-USD", "CL=F", "EURUSD=X", "SPY", "^TNX", "ZVRA")) {
            assertThat(instruments.find(symbol)).as(symbol).map(Instrument::symbol).contains(symbol);
        }
        assertThat(List.of("", "aapl", "NOSUCHTHING", "^", "~")).allSatisfy(
                symbol -> assertThat(instruments.find(symbol)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"f,F", "F,F", "aapl,AAPL", "apple,AAPL", "google,GOOGL", "youtube,GOOGL", "ford motor,F", "motor ford,F",
        "rut,^RUT", "^rut,^RUT", "russell 2000,^RUT", "bitcoin,BTC-USD", "btcusd,BTC-USD", "brk-b,BRK-B",
        "berkshire hath,BRK-B", "agil,A", "  apple  ,AAPL"})
    void theLikeliestComesFirst(String text, String symbol) {
        assertThat(symbols(text, 10)).first().isEqualTo(symbol);
    }

    @Test
    void aSymbolComesBeforeThoseItBeginsAndTheseBeforeNames() {
        List<String> found = symbols("app", 50);
        int names = found.indexOf("AAPL");

        assertThat(found).first().isEqualTo("APP");
        assertThat(found.subList(0, names)).hasSizeGreaterThan(1).allSatisfy(symbol -> assertThat(symbol).startsWith("APP"));
        assertThat(found.indexOf("AMAT")).as("Applied Materials is smaller than Apple").isGreaterThan(names);
    }

    @Test
    void theLimitIsKeptAndWhatNothingFitsFindsNothing() {
        assertThat(symbols("a", 7)).hasSize(7).first().isEqualTo("A");
        assertThat(symbols("qqqzzzxxx", 10)).isEmpty();
        assertThat(symbols("information technology", 10)).as("sectors are no names").doesNotContain("AAPL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "=", ".", "", " ", "\t", "\n", ";", "\u0130", "a\tb"})
    void oddTextsAreJustTexts(String text) {
        assertThat(symbols(text, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Property(tries = 300)
    void whateverIsFoundHasTheWordsInItsNamesOrTheTextInItsSymbol(@ForAll String text) {
        assertThat(instruments.search(text, 20)).hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
    }

    @Test
    void everySymbolFindsItselfFirst() {
        for (String symbol : List.of("A", "T", "V", "ALL", "ON", "NOW", "IT", "GOLD", "CASH", "^GSPC", "GC=F")) {
            assertThat(symbols(symbol.toLowerCase(Locale.ROOT), 1)).as(symbol).containsExactly(symbol);
        }
    }
}
