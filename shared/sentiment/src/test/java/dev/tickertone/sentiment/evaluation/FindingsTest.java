package dev.tickertone.sentiment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {

    @Test
    void markUpIsTakenOutOfTheText() {
        MarkedText marked = MarkedText.of("[[Ford|F]] and [[?carmakers|CARZ or *]] rose.");
        assertThat(marked.text()).isEqualTo("Ford and carmakers rose.");
        assertThat(marked.mentions().getFirst().isAnsweredBy("F", 0, 4)).isTrue();
        assertThat(marked.mentions().getFirst().isAnsweredBy("F", 4, 9)).isFalse();
        assertThat(marked.mentions().getLast().isAnsweredBy("XYZ", 9, 12)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "[[Ford|F]] recalled vans., 1, 1",
        "[[Ford|GM or F]] recalled vans., 1, 1",
        "[[?Ford|F]] recalled vans., 1, 1",
        "[[Ford|GM]] recalled vans., 0, 0",
        "Ford recalled vans., 0, 1",
        "Ford recalled [[vans|GM]]., 0, 0",
    })
    void mentionsCountByWhatIsAskedFor(String marked, double precision, double recall) {
        Findings findings = new Findings();
        LabelledSentence sentence = sentence(marked, "");
        findings.compareMentions(sentence, MentionFinder.standard().find(Text.of(sentence.text(), 0)));
        assertThat(findings.mentions(Half.DEV).precision()).isEqualTo(precision);
        assertThat(findings.mentions(Half.DEV).recall()).isEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({
        "F percent=-2.4 level=12.30, 1, 1",
        "GM percent=-2.4 level=12.30 or F percent=-2.40 level=12.3, 1, 1",
        "?F level=12.30, 1, 1",
        "F percent=2.4 level=12.30, 0, 0",
        "F percent=-2.4, 0, 0",
        "GM percent=-2.4 level=12.30, 0, 0",
        "F percent=-2.4 level=12.30; F percent=-2.4 level=12.30, 1, 0.5",
        "'', 0, 1",
    })
    void movesAreRightWithEveryNumberAndTheSign(String moves, double precision, double recall) {
        Findings findings = new Findings();
        LabelledSentence sentence = sentence("Ford shares fell 2.4% to $12.30.", moves);
        findings.compareMoves(sentence, SentimentScorer.standard().analyze(sentence.text(), 0).statedMoves());
        assertThat(findings.moves(Half.DEV).precision()).isEqualTo(precision);
        assertThat(findings.moves(Half.DEV).recall()).isEqualTo(recall);
    }

    @Test
    void errorsOfTheFinalHalfAreNotTold() {
        Findings findings = new Findings();
        LabelledSentence hidden = new LabelledSentence(
                "001", Half.FINAL, MarkedText.of("[[Ford|GM]] recalled vans."), MoveLabel.list("F percent=1"));
        findings.compareMentions(hidden, MentionFinder.standard().find(Text.of(hidden.text(), 0)));
        findings.compareMoves(hidden, SentimentScorer.standard().analyze(hidden.text(), 0).statedMoves());
        assertThat(findings.mentions(Half.FINAL).recall()).isZero();
        assertThat(findings.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void errorsAreToldOfEverySetButTheOneForFiguresOnly(LabelledSet set) throws IOException {
        assertThat(set.sentences()).isNotEmpty().allMatch(sentence -> sentence.half() == set.half());
    }

    private static LabelledSentence sentence(String marked, String moves) {
        return new LabelledSentence("000", Half.DEV, MarkedText.of(marked), MoveLabel.list(moves));
    }
}
