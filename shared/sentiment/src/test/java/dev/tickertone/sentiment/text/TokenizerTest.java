package dev.tickertone.sentiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token.Kind;
import dev.tickertone.sentiment.text.Token.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @Test
    void wordsKeepTheirPlaceAndLoseTheirPossessive() {
        String text = "Harbour Foods' rival, the U.S. grocer's S&P rating";
        List<Token> tokens = Tokenizer.tokenize(text);

        assertThat(tokens).extracting(Token::lower)
                .containsExactly("harbour", "foods", "'", "rival", ",", "the", "u.s.", "grocer", "s&p", "rating");
        assertThat(tokens.get(7).possessive()).isTrue();
        assertThat(text.substring(tokens.get(7).start(), tokens.get(7).end())).isEqualTo("grocer");
        assertThat(tokens.get(0).shape()).isEqualTo(Shape.CAPITALISED);
        assertThat(tokens.get(6).shape()).isEqualTo(Shape.UPPER);
    }

    @Test
    void hyphensJoinWordsWithoutBecomingTokens() {
        List<Token> tokens = Tokenizer.tokenize("a 52-week high - up");

        assertThat(tokens).extracting(Token::lower).containsExactly("a", "52", "week", "high", "-", "up");
        assertThat(tokens).extracting(Token::joined).containsExactly(false, false, true, false, false, false);
    }

    @Test
    void tickersCodesAndAddressesAreOneTokenEach() {
        List<Token> tokens = Tokenizer.tokenize("$ACME <ACME.O> [nL1N2AB] https://example.org/a?b=c don’t");

        assertThat(tokens).extracting(Token::kind)
                .containsExactly(Kind.TICKER, Kind.CODE, Kind.CODE, Kind.URL, Kind.WORD);
        assertThat(tokens).extracting(Token::lower)
                .containsExactly("acme", "acme.o", "nl1n2ab", "https://example.org/a?b=c", "don't");
    }

    @ParameterizedTest
    @CsvSource({
        "2.4%, 2.4, PERCENT",
        "-3.2 per cent, -3.2, PERCENT",
        "5pc, 5, PERCENT",
        "'2,793.30', 2793.30, PLAIN",
        "EUR 8.7 mn, 8700000, MONEY",
        "$1.2bn, 1200000000, MONEY",
        "Rs. 40 crore, 400000000, MONEY",
        "C$0.02, 0.02, MONEY",
        "7 basis points, 7, BASIS_POINTS",
        "1.5 percentage points, 1.5, PERCENTAGE_POINTS",
        "3x, 3, TIMES",
        "60 points, 60, POINTS"
    })
    void numbersKnowTheirValueAndUnit(String text, double value, Unit unit) {
        Token number = Tokenizer.tokenize(text).stream().filter(Token::isNumber).findFirst().orElseThrow();

        assertThat(number.amount().value()).isEqualTo(value);
        assertThat(number.amount().unit()).isEqualTo(unit);
    }

    @Test
    void aFigureOfManyDigitsIsReadWithoutTrouble() {
        List<Token> tokens = Tokenizer.tokenize("9".repeat(5_000) + ".." + "1,".repeat(50));

        assertThat(tokens.getFirst().kind()).isEqualTo(Kind.NUMBER);
        assertThat(tokens.getFirst().end()).isEqualTo(5_000);
    }
}
