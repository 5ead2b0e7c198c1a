package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.ScoredArticle;
import java.util.Optional;

/**
 * A rule fired for one instrument in one article.
 *
 * @param move the move that crossed the line; empty for a rule that asks for none
 */
public record Firing(Rule rule, Sighting sighting, Optional<KnownMove> move) {

    /** The id of the alert that this raises, the same for every article of the story. */
    public String alertId() {
        return alertId(sighting.article().storyId());
    }

    /** As {@link #alertId()}, where the story was known by another id. */
    String alertId(String storyId) {
        return AlertId.of(rule.id(), sighting.ticker().symbol(), storyId);
    }

    /** This, with what is known of the article's story by now. */
    Firing with(Article article) {
        ScoredArticle placed = new ScoredArticle(article, sighting.scored().analysis());
        return new Firing(rule, new Sighting(placed, sighting.ticker(), sighting.quotes()), move);
    }
}
