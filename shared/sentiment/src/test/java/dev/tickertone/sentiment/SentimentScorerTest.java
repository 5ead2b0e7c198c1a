package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.TickerSentiment;
import org.junit.jupiter.api.Test;

class SentimentScorerTest {
    private static final String HEADLINE = "Apple slides as iPhone sales miss estimates";
    private static final String ARTICLE = HEADLINE + "\n\n"
            + "Apple shares fell 4% on Tuesday after the company reported lower sales of its phones.\n"
            + "Microsoft gained 2%, helped by strong demand for its cloud services.\n"
            + "The annual meeting is on 9 March.";

    private final SentimentScorer scorer = SentimentScorer.standard();

    @Test
    void anArticleIsScoredForEachInstrumentItNames() {
        Analysis analysis = scorer.analyze(ARTICLE, HEADLINE.length());

        assertThat(analysis.overall().label()).isIn(Label.MILDLY_NEGATIVE, Label.MODERATELY_NEGATIVE);
        assertThat(ticker(analysis, "AAPL").score()).isLessThan(-0.1);
        assertThat(ticker(analysis, "MSFT").score()).isGreaterThan(0.1);
        assertThat(analysis.tickers().getFirst().symbol()).isEqualTo("AAPL");
        assertThat(ticker(analysis, "AAPL").relevance()).isGreaterThan(ticker(analysis, "MSFT").relevance());
    }

    @Test
    void evidenceIsWhatMovedTheScoreAndNothingElse() {
        Analysis analysis = scorer.analyze(ARTICLE, HEADLINE.length());

        assertThat(analysis.evidence()).extracting(Evidence::id).containsExactly("s1", "s2", "s3");
        assertThat(analysis.evidence()).noneMatch(e -> e.text().contains("annual meeting"));
        assertThat(analysis.evidence().get(1).cues()).extracting(Evidence.Cue::text).contains("fell 4%");
        assertThat(analysis.evidence().get(2).tickers()).containsExactly("MSFT");
        assertThat(ticker(analysis, "MSFT").evidence()).containsExactly("s3");
    }

    @Test
    void anInstrumentNothingIsSaidOfHasNoScore() {
        Analysis analysis = scorer.analyze("Microsoft will publish its calendar on Monday.", 0);

        TickerSentiment ticker = ticker(analysis, "MSFT");
        assertThat(ticker.score()).isNull();
        assertThat(ticker.label()).isNull();
        assertThat(ticker.evidence()).isEmpty();
    }

    @Test
    void nothingFoundIsNotZero() {
        for (String text : new String[] {"", " \n ", "The meeting is on Monday.", "…", "12 34"}) {
            Analysis analysis = scorer.analyze(text, 0);
            assertThat(analysis.overall()).isEqualTo(Overall.insufficientEvidence());
            assertThat(analysis.evidence()).isEmpty();
        }
    }

    @Test
    void relevanceDoesNotDependOnLength() {
        String story = "Apple shares fell 4%.\nMicrosoft gained 2%.\n";
        double once = ticker(scorer.analyze(story.repeat(3), 0), "AAPL").relevance();
        double often = ticker(scorer.analyze(story.repeat(30), 0), "AAPL").relevance();

        assertThat(often).isEqualTo(once);
    }

    @Test
    void aYieldThatRisesIsNoGoodNewsForTheArticle() {
        assertThat(scorer.score("The 10-year Treasury yield surged.", null).orElse(0.0)).isLessThanOrEqualTo(0.0);
    }

    @Test
    void anInstrumentMayBeAskedForByItsSymbol() {
        assertThat(scorer.score("Microsoft gained 2%.", "MSFT")).hasValueSatisfying(s -> assertThat(s).isPositive());
    }

    private static TickerSentiment ticker(Analysis analysis, String symbol) {
        return analysis.tickers().stream().filter(t -> t.symbol().equals(symbol)).findFirst().orElseThrow();
    }

    @Test
    void anArticleOfTwoMindsIsLessSureThanOneOfOne() {
        Overall oneSided = overall("Profit rose 12%. Sales rose 9%. Orders rose 7%. Margins widened.");
        Overall mixed = overall("Profit rose 12%. Sales fell 9%. Orders rose 7%. Margins narrowed.");
        Overall brief = overall("Profit rose 12%.");

        assertThat(mixed.confidence()).isLessThan(oneSided.confidence() - 0.2);
        assertThat(brief.confidence()).isLessThan(oneSided.confidence());
        assertThat(oneSided.dispersion()).isZero();
        assertThat(brief.dispersion()).isZero();
        assertThat(mixed.dispersion()).isGreaterThan(0.5);
    }

    private static Overall overall(String text) {
        return SentimentScorer.standard().analyze(text, 0).overall();
    }
}
