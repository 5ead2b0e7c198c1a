package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void withoutColoursTextStaysAsItIs() {
        Style plain = new Style(false);

        assertThat(plain.bold("a") + plain.dim("b") + plain.signed(-1, "c")).isEqualTo("abc");
    }

    @Test
    void withColoursTheSignOfAScoreShows() {
        Style coloured = new Style(true);

        assertThat(coloured.signed(-0.2, "x")).isEqualTo("\u001b[31mx\u001b[0m");
        assertThat(coloured.signed(0.2, "x")).isEqualTo("\u001b[32mx\u001b[0m");
        assertThat(coloured.signed(0, "x")).isEqualTo("x");
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() {
        assertThat(Style.oneLine(" a\n\tb\u001b[31mc\u202ed\u0007 ")).isEqualTo("a b [31mc d");
        assertThat(Style.oneLine("é – 日本 😀")).isEqualTo("é – 日本 😀");
        assertThat(Style.oneLine(null)).isEmpty();
    }
}
