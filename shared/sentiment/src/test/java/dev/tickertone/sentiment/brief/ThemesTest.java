package dev.tickertone.sentiment.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.SentimentScorer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void theHeadlinesSubjectComesFirst() {
        assertThat(themes("Oil slides as OPEC adds barrels\n\nAirlines rose. Airlines and hotels rose again. Crude fell.", 31))
                .startsWith("oil", "airlines and travel");
    }

    @Test
    void whatIsMentionedOnceIsNoTheme() {
        assertThat(themes("The bakery opened. A tariff was mentioned. The bread was good.", 0)).isEmpty();
    }

    @Test
    void aCompanysNameIsNoTheme() {
        assertThat(themes("Southwest Airlines opened an office. Southwest Airlines hired ten people.", 0))
                .doesNotContain("airlines and travel");
    }

    @Test
    void anAmountOfMoneyIsNoTheme() {
        assertThat(themes("It paid 5 billion yen for the site. It paid 2 million yen for the desks.", 0)).isEmpty();
    }

    private static List<String> themes(String text, int headline) {
        return SentimentScorer.standard().analyze(text, headline).brief().themes().stream()
                .map(Brief.Theme::name).toList();
    }
}
