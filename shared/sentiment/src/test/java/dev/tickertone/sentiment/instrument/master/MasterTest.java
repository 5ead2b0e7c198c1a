package dev.tickertone.sentiment.instrument.master;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterTest {
    private static final int LISTINGS = 16_476;
    private static final int LARGEST_IN_ZIP = 2 * 1024 * 1024;

    private final Master master = Master.load();

    @Test
    void holdsEveryListingAndFindsEachByItsSymbol() {
        Set<String> symbols = new HashSet<>();
        for (int i = 0; i < master.size(); i++) {
            Row row = master.row(i);
            symbols.add(row.symbol());
            assertThat(master.find(row.symbol())).as(row.symbol()).isEqualTo(i);
        }

        assertThat(symbols).hasSize(master.size()).hasSizeGreaterThanOrEqualTo(LISTINGS);
    }

    @Test
    void takesLessThanTwoMegabytesOfAZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Master.class.getResourceAsStream(Layout.RESOURCE);
                DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            file.transferTo(deflater);
        }

        assertThat(bytes.size()).isLessThan(LARGEST_IN_ZIP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aapl|Apple|equity|Nasdaq|Information Technology|Technology Hardware, Storage & Peripherals",
        "BRK-B|Berkshire Hathaway|equity|NYSE|Financials|Multi-Sector Holdings",
        "TSM|Taiwan Semiconductor|equity|NYSE|Information Technology|''",
        "XLK|Technology Select Sector SPDR Fund|etf|NYSE Arca|Information Technology|''",
        "^RUT|Russell 2000|index|''|''|''",
    })
    void joinsWhatIsListedWithWhatIsWrittenByHand(
            String symbol, String name, String type, String exchange, String sector, String industry) {
        Row row = master.row(master.find(symbol));

        assertThat(row).extracting(Row::name, Row::type, Row::exchange, Row::sector, Row::industry)
                .containsExactly(name, type, exchange, sector, industry);
    }

    @Test
    void knowsNoOtherSymbols() {
        assertThat(master.find("NOSUCH")).isNegative();
        assertThat(master.find("")).isNegative();
        assertThat(master.find("ŠKODA")).isNegative();
    }

    @Test
    void findsEachNameByItsFirstWord() {
        for (Spelling name : master.names()) {
            String first = Tokenizer.tokenize(name.text()).getFirst().lower();
            assertThat(master.begins(first)).as(name.text()).isTrue();
            assertThat(master.beginningWith(first)).contains(name);
        }
        assertThat(master.begins("xyzzy")).isFalse();
        assertThat(master.beginningWith("xyzzy")).isEmpty();
    }
}
