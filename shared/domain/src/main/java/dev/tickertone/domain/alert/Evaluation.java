package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * A rule's condition held and it was not heard, or not at once.
 *
 * @param id from what it says, so that a repeated event finds what it wrote
 * @param rule id of the rule
 * @param at when what it tells of happened: the article was published, or the quote made
 * @param evaluatedAt when the rule looked at it last
 * @param articleId the article, or {@code null} where the tape alone made the condition hold
 * @param storyId its story, or {@code null} with it
 * @param detail a sentence that says it to a person
 * @param alertId the alert that stands in the way, or that is kept back; {@code null} where there is none
 * @param score the instrument's score, or {@code null}
 * @param movePercent the move that made the condition hold, or {@code null}
 */
public record Evaluation(
        String id, String rule, Instant at, Instant evaluatedAt, String symbol, String articleId, String storyId,
        NotFired reason, String detail, String alertId, Double score, BigDecimal movePercent) {
    public Evaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(evaluatedAt, "evaluatedAt");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(reason, "reason");
    }
}
