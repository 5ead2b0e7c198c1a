package dev.tickertone.query.article;

import dev.tickertone.query.list.Sheet;

/** Articles as tables. */
final class ArticleSheet {
    /** Every article with its own score. */
    static final Sheet LATEST = Sheet.of("articles", "id", "published_at", "title", "source", "url", "language",
            "status=/overall/status", "score=/overall/score", "label=/overall/label", "confidence=/overall/confidence",
            "dispersion=/overall/dispersion", "symbols=/tickers/*/symbol", "story_id", "duplicate_of", "ingested_at",
            "bucket=/object/bucket", "key=/object/key", "scorer_version=/scorer/version");

    private ArticleSheet() {}

    /** The articles of one instrument, with its own score and what its price did that day. */
    static Sheet ofTicker(String symbol) {
        String ticker = "/tickers/symbol=" + symbol + "/";
        return Sheet.of("articles-" + symbol.replaceAll("[^A-Za-z0-9.-]", ""), "id", "published_at", "title", "source",
                "url", "language", "score=" + ticker + "score", "label=" + ticker + "label",
                "relevance=" + ticker + "relevance", "overall_score=/overall/score",
                "move_percent=/moves/*/observed/against=previous_close/percent",
                "stated_percent=/moves/*/stated/*/percent", "story_id", "duplicate_of", "ingested_at",
                "bucket=/object/bucket", "key=/object/key", "scorer_version=/scorer/version");
    }
}
