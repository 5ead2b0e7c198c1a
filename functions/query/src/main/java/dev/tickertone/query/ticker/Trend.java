package dev.tickertone.query.ticker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.article.ArticleView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * How much more than usual is written of an instrument.
 *
 * @param today the last 24 hours
 * @param before its stories of the {@link Limits#HISTORY_DAYS} before, together
 */
record Trend(Overview today, int before) {
    private static final int DECIMALS = 2;

    /**
     * The most surprising first: by how many standard deviations a day has more stories than usual, if stories come by
     * chance (Poisson). A usual day counts as one story at least, since of what is hardly written about any is a surprise.
     */
    static final Comparator<Trend> ORDER =
            Comparator.comparing((Trend each) -> -each.surprise()).thenComparing(each -> each.today.symbol());

    private double surprise() {
        double usual = before / (double) Limits.HISTORY_DAYS;
        return (today.bar().stories() - usual) / Math.sqrt(Math.max(1, usual));
    }

    boolean isMore() {
        return today.bar().stories() * Limits.HISTORY_DAYS > before;
    }

    /** {@code usual} is the stories of a usual day, {@code ratio} today's to these; {@code null} where there were none. */
    ObjectNode view() {
        BigDecimal days = BigDecimal.valueOf(Limits.HISTORY_DAYS);
        BigDecimal stories = BigDecimal.valueOf(today.bar().stories());
        BigDecimal past = BigDecimal.valueOf(before);
        return JsonNodeFactory.instance.objectNode()
                .put("symbol", today.symbol())
                .put("name", BarView.name(today.named()))
                .put("story_count", today.bar().stories())
                .put("usual", past.divide(days, DECIMALS, RoundingMode.HALF_UP))
                .put("ratio", before == 0 ? null : stories.multiply(days).divide(past, DECIMALS, RoundingMode.HALF_UP))
                .put("score", ArticleView.decimal(today.bar().score()))
                .put("label", today.bar().label() == null ? null : today.bar().label().toString());
    }
}
