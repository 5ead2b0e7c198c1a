package dev.tickertone.domain.alert;

import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * What a rule had to say about one instrument in one story.
 *
 * @param id derived from rule, instrument and story: there is one alert for the three, whatever is delivered twice
 * @param rule id of the rule
 * @param createdAt when it was recorded
 * @param publishedAt when SNS had taken it; {@code null} before
 * @param subject email subject, at most 100 printable ASCII characters
 * @param text email body, plain text
 * @param sms one GSM-7 part, at most 160 characters
 * @param score the instrument's score in the article
 * @param move the move that crossed the line, or {@code null} for a rule without one
 * @param evidence the sentence that says it, or {@code null}
 */
public record Alert(
        String id,
        String rule,
        Severity severity,
        String symbol,
        String storyId,
        String articleId,
        Instant createdAt,
        Instant publishedAt,
        String subject,
        String text,
        String sms,
        Double score,
        Label label,
        Move move,
        Evidence evidence) {

    /** A move in percent; {@code source} is {@code observed} or {@code stated}. */
    public record Move(BigDecimal percent, String source) {}

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(storyId, "storyId");
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** This alert, delivered. */
    public Alert publishedAt(Instant at) {
        return new Alert(id, rule, severity, symbol, storyId, articleId, createdAt, at, subject, text, sms, score,
                label, move, evidence);
    }
}
