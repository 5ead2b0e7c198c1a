package dev.tickertone.store.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.store.portfolio.PortfolioFile.BadRow;
import dev.tickertone.store.portfolio.PortfolioFile.Reading;
import dev.tickertone.store.portfolio.PortfolioFile.Trouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioFileTest {
    @Test
    void readsWeightsOrQuantitiesInAnyColumn() {
        assertThat(read("symbol,weight\nIWM,0.60\nf,-40\n").holdings()).containsExactly(
                new Holding("IWM", new BigDecimal("0.6"), null), new Holding("F", new BigDecimal("-40"), null));
        assertThat(read("\uFEFFName, Quantity ,SYMBOL\r\n\"Coin, the\",+0.00000001,BTC-USD\r\n\r\nx,100.,F").holdings())
                .containsExactly(new Holding("BTC-USD", null, new BigDecimal("0.00000001")),
                        new Holding("F", null, new BigDecimal("100")));
    }

    @Test
    void readsAFileThatIsCompressed() {
        Reading reading = read(gzip("symbol,weight\nIWM,1\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.holdings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $F,1|write a symbol such as
            ,1|write a symbol such as
            F,|write the weight as a number from -1000000000000 to 1000000000000 with at most 8 decimal places, such as 12.5
            F|write the weight as a number
            F,5%|write the weight as a number
            F,1e3|write the weight as a number
            F,"1,000"|write the weight as a number
            F,NaN|write the weight as a number
            F,1000000000000.1|write the weight as a number
            F,0.000000001|write the weight as a number
            iwm,2|write each symbol once
            """)
    void aRowThatIsNoHoldingIsNamedWithWhatToWrite(String row, String detail) {
        Reading reading = read("symbol,weight\nIWM,1\n\n" + row + "\n");
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.named()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(4);
            assertThat(bad.detail()).startsWith(detail);
        });
        assertThat(reading.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IWM,1\n", "symbol\nIWM\n", "weight\n1\n", "symbol,weight,quantity\nIWM,1,2\n", "symbol;weight\nA;1"})
    void theFirstLineNamesTheColumns(String text) {
        assertThat(read(text).trouble()).isEqualTo(Trouble.NO_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "symbol,weight\n", "symbol,weight\n \n"})
    void aFileWithoutRowsIsEmpty(String text) {
        assertThat(read(text).trouble()).isEqualTo(Trouble.EMPTY);
    }

    @Test
    void whatIsNoTextOrDamagedIsTold() {
        assertThat(read(new byte[] {0, 1, 2}).trouble()).isEqualTo(Trouble.NOT_TEXT);
        byte[] packed = gzip("symbol,weight\nIWM,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(Arrays.copyOf(packed, packed.length - 9)).trouble()).isEqualTo(Trouble.BROKEN_GZIP);
    }

    @Test
    void aPortfolioHasTwoThousandRows() {
        assertThat(read(rows(Limits.MAX_HOLDINGS)).isWhole()).isTrue();
        assertThat(read(rows(Limits.MAX_HOLDINGS + 1)).trouble()).isEqualTo(Trouble.TOO_MANY_ROWS);
    }

    @Test
    void aFileIsAsLongAsIsAllowedAndNoLongerPackedOrNot() {
        String text = "symbol,weight\nIWM,1\n";
        byte[] longest = (text + "\n".repeat(Limits.MAX_FILE - text.length())).getBytes(StandardCharsets.UTF_8);
        byte[] longer = (text + "\n".repeat(Limits.MAX_FILE - text.length() + 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(longest).isWhole()).isTrue();
        assertThat(read(gzip(longest)).isWhole()).isTrue();
        assertThat(read(longer).trouble()).isEqualTo(Trouble.TOO_LARGE);
        assertThat(read(gzip(longer)).trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void ofVeryManyBadRowsTheFirstAreNamedAndAllAreCounted() {
        Reading reading = read("symbol,weight\n" + "$,1\n".repeat(50) + "F," + "1".repeat(2_000) + "\n");
        assertThat(reading.bad()).isEqualTo(51);
        assertThat(reading.named()).hasSize(PortfolioFile.MAX_NAMED_ROWS);
        assertThat(read("symbol,weight\nF," + "1".repeat(2_000)).named())
                .containsExactly(new BadRow(2, "write at most 1000 characters"));
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            assertThat(read(noise)).isNotNull();
            assertThat(read(("symbol,weight\n" + new String(noise, StandardCharsets.ISO_8859_1)))).isNotNull();
        }
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> "S" + i + "," + i).collect(Collectors.joining("\n", "symbol,weight\n", "\n"));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] bytes) {
        try {
            return PortfolioFile.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
