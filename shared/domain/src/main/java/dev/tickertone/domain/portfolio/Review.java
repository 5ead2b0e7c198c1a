package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.portfolio.RecentScore.Telling;
import dev.tickertone.domain.portfolio.RecentScore.Weighed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a portfolio, what was a day before, and which stories say it.
 *
 * @param now as of the instant asked about
 * @param before as of {@link #BEFORE} earlier, with the same holdings, at the prices and by the articles until then
 * @param stories those that count now, the one that brings or takes most first
 */
public record Review(Exposure now, Exposure before, List<StoryPart> stories) {
    /** How much earlier the portfolio is compared with. */
    public static final Duration BEFORE = Duration.ofHours(24);

    private static final int DECIMALS = 6;
    private static final Comparator<StoryPart> BY_SIZE =
            Comparator.comparing((StoryPart story) -> story.contribution().abs()).reversed()
                    .thenComparing(StoryPart::storyId);

    /**
     * What a story brings to the portfolio's score, before that is divided by the coverage.
     *
     * @param articleId one of its articles: the one that counts for the instrument it brings most to
     * @param contribution the parts together, in [-1, 1], to six decimals
     * @param parts by instrument, the one it brings most to first
     */
    public record StoryPart(
            String storyId, String articleId, Instant publishedAt, BigDecimal contribution, List<InstrumentPart> parts) {}

    /**
     * What a story brings through one instrument: the holding's share times the story's score, by its weight among the
     * stories on the instrument. Those of an instrument add up to its contribution, but for rounding.
     *
     * @param score what the story scores the instrument, in [-1, 1]
     */
    public record InstrumentPart(String symbol, BigDecimal score, BigDecimal contribution) {}

    public Review {
        stories = List.copyOf(stories);
    }

    /** @param said what articles say of each symbol; of one that is not in it, nothing */
    public static Review of(Exposure now, Exposure before, Map<String, List<Telling>> said) {
        Map<String, List<Told>> byStory = new HashMap<>();
        for (Exposure.Line line : now.holdings()) {
            if (line.contribution() != null) {
                told(line, RecentScore.weighed(said.getOrDefault(line.holding().symbol(), List.of()), now.asOf()))
                        .forEach(told -> byStory.computeIfAbsent(told.telling().storyId(), none -> new ArrayList<>()).add(told));
            }
        }
        return new Review(now, before, byStory.values().stream().map(Review::story).sorted(BY_SIZE).toList());
    }

    // What one telling of a story brings.
    private record Told(Telling telling, InstrumentPart part) {}

    private static List<Told> told(Exposure.Line line, List<Weighed> stories) {
        double weights = stories.stream().mapToDouble(Weighed::weight).sum();
        return stories.stream().filter(story -> story.weight() > 0).map(story -> {
            BigDecimal score = BigDecimal.valueOf(story.telling().score());
            BigDecimal contribution = line.share().multiply(score).multiply(BigDecimal.valueOf(story.weight() / weights));
            return new Told(story.telling(), new InstrumentPart(
                    line.holding().symbol(), score, contribution.setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        }).toList();
    }

    private static StoryPart story(List<Told> told) {
        List<Told> sorted = told.stream().sorted(Comparator
                .comparing((Told each) -> each.part().contribution().abs()).reversed()
                .thenComparing(each -> each.part().symbol())).toList();
        Telling first = sorted.getFirst().telling();
        return new StoryPart(first.storyId(), first.articleId(), first.at(),
                sorted.stream().map(each -> each.part().contribution()).reduce(BigDecimal.ZERO, BigDecimal::add),
                sorted.stream().map(Told::part).toList());
    }
}
