package dev.tickertone.domain.score;

import java.util.List;

/**
 * What an article says about one instrument.
 *
 * @param symbol US listing where there is one, else the common index, futures, currency or crypto form
 * @param name the instrument's common name
 * @param type {@code index}, {@code equity}, {@code etf}, {@code rate}, {@code commodity}, {@code currency} or
 *     {@code crypto}
 * @param proxy the symbol of a fund that trades it, or {@code null}
 * @param relevance how much the article is about it, in [0, 1]
 * @param score rounded to two decimals, in [-1, 1]; {@code null} where no evidence speaks of it
 * @param label follows from the score; {@code null} with it
 * @param matchedBy how the mention was recognised: {@code name}, {@code symbol}, …
 * @param evidence ids of the evidence that speaks of it
 */
public record TickerSentiment(
        String symbol,
        String name,
        String type,
        String proxy,
        double relevance,
        Double score,
        Label label,
        String matchedBy,
        List<String> evidence) {}
