package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnInstrumentsTest {
    private static final String HEADER = "symbol,name,aliases,type,proxy,sector\n";
    private static final InstrumentCatalog OURS = InstrumentCatalog.standard();

    private static OwnInstruments.Result read(String csv) {
        return OwnInstruments.read(csv, OURS);
    }

    @Test
    void readsEveryColumn() {
        assertThat(read(HEADER + "vnt.x,Verdant Grid,Verdant|\"The Grid\",index,xlu,Utilities\n").instruments())
                .containsExactly(new OwnInstrument(
                        new Instrument("VNT.X", "Verdant Grid", Type.INDEX, "XLU", "Utilities"),
                        List.of("Verdant", "\"The Grid\"", "Verdant Grid")));
    }

    @Test
    void columnsMayBeLeftOutAndReorderedAndFieldsQuoted() {
        String csv = "\ufeffAliases,Symbol\r\n\"Verdant, Inc|Verdant\",VRDX\r\n\r\n# a comment\r\n";

        assertThat(read(csv).instruments()).containsExactly(new OwnInstrument(
                new Instrument("VRDX", "VRDX", Type.EQUITY, null, null), List.of("Verdant, Inc", "Verdant")));
    }

    @Test
    void whatARowLeavesOutStaysAsTheCatalogueHasIt() {
        Instrument apple = OURS.bySymbol("AAPL").orElseThrow();

        assertThat(read(HEADER + "aapl,,the fruit company").instruments())
                .containsExactly(new OwnInstrument(apple, List.of("the fruit company")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "no symbol,Name|no symbol",
        ",Name|no symbol",
        "ABCD,Name,,share|the type is none of",
        "ABCD,Name,,,bad proxy|the proxy is no symbol",
        "ABCD,X|a name needs a letter",
        "ABCD,1234|a name needs a letter",
        "ABCD,Name,,,,,more|7 fields for 6 columns",
    })
    void aBadRowIsReportedAndTheOthersAreKept(String row, String reason) {
        OwnInstruments.Result result = read(HEADER + "GOOD,Goodly\n" + row + "\nFINE,Finely\n");

        assertThat(result.instruments()).extracting(own -> own.instrument().symbol()).containsExactly("GOOD", "FINE");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).startsWith(reason);
        });
    }

    @Test
    void limitsHoldAtTheirBoundaries() {
        String symbol = "S".repeat(OwnInstruments.MAX_SYMBOL);
        String name = "n".repeat(OwnInstruments.MAX_NAME);
        String aliases = "ab|".repeat(OwnInstruments.MAX_ALIASES);

        assertThat(read(HEADER + symbol + "," + name + "," + aliases).problems()).isEmpty();
        assertThat(read(HEADER + symbol + "S").problems()).hasSize(1);
        assertThat(read(HEADER + "ABCD," + name + "n").problems()).hasSize(1);
        assertThat(read(HEADER + "ABCD,Name," + aliases + "cd").problems()).hasSize(1);
    }

    @Test
    void rowsBeyondTheLimitAreLeftOut() {
        String rows = "ABCD,Name\n".repeat(OwnInstruments.MAX_ROWS);

        assertThat(read(HEADER + rows).problems()).isEmpty();
        assertThat(read(HEADER + rows + "ABCD,Name\n").instruments()).hasSize(OwnInstruments.MAX_ROWS);
        assertThat(read(HEADER + rows + "ABCD,Name\n").problems()).hasSize(1);
    }

    @Test
    void aFileThatIsTooLongIsCutAtALine() {
        String start = HEADER + "ABCD,Name\n#";
        String full = start + " ".repeat(OwnInstruments.MAX_LENGTH - start.length() - 1) + "\n";

        assertThat(read(full).problems()).isEmpty();
        assertThat(read(full + "X").problems()).hasSize(1);
        assertThat(read(full + "X").instruments()).hasSize(1);
    }

    @Test
    void anUnknownHeaderIsReportedAndNothingReadsAsNothing() {
        assertThat(read("ticker,name\nABCD,Name").problems()).hasSize(1);
        assertThat(read("").problems()).isEmpty();
        assertThat(read("").instruments()).isEmpty();
    }

    @Test
    void aUsersNamesAndSymbolsWinOverOurs() {
        InstrumentCatalog catalog = OURS.with(read(HEADER + "PRIV,Cupertino Fruit,Apple,equity,,\nMSFT,Redmond,Big Soft,,,\n")
                .instruments());

        List<Mention> mentions = MentionFinder.over(catalog)
                .find(Text.of("Apple rose. Big Soft fell. Shares of Microsoft and $PRIV were flat.", 0));

        assertThat(mentions).extracting(mention -> mention.instrument().symbol())
                .containsExactly("PRIV", "MSFT", "MSFT", "PRIV");
        assertThat(mentions).extracting(mention -> mention.instrument().name())
                .containsExactly("Cupertino Fruit", "Redmond", "Redmond", "Cupertino Fruit");
        assertThat(catalog.all()).filteredOn(instrument -> instrument.symbol().equals("MSFT")).hasSize(1);
    }
}
