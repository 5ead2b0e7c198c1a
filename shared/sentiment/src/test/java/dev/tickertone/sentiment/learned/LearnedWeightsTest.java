package dev.tickertone.sentiment.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.sentiment.SentimentScorer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void wordsAndPairsLeanASentenceTheRulesFindNothingIn() {
        SentimentScorer scorer = new SentimentScorer(read(WEIGHTS));

        assertThat(scorer.score("A zebra stood there.", null)).hasValueSatisfying(s -> assertThat(s).isNegative());
        assertThat(scorer.score("A blue zebra stood there.", null))
                .hasValueSatisfying(s -> assertThat(s).isPositive());
        assertThat(scorer.score("A horse stood there.", null)).isEmpty();
    }

    @Test
    void theLearnedPartIsShownWithItsWordAndItsAmount() {
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
    void anActorIsJudgedByItsPlaceToACueAndByTheWordsOfItsClause() {
        String text = "Brontel rose while Quarlex praised a zebra.";
        SentimentScorer plain = new SentimentScorer(LearnedWeights.none());
        SentimentScorer places = new SentimentScorer(read("actor\t\t0\t0\nplace\t+subject: move\t300\t0\n"));
        SentimentScorer words = new SentimentScorer(read("actor\t\t0\t0\nown\tzebra\t-900\t0\n"));

        assertThat(places.score(text, "Brontel").orElseThrow()).isGreaterThan(plain.score(text, "Brontel").orElseThrow());
        assertThat(words.score(text, "Quarlex").orElseThrow()).isLessThan(plain.score(text, "Quarlex").orElseThrow());
        assertThat(words.score(text, "Quarlex").orElseThrow() + 0.1).isLessThan(words.score(text, "Brontel").orElseThrow());
    }

    @Test
    void aCueIsJudgedByTheMeasureItIsBoundTo() {
        String text = "Profit rose.";
        double good = new SentimentScorer(read("cue\t+move:good\t300\t0\n")).score(text, null).orElseThrow();
        double bad = new SentimentScorer(read("cue\t+move:bad\t300\t0\n")).score(text, null).orElseThrow();
        double unbound = new SentimentScorer(read("cue\t+move\t300\t0\n")).score(text, null).orElseThrow();

        assertThat(good).isGreaterThan(bad);
        assertThat(unbound).isEqualTo(bad);
    }

    @Test
    void whereARuleSeesANegationNothingLearnedCounts() {
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
        for (String line : List.of("word\tzebra\t1", "word\tzebra\t1\t", "word\tzebra\t1\t-", "word\tzebra\t1\t2\t3",
                "word\tzebra\t1x\t2", "word\tzebra\nword\tzebra\t1\t2", "word")) {
            assertThatIllegalStateException().isThrownBy(() -> read("start\t\t0\t1\n" + line))
                    .withMessage("not a weight: " + line.lines().findFirst().orElseThrow());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> read("place\tnowhere: move\t1\t2"));
        assertThatIllegalStateException().isThrownBy(() -> read("verse\tzebra\t1\t2"));
    }

    private static LearnedWeights read(String lines) {
        return LearnedWeights.read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Evidence evidence(LearnedWeights weights, String text) {
        Analysis analysis = new SentimentScorer(weights).analyze(text, 0);
        return analysis.evidence().getFirst();
    }
}
