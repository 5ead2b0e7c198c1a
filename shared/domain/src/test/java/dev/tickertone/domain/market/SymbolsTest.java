package dev.tickertone.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
    @ParameterizedTest
    @CsvSource({"^rut, ^RUT", "BRK.B, BRK.B", "cl=f, CL=F", "btc-usd, BTC-USD", "7203.T, 7203.T"})
    void readsSymbolsInEitherCase(String given, String symbol) {
        assertThat(Symbols.read(given)).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A,B", "A#B", "é", "\u0131", "\u017F", "<b>", "A\n", "\uD800"})
    void nothingElseIsOne(String given) {
        assertThat(Symbols.read(given)).isEmpty();
    }

    @Test
    void isAsLongAsIsAllowedAndNoLonger() {
        assertThat(Symbols.read("A".repeat(Symbols.MAX_CHARS))).isPresent();
        assertThat(Symbols.read("A".repeat(Symbols.MAX_CHARS + 1))).isEmpty();
    }
}
