package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.instrument.master.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentCatalogTest {
    private final InstrumentCatalog catalog = InstrumentCatalog.standard();

    @ParameterizedTest
    @CsvSource({
        "^GSPC,index,SPY", "^DJI,index,DIA", "^IXIC,index,ONEQ", "^NDX,index,QQQ", "^RUT,index,IWM", "^VIX,index,VXX",
        "^TNX,rate,IEF", "CL=F,commodity,USO", "GC=F,commodity,GLD", "EURUSD=X,currency,FXE", "BTC-USD,crypto,IBIT",
        "AAPL,equity,", "BRK-B,equity,", "IWM,etf,"
    })
    void knowsTypeAndProxy(String symbol, String type, String proxy) {
        Instrument instrument = catalog.bySymbol(symbol).orElseThrow();

        assertThat(instrument.type()).hasToString(type);
        assertThat(instrument.proxy()).isEqualTo(proxy);
    }

    @Test
    void knowsTheSectorOfEveryMemberOfTheIndexAndOfOthersThatNewsNames() {
        List<String> members = WordLists.lines(InstrumentCatalogTest.class, "sp500-common-names.tsv");

        assertThat(members).allSatisfy(line ->
                assertThat(catalog.bySymbol(line.split("\t")[0]).orElseThrow().sector()).as(line).isNotNull());
        assertThat(catalog.bySymbol("TSM").orElseThrow().sector()).isEqualTo("Information Technology");
        assertThat(catalog.bySymbol("^RUT").orElseThrow().sector()).isNull();
    }

    @Test
    void namesAtLeastOneHundredAndFiftyMarkets() {
        assertThat(catalog.all()).filteredOn(instrument -> switch (instrument.type()) {
            case INDEX, RATE, COMMODITY, CURRENCY, CRYPTO -> true;
            case EQUITY, ETF -> false;
        }).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void holdsEveryMemberOfTheIndex() {
        List<String> members = WordLists.lines(InstrumentCatalogTest.class, "sp500-common-names.tsv");

        assertThat(members).hasSize(500).allSatisfy(line ->
                assertThat(catalog.bySymbol(line.split("\t")[0])).as(line).isPresent());
        assertThat(List.of("GOOG", "FOX", "NWS")).allSatisfy(symbol ->
                assertThat(catalog.bySymbol(symbol)).isPresent());
    }

    @Test
    void everyProxyIsAFundOfTheCatalogue() {
        assertThat(catalog.all()).filteredOn(instrument -> instrument.proxy() != null).allSatisfy(instrument ->
                assertThat(catalog.bySymbol(instrument.proxy())).as(instrument.symbol())
                        .hasValueSatisfying(proxy -> assertThat(proxy.type()).isEqualTo(Type.ETF)));
    }

    @Test
    void noNameBelievedAnywhereBelongsToTwoInstruments() {
        Map<String, Integer> owners = new HashMap<>();
        for (Spelling name : catalog.master().names()) {
            if (name.belief() == Belief.CERTAIN) {
                assertThat(owners.put(name.text(), name.row())).as(name.text()).isNull();
            }
        }
    }

    @Test
    void findsSymbolsWhateverTheirCapitalsAndNothingForUnknownOnes() {
        assertThat(catalog.bySymbol("^rut")).isEqualTo(catalog.bySymbol("^RUT")).isPresent();
        assertThat(catalog.bySymbol("NOSUCH")).isEmpty();
    }
}
