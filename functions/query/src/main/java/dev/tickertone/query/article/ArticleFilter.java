package dev.tickertone.query.article;

import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which articles belong in a list, besides their instrument and time. Each part may be {@code null}.
 *
 * @param label the label
 * @param minScore lowest score, inclusive
 * @param maxScore highest score, inclusive
 * @param minRelevance lowest relevance, inclusive
 */
record ArticleFilter(Label label, Double minScore, Double maxScore, Double minRelevance) {
    static final List<String> PARAMETERS = List.of("label", "min_score", "max_score", "min_relevance");

    private static final String LABELS = "one of: "
            + Arrays.stream(Label.values()).map(Label::toString).collect(Collectors.joining(", "));

    static ArticleFilter of(Parameters parameters) {
        Double low = parameters.number("min_score", -1, 1);
        Double high = parameters.number("max_score", -1, 1);
        if (low != null && high != null && low > high) {
            parameters.fail(Kind.INVALID_PARAMETER, "min_score", "'min_score' must not be above 'max_score'.");
        }
        return new ArticleFilter(parameters.read("label", ArticleFilter::label, LABELS), low, high,
                parameters.number("min_relevance", 0, 1));
    }

    /** Label and score as the whole article has them; relevance as any instrument has it, or the one named. */
    Predicate<ScoredArticle> overall(String symbol) {
        return isEmpty() ? null : scored -> holds(scored.analysis().overall().score(),
                        scored.analysis().overall().label())
                && (minRelevance == null || scored.analysis().tickers().stream()
                        .filter(ticker -> symbol == null || ticker.symbol().equals(symbol))
                        .anyMatch(this::relevant));
    }

    /** All of it as one instrument has it. */
    Predicate<ScoredArticle> ofTicker(String symbol) {
        return isEmpty() ? null : scored -> scored.analysis().tickers().stream()
                .filter(ticker -> ticker.symbol().equals(symbol))
                .anyMatch(ticker -> holds(ticker.score(), ticker.label()) && relevant(ticker));
    }

    private boolean isEmpty() {
        return label == null && minScore == null && maxScore == null && minRelevance == null;
    }

    private boolean holds(Double score, Label of) {
        return (label == null || label == of)
                && (minScore == null || score != null && score >= minScore)
                && (maxScore == null || score != null && score <= maxScore);
    }

    private boolean relevant(TickerSentiment ticker) {
        return minRelevance == null || ticker.relevance() >= minRelevance;
    }

    private static Optional<Label> label(String words) {
        return Arrays.stream(Label.values()).filter(label -> label.toString().equals(words)).findFirst();
    }
}
