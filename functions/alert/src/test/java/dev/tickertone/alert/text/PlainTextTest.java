package dev.tickertone.alert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void controlAndDirectionCharactersDoNotSurvive() {
        assertThat(PlainText.line("up\u202E3%\u200B\u0007 now\r\nor\u2028never", 100)).isEqualTo("up3% now or never");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "a <b>bold</b> claim, a bold claim",
        "<script>x</script>, x",
        "2 < 3 > 1, 2 < 3 > 1",
        "<<b>b>, < b>",
        "<\u200Bb>x, x",
        "open <b, open < b",
        "a<!-- c -->b, a b",
    })
    void markupIsTakenOut(String text, String plain) {
        assertThat(PlainText.line(text, 100)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Société Générale’s “beat” – 5 €|Societe Generale's \"beat\" - 5 EUR",
        "Müller–Ørsted ½ ¥5…|Muller-Orsted 1/2 JPY 5...",
        "＜b＞Nikkei＜/b＞ up|Nikkei up",
        "Straße, Łódź|Strasse, Lodz",
    })
    void wordsAreWrittenInAsciiAsPeopleWould(String text, String ascii) {
        assertThat(PlainText.ascii(text)).isEqualTo(ascii);
    }

    @Test
    void textThatCannotBeWrittenInAsciiIsLeftOutWhole() {
        assertThat(PlainText.ascii("小型股下跌 2.4%")).isEmpty();
        assertThat(PlainText.ascii("Russell 2000 下跌 2.4%")).isEqualTo("Russell 2000 2.4%");
    }

    @ParameterizedTest
    @CsvSource({
        "one two three, 13, one two three", "one two three, 12, one two...", "one two three, 10, one two...",
        "one two three, 9, one...", "one-two, 6, one...", "'one, two three', 10, one...", "aaaaaaaaaa, 7, aaaa...",
        "up 2.4% to 9, 10, up 2.4%...", "abcdef, 3, ...",
    })
    void aLineIsCutAtAWord(String line, int max, String cut) {
        assertThat(PlainText.cut(line, max, c -> 1)).isEqualTo(cut);
    }

    @Test
    void aSurrogatePairIsNotCutInTwo() {
        String chart = "\uD83D\uDCC8";
        assertThat(PlainText.line("a".repeat(6) + chart + "bcd", 11)).isEqualTo("aaaaaa\uD83D\uDCC8bcd");
        assertThat(PlainText.line("a".repeat(6) + chart + "bcd", 10)).isEqualTo("aaaaaa...");
    }

    @Test
    void onlyTheBeginningOfAnEndlessTextIsLookedAt() {
        String endless = "x".repeat(PlainText.MAX_INPUT) + " y";
        assertThat(PlainText.line(endless, 5_000)).hasSize(PlainText.MAX_INPUT);
        assertThat(PlainText.line("x".repeat(PlainText.MAX_INPUT - 2) + " y", 5_000)).endsWith("x y");
    }
}
