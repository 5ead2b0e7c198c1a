package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void aBarGrowsFromTheMiddleWithTheScore() {
        assertThat(Layout.bar(0)).isEqualTo("[          |          ]");
        assertThat(Layout.bar(-0.5)).isEqualTo("[     #####|          ]");
        assertThat(Layout.bar(1)).isEqualTo("[          |##########]");
    }

    @Test
    void numbersLookTheSameOnEveryMachine() {
        assertThat(Layout.signed(-0.084, 3)).isEqualTo("-0.084");
        assertThat(Layout.signed(1234.5, 1)).isEqualTo("+1234.5");
        assertThat(Layout.fixed(0.6)).isEqualTo("0.60");
    }

    @Test
    void textIsBrokenBetweenWords() {
        assertThat(Layout.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Layout.wrap("a-very-long-word b", 5)).containsExactly("a-very-long-word", "b");
        assertThat(Layout.wrap("", 5)).containsExactly("");
    }

    @Test
    void columnsAreCutOrFilledToTheirWidth() {
        assertThat(Layout.column("IWM", 5)).isEqualTo("IWM  ");
        assertThat(Layout.column("A very long name", 10)).isEqualTo("A very... ");
    }
}
