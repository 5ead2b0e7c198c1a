package dev.tickertone.sentiment.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Scores;
import dev.tickertone.sentiment.SentimentScorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One statement at a time, in our own words: what each rule of the grammar is for. */
class MeaningTest {
    private static final double BAND = 0.10;

    @ParameterizedTest
    @ValueSource(strings = {
        "Profit rose 12% in the spring quarter.",
        "Operating costs fell by a tenth.",
        "The net loss narrowed in the third quarter.",
        "Bad loans declined for the fourth quarter in a row.",
        "Unemployment fell to a ten-year low.",
        "The grocer cut its debt.",
        "The board raised its full-year guidance.",
        "Guidance raised to 40 cents a share.",
        "Higher sales lifted the group.",
        "Shares up 5% at midday.",
        "A rise in orders.",
        "Sales growth picked up."
    })
    void directionTimesMeasureIsGood(String text) {
        assertThat(score(text)).isGreaterThanOrEqualTo(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Profit fell 12% in the spring quarter.",
        "Operating costs rose by a tenth.",
        "The net loss widened in the third quarter.",
        "Bad loans jumped to a tenth of the book.",
        "The board lowered its full-year guidance.",
        "Guidance cut to 40 cents a share.",
        "Lower sales hurt the group.",
        "Shares down 5% at midday.",
        "A drop in orders.",
        "Sales growth slowed.",
        "Ferries trebled quarterly losses."
    })
    void directionTimesMeasureIsBad(String text) {
        assertThat(score(text)).isLessThanOrEqualTo(-BAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Quarlex added 3% in early trade. | 1",
        "Quarlex advanced by more than 3%. | 1",
        "Quarlex lost about 3% in early trade. | -1",
        "Quarlex added three shops. | 0",
        "The regulator approved the medicine for adults. | 1",
        "A smaller fall than last year. | 1",
        "A bigger fall than last year. | -1",
        "The crisis eases. | 1",
        "The crisis deepens. | -1",
        "Earnings came in above the 1.2 billion forecast. | 1",
        "Earnings came in below the 1.2 billion expected. | -1",
        "The ten-year fell 9 basis points. | 0"
    })
    void theWordsAroundDecideWhatAMoveMeans(String text, int sign) {
        assertThat(Math.abs(score(text)) < BAND ? 0 : Math.signum(score(text))).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Shares had fallen for months. | Shares fell for months.",
        "Economists had looked for an increase. | Economists report an increase."
    })
    void whatWasSoBeforeCountsLess(String before, String now) {
        assertThat(Math.abs(score(before))).isLessThan(Math.abs(score(now)) * 0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Operating profit was EUR 13.1 mn, compared with EUR 8.7 mn a year earlier. | 1",
        "Operating profit was EUR 8.7 mn from EUR 13.1 mn. | -1",
        "Operating profit came to EUR 1.9 mn (EUR 4.1 mn). | -1",
        "The loss was EUR 2 mn against EUR 5 mn. | 1",
        "A loss of EUR 4.0 mn, compared to a profit of EUR 2.2 mn. | -1",
        "Profit before taxes was EUR 4.0 mn, up from EUR 4.9 mn loss. | 1",
        "The mill turned to a profit after a loss last year. | 1"
    })
    void twoNumbersDecideDirectionByThemselves(String text, int sign) {
        assertThat(score(text) * sign).isGreaterThanOrEqualTo(BAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Quarterly results beat forecasts. | 1",
        "Quarterly revenue missed estimates. | -1",
        "Revenue was better than expected. | 1",
        "Costs were higher than expected. | -1",
        "The ferry line did not meet its target. | -1",
        "The toymaker will lay off 140 employees. | -1",
        "The yard won a large contract for six ferries. | 1",
        "The lender filed for bankruptcy. | -1",
        "Regulators fined the lender over fraud. | -1",
        "The stock hit a 52-week high. | 1",
        "The stock hit a one-year low. | -1",
        "The stock retreats from its record high. | -1",
        "Fears of a recession ease. | 1",
        "Rising recession fears. | -1"
    })
    void eventsHaveTheirSign(String text, int sign) {
        assertThat(score(text) * sign).isGreaterThanOrEqualTo(BAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Profit did not rise this quarter. | -1",
        "The mill is not expected to cut its dividend. | 1",
        "Not only profit rose, sales climbed too. | 1",
        "The quarter was less bad than feared. | 1",
        "The brewer avoids default. | 1",
        "Despite weak demand, profits climbed 20%. | 1",
        "Although sales rose, shares plunged 9%. | -1"
    })
    void negationAndConcessionTurnOrWeaken(String text, int sign) {
        assertThat(score(text) * sign).isGreaterThanOrEqualTo(BAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Profit will rise. | Profit could rise.",
        "Profit rose sharply. | Profit rose.",
        "Profit rose. | Profit rose slightly.",
        "Profit fell. | Did profit fall?",
        "Profit falls. | If rates rise, profit falls."
    })
    void theFirstIsAtLeastAsStrongAsTheSecond(String strong, String weak) {
        assertThat(Math.abs(score(strong))).isGreaterThanOrEqualTo(Math.abs(score(weak)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Set a stop loss at 120 for the trade.",
        "The conference call will take place on 12 May.",
        "The brewer appointed a new chief financial officer.",
        "The value of the deal was not disclosed.",
        "The group ties up with a start-up and teams up with a school.",
        "The bakery plans to raise EUR 30 mn.",
        "Sales guidance stands where it was.",
        "The law firm of Marsh and Vale.",
        "Diluted EPS was EUR 0.30."
    })
    void factsWithoutDirectionStayNeutral(String text) {
        assertThat(Math.abs(score(text))).isLessThan(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Shares fell on profit booking.",
        "Profit booking hits steel stocks.",
        "The worst stock market in a decade.",
        "Gloomy outlook weighs on shares."
    })
    void wordsThatMisleadWordCountersAreRead(String text) {
        assertThat(score(text)).isLessThanOrEqualTo(-BAND);
    }

    private static double score(String text) {
        return Scores.round(SentimentScorer.standard().score(text, null).orElse(0.0));
    }
}
