package dev.tickertone.sentiment;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.sentiment.brief.BriefReader;
import dev.tickertone.sentiment.instrument.InstrumentCatalog;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.learned.LearnedWeights;
import dev.tickertone.sentiment.move.StatedMoves;
import dev.tickertone.sentiment.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores what a text says about prices. The same text has the same score on any machine, locale and thread. Linear in
 * the length of the text; any string is valid input. Thread-safe; share one.
 */
public final class SentimentScorer {
    private final LearnedWeights weights;
    private final MentionFinder mentions;

    private static final class Standard {
        private static final SentimentScorer SCORER = new SentimentScorer(LearnedWeights.standard());
    }

    /** A scorer over the shipped lexicons and catalogue with these weights beside the rules. */
    public SentimentScorer(LearnedWeights weights) {
        this(weights, MentionFinder.standard());
    }

    private SentimentScorer(LearnedWeights weights, MentionFinder mentions) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.mentions = mentions;
    }

    /** This scorer with a catalogue that knows other instruments, see {@link InstrumentCatalog#with}. */
    public SentimentScorer with(InstrumentCatalog catalog) {
        return new SentimentScorer(weights, MentionFinder.over(catalog));
    }

    /** The scorer over the lexicons, the weights and the catalogue that are shipped; they load with its first use. */
    public static SentimentScorer standard() {
        return Standard.SCORER;
    }

    /**
     * Scores an article as a whole and for each instrument it names, and explains both.
     *
     * @param text the headline, a blank line and the body; or the body alone
     * @param headlineLength how many characters at the start are the headline; 0 where there is none
     */
    public Analysis analyze(String text, int headlineLength) {
        Text read = Text.of(text, headlineLength);
        List<Mention> mentions = this.mentions.find(read);
        ArticleReading article = ArticleReading.of(read, mentions, null, weights);
        return new Explanation(article, mentions)
                .analysis(StatedMoves.find(read, mentions), BriefReader.read(read, mentions));
    }

    /**
     * What a text says about somebody, or as a whole.
     *
     * @param entity any name or symbol in the text, catalogued or not; {@code null} for the text as a whole
     * @return the score before rounding, in (-1, 1); empty where nothing in the text speaks of it
     */
    public Optional<Double> score(String text, String entity) {
        Objects.requireNonNull(text, "text");
        Text read = Text.of(text, 0);
        List<Mention> mentions = this.mentions.find(read);
        ArticleReading article = ArticleReading.of(read, mentions, entity, weights);
        double[] scores = entity == null ? article.scores() : article.scores(article.keyOf(entity, mentions));
        Aggregate aggregate = article.aggregate(scores);
        return aggregate.isEmpty() ? Optional.empty() : Optional.of(aggregate.score());
    }
}
