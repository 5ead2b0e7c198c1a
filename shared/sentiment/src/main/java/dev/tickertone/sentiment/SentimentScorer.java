package dev.tickertone.sentiment;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.util.List;
import java.util.Optional;

/** The scorer. Thread-safe. */
public final class SentimentScorer {
    private static final SentimentScorer STANDARD = new SentimentScorer();

    private SentimentScorer() {}

    /** The one scorer; its lexicons load with its first use. */
    public static SentimentScorer standard() {
        return STANDARD;
    }

    /** The score before rounding. */
    public Optional<Double> score(String text, String entity) {
        Text read = Text.of(text, 0);
        List<Mention> mentions = MentionFinder.standard().find(read);
        ArticleReading reading = ArticleReading.of(read, mentions, entity);
        Aggregate aggregate = entity == null ? reading.overall() : reading.of("");
        return aggregate.isEmpty() ? Optional.empty() : Optional.of(aggregate.score());
    }
}
