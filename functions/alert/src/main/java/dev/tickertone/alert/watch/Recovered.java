package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Condition.Compare;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What shows that a crossing is over.
 *
 * @param compare the crossing
 * @param actual the value that is at its recovery line or beyond
 * @param at when the article was published, or the quote made, that has it
 * @param articleId the article; {@code null} where a quote has it
 */
public record Recovered(Compare compare, BigDecimal actual, Instant at, String articleId) {}
