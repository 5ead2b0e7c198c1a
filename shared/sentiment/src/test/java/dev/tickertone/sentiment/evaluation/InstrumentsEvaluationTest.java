package dev.tickertone.sentiment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mentions and stated moves in passages of our own; {@code src/evaluation/instruments} says how they are labelled. */
class InstrumentsEvaluationTest {
    private static final double LEAST_MENTION_PRECISION = 0.97;
    private static final double LEAST_MENTION_RECALL = 0.89;
    private static final double LEAST_MOVE_PRECISION = 0.96;
    private static final double LEAST_MOVE_RECALL = 0.78;
    /** Of the sets whose errors were read. */
    private static final double LEAST_MOVE_RECALL_WORKED_ON = 0.88;
    private static final int MOST_FALSE_FINDS = 0;
    private static final Path ORDINARY_ERRORS = Path.of("target", "instruments-ordinary-errors.tsv");
    private static final Map<LabelledSet, Findings> SETS = new EnumMap<>(LabelledSet.class);
    private static Findings ordinary;

    @BeforeAll
    static void measure() throws IOException {
        for (LabelledSet set : LabelledSet.values()) {
            Findings findings = measure(set.sentences());
            SETS.put(set, findings);
            System.out.println(set + ": mentions " + findings.mentions(set.half()));
            System.out.println(set + ": moves " + findings.moves(set.half()));
            System.out.println(set + ": periods of right moves " + findings.periods(set.half()));
            if (set.half() == Half.DEV) {
                Files.write(set.errors(), findings.errors().stream().sorted().toList());
            }
        }
        ordinary = measure(LabelledSentence.ordinary());
        System.out.println("ordinary English: " + ordinary.errors().size() + " false");
        Files.write(ORDINARY_ERRORS, ordinary.errors());
    }

    private static Findings measure(List<LabelledSentence> sentences) {
        Findings findings = new Findings();
        for (LabelledSentence sentence : sentences) {
            findings.compareMentions(sentence, MentionFinder.standard().find(Text.of(sentence.text(), 0)));
            findings.compareMoves(sentence, SentimentScorer.standard().analyze(sentence.text(), 0).statedMoves());
        }
        return findings;
    }

    @ParameterizedTest
    @EnumSource
    void mentionsAreRightAndFound(LabelledSet set) {
        Tally mentions = SETS.get(set).mentions(set.half());
        assertThat(mentions.precision()).as("precision").isGreaterThanOrEqualTo(LEAST_MENTION_PRECISION);
        assertThat(mentions.recall()).as("recall").isGreaterThanOrEqualTo(LEAST_MENTION_RECALL);
    }

    @ParameterizedTest
    @EnumSource
    void movesAreRightAndFound(LabelledSet set) {
        Tally moves = SETS.get(set).moves(set.half());
        assertThat(moves.precision()).as("precision").isGreaterThanOrEqualTo(LEAST_MOVE_PRECISION);
        double least = set.half() == Half.FINAL ? LEAST_MOVE_RECALL : LEAST_MOVE_RECALL_WORKED_ON;
        assertThat(moves.recall()).as("recall").isGreaterThanOrEqualTo(least);
    }

    @Test
    void ordinaryEnglishNamesNoInstrument() {
        assertThat(ordinary.errors()).hasSizeLessThanOrEqualTo(MOST_FALSE_FINDS);
    }
}
