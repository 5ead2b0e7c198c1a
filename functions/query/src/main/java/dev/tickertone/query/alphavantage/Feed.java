package dev.tickertone.query.alphavantage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Articles in Alpha Vantage's shape: its field names, its time format, its five labels at its own bounds, numbers as
 * strings of six decimals where it has strings. What is not known is empty, as there.
 */
final class Feed {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final int DECIMALS = 6;

    private Feed() {}

    /** The whole answer. */
    static ObjectNode answer(ArrayNode feed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("items", Integer.toString(feed.size()))
                .put("sentiment_score_definition", Tone.DEFINITION)
                .put("relevance_score_definition", "0 < x <= 1, with a higher score indicating higher relevance.");
        node.set("feed", feed);
        return node;
    }

    /** An article; it must be scored. */
    static ObjectNode item(ScoredArticle scored) {
        Article article = scored.article();
        Analysis analysis = scored.analysis();
        double score = analysis.overall().score();
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("title", article.title())
                // Clients tell articles apart by it.
                .put("url", article.url() == null ? "urn:tickertone:article:" + article.id() : article.url())
                .put("time_published", TIME.format(article.publishedAt()));
        node.putArray("authors");
        node.put("summary", summary(scored))
                .put("banner_image", "")
                .put("source", article.source() == null ? "" : article.source())
                .put("category_within_source", "n/a")
                .put("source_domain", domain(article.url()));
        node.set("topics", topics(analysis));
        node.put("overall_sentiment_score", score).put("overall_sentiment_label", Tone.of(score));
        ArrayNode tickers = node.putArray("ticker_sentiment");
        analysis.tickers().stream().filter(ticker -> ticker.score() != null).forEach(ticker -> tickers.add(ticker(ticker)));
        return node;
    }

    private static ObjectNode ticker(TickerSentiment ticker) {
        return JsonNodeFactory.instance.objectNode()
                .put("ticker", NewsQuery.ticker(ticker.symbol()))
                .put("relevance_score", decimals(ticker.relevance()))
                .put("ticker_sentiment_score", decimals(ticker.score()))
                .put("ticker_sentiment_label", Tone.of(ticker.score()));
    }

    /** The sentence that moved the score most. */
    private static String summary(ScoredArticle scored) {
        return scored.analysis().evidence().stream()
                .max(Comparator.comparingDouble(evidence -> Math.abs(evidence.contribution())))
                .map(Evidence::text).orElse(scored.article().title());
    }

    private static String domain(String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The topics of an article, by its most prominent theme on each: the first of n themes has 1, the second (n-1)/n. */
    private static ArrayNode topics(Analysis analysis) {
        ArrayNode topics = JsonNodeFactory.instance.arrayNode();
        List<String> themes = themes(analysis);
        Arrays.stream(Topic.values()).forEach(topic -> IntStream.range(0, themes.size())
                .filter(i -> topic.covers(themes.get(i))).findFirst()
                .ifPresent(i -> topics.addObject().put("topic", topic.title())
                        .put("relevance_score", decimals((double) (themes.size() - i) / themes.size()))));
        return topics;
    }

    /** Whether an article is on all of some topics. */
    static boolean isOn(Analysis analysis, List<Topic> topics) {
        List<String> themes = themes(analysis);
        return topics.stream().allMatch(topic -> themes.stream().anyMatch(topic::covers));
    }

    private static List<String> themes(Analysis analysis) {
        return analysis.brief() == null ? List.of()
                : analysis.brief().themes().stream().map(theme -> theme.name()).toList();
    }

    private static String decimals(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
