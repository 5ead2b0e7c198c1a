package dev.tickertone.sentiment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mentions and stated moves in sentences of our own; {@code src/evaluation/instruments} says how they are labelled. */
class InstrumentsEvaluationTest {
    private static final double LEAST_MENTION_PRECISION = 0.96;
    private static final double LEAST_MENTION_RECALL = 0.90;
    private static final double LEAST_MOVE_PRECISION = 0.93;
    private static final double LEAST_MOVE_RECALL = 0.70;
    private static final int MOST_FALSE_FINDS = 0;
    private static final Path ERRORS = Path.of("target", "instruments-dev-errors.tsv");
    private static final Findings SENTENCES = new Findings();
    private static final Findings ORDINARY = new Findings();

    @BeforeAll
    static void measure() throws IOException {
        measure(SENTENCES, LabelledSentence.all());
        measure(ORDINARY, LabelledSentence.ordinary());
        for (Half half : Half.values()) {
            System.out.println(half + ": mentions " + SENTENCES.mentions(half));
            System.out.println(half + ": moves " + SENTENCES.moves(half));
            System.out.println(half + ": periods of right moves " + SENTENCES.periods(half));
        }
        System.out.println("ordinary English: " + ORDINARY.errors().size() + " false");
        List<String> errors = new ArrayList<>(SENTENCES.errors());
        errors.addAll(ORDINARY.errors());
        Files.write(ERRORS, errors.stream().sorted().toList());
    }

    private static void measure(Findings findings, List<LabelledSentence> sentences) {
        for (LabelledSentence sentence : sentences) {
            findings.compareMentions(sentence, MentionFinder.standard().find(Text.of(sentence.text(), 0)));
            findings.compareMoves(sentence, SentimentScorer.standard().analyze(sentence.text(), 0).statedMoves());
        }
    }

    @ParameterizedTest
    @EnumSource
    void mentionsAreRightAndFound(Half half) {
        assertThat(SENTENCES.mentions(half).precision()).as("precision").isGreaterThanOrEqualTo(LEAST_MENTION_PRECISION);
        assertThat(SENTENCES.mentions(half).recall()).as("recall").isGreaterThanOrEqualTo(LEAST_MENTION_RECALL);
    }

    @ParameterizedTest
    @EnumSource
    void movesAreRightAndFound(Half half) {
        assertThat(SENTENCES.moves(half).precision()).as("precision").isGreaterThanOrEqualTo(LEAST_MOVE_PRECISION);
        assertThat(SENTENCES.moves(half).recall()).as("recall").isGreaterThanOrEqualTo(LEAST_MOVE_RECALL);
    }

    @Test
    void ordinaryEnglishNamesNoInstrument() {
        assertThat(ORDINARY.errors()).hasSizeLessThanOrEqualTo(MOST_FALSE_FINDS);
    }
}
