package dev.tickertone.sentiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.SentimentScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is better off, in our own words: each clause's meaning goes to whom it is about. */
class AttributionTest {
    private static final double BAND = 0.095;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Brontel gains market share from Quarlex | Brontel | 1",
        "Brontel gains market share from Quarlex | Quarlex | -1",
        "Brontel sues Quarlex over patents | Quarlex | -1",
        "Quarlex sued by Brontel over patents | Quarlex | -1",
        "Morgan Stanley downgrades Quarlex to sell | Quarlex | -1",
        "Quarlex upgraded at Goldman Sachs | Quarlex | 1",
        "Brontel to acquire Quarlex for $3 billion | Quarlex | 1",
        "Brontel climbs, Quarlex tumbles | Brontel | 1",
        "Brontel climbs, Quarlex tumbles | Quarlex | -1",
        "Brontel rose 3% while Quarlex fell 2% on the day. | Quarlex | -1",
        "Brontel, Quarlex and Vandor rallied. | Quarlex | 1",
        "Shares of Quarlex fell after weak results. | Quarlex | -1",
        "Brontel outperforms Quarlex | Brontel | 1",
        "Brontel outperforms Quarlex | Quarlex | -1",
        "Brontel beat out Quarlex and Vandor for the contract. | Vandor | -1",
        "Goldman Sachs upgraded to buy | Goldman Sachs | 1",
        "Barclays fined over rate rigging | Barclays | -1",
        "Stocks lag, all sectors fall except Quarlex, which rose 3%. | Quarlex | 1",
        "Unlike Brontel, Quarlex raised its outlook. | Brontel | -1",
        "Unlike Brontel, Quarlex raised its outlook. | Quarlex | 1",
        "Unlike Brontel and Vandor, Quarlex cut its outlook. | Vandor | 1",
        "Unlike Brontel and Vandor, Quarlex cut its outlook. | Quarlex | -1",
        "Shares of Brontel rose, unlike Quarlex, which fell 3%. | Quarlex | -1",
        "Morgan Stanley cuts its price target on Quarlex to $200 | Quarlex | -1",
        "Morgan Stanley's price target was raised by UBS | Morgan Stanley | 1",
        "Brontel wins $4 billion order from Quarlex | Brontel | 1",
        "Judge blocks Brontel's purchase of Quarlex | Quarlex | -1",
        "Judge blocks Brontel's purchase of Quarlex | Brontel | -1",
        "Regulator bars Brontel from its takeover of Quarlex | Quarlex | -1",
        "Prefer Brontel over Quarlex | Quarlex | -1",
        "Brontel is a better bet than Quarlex, analysts say. | Quarlex | -1",
        "Brontel outpaces Quarlex in cloud sales | Quarlex | -1",
        "Brontel loses contract to Quarlex | Quarlex | 1",
        "Brontel downgrades Quarlex, shares fall | Quarlex | -1",
        "Brontel to buy Quarlex; stock drops 5% | Brontel | -1",
        "Brontel, which makes parts for Quarlex, fell 4%. | Brontel | -1",
        "Brontel fell 3% as Quarlex rose 2%. | Quarlex | 1",
        "Profit at Brontel slumped. | Brontel | -1",
        "Brontel, Quarlex up; Vandor down | Quarlex | 1",
        "Brontel, Quarlex up; Vandor down | Vandor | -1",
        "Brontel fell 2%, Quarlex 3% and Vandor 1%. | Quarlex | -1",
        "Brontel fell 2%, Quarlex 3% and Vandor 1%. | Vandor | -1",
        "Brontel added 2.0 per cent; Quarlex 3.1 per cent. | Quarlex | 1"
    })
    void meaningGoesToWhomTheClauseIsAbout(String text, String entity, int sign) {
        assertThat(score(text, entity) * sign).isGreaterThan(BAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Morgan Stanley downgrades Quarlex to sell | Morgan Stanley",
        "Morgan Stanley cuts its price target on Quarlex to $200 | Morgan Stanley",
        "Goldman Sachs downgrades Quarlex to sell and cuts its outlook | Goldman Sachs",
        "Brontel wins $4 billion order from Quarlex | Quarlex",
        "Quarlex upgraded at Goldman Sachs | Goldman Sachs",
        "Quarlex sued by Brontel over patents | Brontel",
        "Brontel to acquire Quarlex for $3 billion | Brontel",
        "Brontel downgrades Quarlex, shares fall | Brontel",
        "Brontel bags order from Quarlex; stock up | Quarlex",
        "Quarlex supplier Brontel cuts its outlook | Quarlex",
        "Profit at Quarlex fell 10%, consultancy Brontel said. | Brontel",
        "'Demand is falling,' said Anna Vale, chief economist at the consultancy Brontel. | Brontel",
        "Profit fell at Quarlex, says Brontel Research | Brontel Research",
        "Avoid Quarlex for now: Ana Vale, Brontel Securities | Brontel Securities"
    })
    void sourcesBuyersAndPlaintiffsAreNotTheTarget(String text, String entity) {
        assertThat(Math.abs(score(text, entity))).isLessThan(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Quarlex opened a new plant on Monday. The company's profit fell by half.",
        "Quarlex opened a new plant on Monday. Its profit fell by half."
    })
    void referencesPointBackToTheNearestFittingName(String text) {
        assertThat(score(text, "Quarlex")).isLessThan(-BAND);
    }

    @Test
    void aRatingIsNoNewsOfTheListedBrokerThatGivesIt() {
        var analysis = SentimentScorer.standard().analyze("Goldman Sachs warns on Apple as shares of Apple slump", 0);

        assertThat(analysis.tickers()).filteredOn(t -> t.symbol().equals("GS") && t.score() != null)
                .allSatisfy(t -> assertThat(Math.abs(t.score())).isLessThan(BAND));
        assertThat(analysis.tickers()).filteredOn(t -> t.symbol().equals("AAPL"))
                .singleElement().satisfies(t -> assertThat(t.score()).isLessThan(-BAND));
    }

    @Test
    void swappingTwoNamesSwapsTheirScores() {
        String text = "%s soared as profit beat estimates, but %s slumped after a profit warning.";
        String one = text.formatted("Brontel", "Quarlex");
        String other = text.formatted("Quarlex", "Brontel");

        assertThat(score(one, "Brontel")).isEqualTo(score(other, "Quarlex")).isPositive();
        assertThat(score(one, "Quarlex")).isEqualTo(score(other, "Brontel")).isNegative();
    }

    @Test
    void aNameHidesTheWordsInsideIt() {
        assertThat(SentimentScorer.standard().score("The chair of Gloomy Bull Holdings spoke in May.", null)).isEmpty();
    }

    @Test
    void whoIsNotInTheTextHasNoScore() {
        assertThat(SentimentScorer.standard().score("Brontel climbs 4%", "Quarlex")).isEmpty();
    }

    private static double score(String text, String entity) {
        return SentimentScorer.standard().score(text, entity).orElse(0.0);
    }
}
