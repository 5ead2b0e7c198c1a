package dev.tickertone.query.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.portfolio.Exposure;
import dev.tickertone.domain.portfolio.Review;
import dev.tickertone.domain.portfolio.Review.StoryPart;
import dev.tickertone.query.article.ArticleView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the news says of a portfolio and why, as the API shows it. */
final class AnalyticsView {
    /** Most stories shown. */
    static final int MAX_STORIES = 20;

    private AnalyticsView() {}

    /**
     * What is shown.
     *
     * @param shown holdings, the largest contribution first
     * @param moves of the day in percent, by symbol, as far as they are known
     * @param atRisk symbols
     * @param titles by article
     */
    record Known(Review review, List<Exposure.Line> shown, Map<String, BigDecimal> moves, List<String> atRisk,
            List<StoryPart> stories, Map<String, String> titles) {}

    static ObjectNode of(Known known) {
        Exposure now = known.review().now();
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("id", now.portfolio().id())
                .put("name", now.portfolio().name());
        node.setAll(score(now));
        node.set("previous", score(known.review().before()));
        node.put("change", change(now.score(), known.review().before().score()))
                .put("instrument_count", now.holdings().size());
        Map<String, Exposure.Line> before = known.review().before().holdings().stream()
                .collect(Collectors.toMap(line -> line.holding().symbol(), line -> line));
        ArrayNode instruments = node.putArray("instruments");
        known.shown().forEach(line ->
                instruments.add(instrument(line, before.get(line.holding().symbol()), known)));
        ArrayNode stories = node.putArray("stories");
        known.stories().forEach(story -> stories.add(story(story, known.titles().get(story.articleId()))));
        ArrayNode atRisk = node.putArray("at_risk");
        known.atRisk().forEach(atRisk::add);
        return node;
    }

    private static ObjectNode score(Exposure exposure) {
        return JsonNodeFactory.instance.objectNode()
                .put("as_of", exposure.asOf().toString())
                .put("score", ArticleView.decimal(exposure.score()))
                .put("label", exposure.label() == null ? null : exposure.label().toString())
                .put("coverage", exposure.coverage());
    }

    private static ObjectNode instrument(Exposure.Line line, Exposure.Line before, Known known) {
        String symbol = line.holding().symbol();
        Double score = line.recent().score();
        Double scoreBefore = before.recent().score();
        return JsonNodeFactory.instance.objectNode()
                .put("symbol", symbol)
                .put("share", line.share())
                .put("score", ArticleView.decimal(score))
                .put("contribution", line.contribution())
                .put("story_count", line.recent().stories())
                .put("previous_score", ArticleView.decimal(scoreBefore))
                .put("change", change(score, scoreBefore))
                .put("move_percent", known.moves().get(symbol))
                .put("at_risk", known.atRisk().contains(symbol));
    }

    /** The difference of the scores that are shown; none where one is not known. */
    private static BigDecimal change(Double now, Double before) {
        return now == null || before == null ? null
                : ArticleView.decimal(now).subtract(ArticleView.decimal(before));
    }

    private static ObjectNode story(StoryPart story, String title) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("story_id", story.storyId())
                .put("article_id", story.articleId())
                .put("title", title)
                .put("published_at", story.publishedAt().toString())
                .put("contribution", story.contribution());
        ArrayNode instruments = node.putArray("instruments");
        story.parts().forEach(part -> instruments.addObject()
                .put("symbol", part.symbol()).put("score", part.score()).put("contribution", part.contribution()));
        return node;
    }
}
