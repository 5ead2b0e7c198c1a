package dev.tickertone.domain.score;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * That an article scored an instrument: what it takes to count, average and compare articles without reading them.
 *
 * @param articleId the article
 * @param storyId the story it tells; articles that tell the same one have the same
 * @param copy whether it repeats another article of its story
 * @param publishedAt when the article was published
 * @param score the instrument's score in it, two decimals, in [-1, 1]
 * @param relevance how much it is about the instrument, in [0, 1]
 */
public record Mention(String articleId, String storyId, boolean copy, Instant publishedAt, BigDecimal score, BigDecimal relevance) {}
