package dev.tickertone.query.ticker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.query.article.ArticleView;
import dev.tickertone.store.BarDay.Naming;

/** The parts of a document that say what was written of an instrument. */
final class BarView {
    private BarView() {}

    /** How much, and how good. */
    static void put(ObjectNode node, Bar bar) {
        node.put("article_count", bar.articles())
                .put("story_count", bar.stories())
                .put("score", ArticleView.decimal(bar.score()))
                .put("label", bar.label() == null ? null : bar.label().toString())
                .put("dispersion", ArticleView.decimal(bar.dispersion()));
    }

    /** @param named {@code null} where no article says what it is */
    static String name(Naming named) {
        return named == null ? null : named.name();
    }
}
