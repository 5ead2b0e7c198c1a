package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.score.Scores;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the stories of the last days say of one instrument together.
 *
 * @param score mean of their scores, rounded as scores are, in [-1, 1]; {@code null} where none says anything
 * @param stories how many stories it is the mean of
 */
public record RecentScore(Double score, int stories) {
    /** How far back stories count, inclusive. */
    public static final Duration REACH = Duration.ofDays(7);

    /** After so long a story counts half as much. */
    public static final Duration HALF_LIFE = Duration.ofHours(24);

    /** Nothing is said. */
    public static final RecentScore NONE = new RecentScore(null, 0);

    /**
     * One article's word on the instrument.
     *
     * @param copy whether the article repeats another one of its story
     * @param relevance in [0, 1]
     * @param score in [-1, 1]
     */
    public record Telling(String articleId, String storyId, boolean copy, Instant at, double relevance, double score) {}

    // Of a story its original counts and, where that is too old or unknown, the copy that was published first.
    private static final Comparator<Telling> AS_TOLD =
            Comparator.comparing(Telling::copy).thenComparing(Telling::at).thenComparing(Telling::articleId);

    /**
     * A story that counts, told by one of its articles.
     *
     * @param weight the article's relevance times 2<sup>-age/24 h</sup>
     */
    public record Weighed(Telling telling, double weight) {}

    /**
     * The mean of the stories published in the {@link #REACH} up to an instant, by the weights they have then; what is
     * older, or later, does not count.
     */
    public static RecentScore of(Collection<Telling> tellings, Instant asOf) {
        return of(weighed(tellings, asOf));
    }

    /** The mean of stories by their weights. */
    static RecentScore of(List<Weighed> stories) {
        double weights = 0;
        double sum = 0;
        for (Weighed story : stories) {
            weights += story.weight();
            sum += story.weight() * story.telling().score();
        }
        return weights > 0 ? new RecentScore(Scores.round(sum / weights), stories.size()) : NONE;
    }

    /** The stories that count at an instant, each once; in one order, since sums of doubles depend on it. */
    static List<Weighed> weighed(Collection<Telling> tellings, Instant asOf) {
        Map<String, Telling> stories = new HashMap<>();
        tellings.stream()
                .filter(telling -> !telling.at().isAfter(asOf) && !telling.at().isBefore(asOf.minus(REACH)))
                .forEach(telling -> stories.merge(telling.storyId(), telling,
                        (one, other) -> AS_TOLD.compare(one, other) <= 0 ? one : other));
        return stories.values().stream().sorted(AS_TOLD).map(telling -> new Weighed(
                telling, telling.relevance() * decay(Duration.between(telling.at(), asOf)))).toList();
    }

    // StrictMath gives every machine the same digits.
    private static double decay(Duration age) {
        return StrictMath.pow(2, -(double) age.toMillis() / HALF_LIFE.toMillis());
    }
}
