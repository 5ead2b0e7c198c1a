package dev.tickertone.sentiment.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.SentimentScorer;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Redemptions could force another 6-8% of market downside. | 6 | 8 | percent | another 6-8% of market downside
            The index could fall a further 10 to 15 percent. | 10 | 15 | percent | could fall a further 10 to 15 percent
            We see a downside of 7.5%. | 7.5 | 7.5 | percent | downside of 7.5%
            The shares may still drop up to 20%. | - | 20 | percent | may still drop up to 20%
            Apple might lose at least 8% from here. | 8 | - | percent | might lose at least 8%
            The market could slide 300 to 400 points. | 300 | 400 | points | could slide 300 to 400 points
            There is 12% to 18% downside in a slump. | 12 | 18 | percent | 12% to 18% downside
            Prices could fall 4–6%. | 4 | 6 | percent | could fall 4–6%
            """)
    void downsideIsReadAsWritten(String text, BigDecimal low, BigDecimal high, String unit, String words) {
        Brief brief = brief(text);
        assertThat(brief.downside()).extracting(Brief.Scenario::low, Brief.Scenario::high, Brief.Scenario::unit)
                .containsExactly(low, high, unit);
        assertThat(brief.downside().passage().text()).isEqualTo(words);
        assertThat(brief.upside()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The target implies 20% upside. | 20 | 20 | percent | 20% upside
            We see upside of 15 to 20 per cent. | 15 | 20 | percent | upside of 15 to 20 per cent
            The stock could rally another 5%. | 5 | 5 | percent | could rally another 5%
            """)
    void upsideLikewise(String text, BigDecimal low, BigDecimal high, String unit, String words) {
        Brief brief = brief(text);
        assertThat(brief.upside()).extracting(Brief.Scenario::low, Brief.Scenario::high, Brief.Scenario::unit)
                .containsExactly(low, high, unit);
        assertThat(brief.upside().passage().text()).isEqualTo(words);
        assertThat(brief.downside()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The index fell 3% to 5,000.",
        "Inflation surprised to the downside by 0.2%.",
        "The company said revenue could fall 10%.",
        "The downside is limited.",
        "The stock could fall to $40.",
        "Unemployment may rise 1%.",
        "Margin risk is skewed to the upside."
    })
    void whatHappenedAndWhatIsNoPriceIsNoScenario(String text) {
        assertThat(brief(text).downside()).isNull();
        assertThat(brief(text).upside()).isNull();
    }

    private static Brief brief(String text) {
        return SentimentScorer.standard().analyze(text, 0).brief();
    }
}
