package dev.tickertone.sentiment.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.sentiment.SentimentScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LearnedWeightsTest {
    private static final String WEIGHTS = """
            # a comment
            start\t\t0\t50
            cue\tsilent\t0\t-100
            word\tzebra\t-300\t0
            word\tquiet\t0\t400
            pair\tblue zebra\t600\t0
            """;

    @Test
    void wordsAndPairsLeanASentenceTheRulesFindNothingIn() throws IOException {
        SentimentScorer scorer = new SentimentScorer(read(WEIGHTS));

        assertThat(scorer.score("A zebra stood there.", null)).hasValueSatisfying(s -> assertThat(s).isNegative());
        assertThat(scorer.score("A blue zebra stood there.", null))
                .hasValueSatisfying(s -> assertThat(s).isPositive());
        assertThat(scorer.score("A horse stood there.", null)).isEmpty();
    }

    @Test
    void theLearnedPartIsShownWithItsWordAndItsAmount() throws IOException {
        String text = "Profit rose in a quiet quarter.";
        double rules = evidence(LearnedWeights.none(), text).score();
        Evidence both = evidence(read(WEIGHTS), text);

        assertThat(both.score()).isLessThan(rules);
        Evidence.Cue learned = both.cues().getLast();
        assertThat(learned.text()).isEqualTo("quiet");
        assertThat(learned.polarity()).isEqualTo(-1);
        double part = Double.parseDouble(learned.modifier().substring("context ".length()));
        assertThat(rules + part).isEqualTo(both.score(), within(0.006));
    }

    @Test
    void anActorIsJudgedByItsPlaceToACueAndByTheWordsOfItsClause() throws IOException {
        String text = "Brontel rose while Quarlex praised a zebra.";
        SentimentScorer plain = new SentimentScorer(LearnedWeights.none());
        SentimentScorer places = new SentimentScorer(read("actor\t\t0\t0\nplace\t+subject: move\t300\t0\n"));
        SentimentScorer words = new SentimentScorer(read("actor\t\t0\t0\nown\tzebra\t-900\t0\n"));

        assertThat(places.score(text, "Brontel").orElseThrow()).isGreaterThan(plain.score(text, "Brontel").orElseThrow());
        assertThat(words.score(text, "Quarlex").orElseThrow()).isLessThan(plain.score(text, "Quarlex").orElseThrow());
        assertThat(words.score(text, "Quarlex").orElseThrow() + 0.1).isLessThan(words.score(text, "Brontel").orElseThrow());
    }

    @Test
    void whereARuleSeesANegationNothingLearnedCounts() throws IOException {
        String text = "Brontel's profit did not fall.";

        assertThat(new SentimentScorer(read("actor\t\t0\t0\nown\tprofit\t-900\t0\n")).score(text, "Brontel"))
                .isEqualTo(new SentimentScorer(LearnedWeights.none()).score(text, "Brontel"));
    }

    @Test
    void withoutWeightsTheRulesAloneDecide() {
        assertThat(evidence(LearnedWeights.none(), "Profit rose.").cues()).extracting(Evidence.Cue::modifier)
                .containsOnlyNulls();
    }

    @Test
    void theShippedWeightsReadSentencesThatDifferInNamesAlike() {
        SentimentScorer scorer = SentimentScorer.standard();
        String text = "%s will open a new plant near the harbour after profit rose 4%%.";

        assertThat(scorer.score(text.formatted("Quarlex"), null)).isEqualTo(scorer.score(text.formatted("Brontel"), null));
    }

    @Test
    void aLineThatIsNoWeightIsAnError() {
        assertThatIllegalStateException().isThrownBy(() -> read("word\tzebra\t1"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("place\tnowhere: move\t1\t2"));
        assertThatIllegalStateException().isThrownBy(() -> read("verse\tzebra\t1\t2"));
    }

    private static LearnedWeights read(String lines) throws IOException {
        return LearnedWeights.read(new BufferedReader(new StringReader(lines)));
    }

    private static Evidence evidence(LearnedWeights weights, String text) {
        Analysis analysis = new SentimentScorer(weights).analyze(text, 0);
        return analysis.evidence().getFirst();
    }
}
