package dev.tickertone.domain.alert;

import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a rule had to say about one instrument in one story, or on one day of trading.
 *
 * @param id derived from rule, instrument and story: there is one alert for the three, whatever is delivered twice
 * @param rule id of the rule
 * @param kind what it is: the first word on something, that it became worse, or that it is over
 * @param previousId the alert that became worse or is over; {@code null} for a first one
 * @param storyId {@code null} where the tape alone raised it
 * @param articleId {@code null} where the tape alone raised it
 * @param at when what it tells of happened: the article was published, or the quote made
 * @param createdAt when it was recorded
 * @param publishedAt when SNS had taken it; {@code null} before
 * @param held why it was not published at once, or {@code null}
 * @param digestId the digest it was published in; {@code null} where it went out by itself, and before
 * @param subject email subject, at most 100 printable ASCII characters
 * @param text email body, plain text
 * @param sms one GSM-7 part, at most 160 characters
 * @param score the instrument's score in the article, or {@code null} where the tape alone raised it
 * @param move the move that crossed the line, or {@code null} for a rule without one
 * @param reasons the comparisons that held
 * @param evidence the sentence that says it, or {@code null}
 */
public record Alert(
        String id,
        String rule,
        Kind kind,
        String previousId,
        Severity severity,
        String symbol,
        String storyId,
        String articleId,
        Instant at,
        Instant createdAt,
        Instant publishedAt,
        NotFired held,
        String digestId,
        String subject,
        String text,
        String sms,
        Double score,
        Label label,
        Move move,
        List<Reason> reasons,
        Evidence evidence) {

    /** What an alert is to those before it. */
    public enum Kind {
        /** The first word on something. */
        FIRST,
        /** What was told has become worse. */
        ESCALATION,
        /** What was told is over. */
        RECOVERY;

        /** The word the API uses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A move in percent; {@code source} is {@code observed} or {@code stated}. */
    public record Move(BigDecimal percent, String source) {}

    /** A comparison that held, in the API's words: {@code score}, {@code lte}, {@code -0.15}, {@code -0.31}. */
    public record Reason(String metric, String op, BigDecimal value, BigDecimal actual) {}

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(createdAt, "createdAt");
        reasons = List.copyOf(reasons);
    }

    /** This alert, delivered by itself or in a digest ({@code null} for by itself). */
    public Alert publishedAt(Instant when, String digest) {
        return new Alert(id, rule, kind, previousId, severity, symbol, storyId, articleId, at, createdAt, when, held, digest,
                subject, text, sms, score, label, move, reasons, evidence);
    }

    /** This alert, kept back. */
    public Alert held(NotFired why) {
        return new Alert(id, rule, kind, previousId, severity, symbol, storyId, articleId, at, createdAt, publishedAt, why,
                digestId, subject, text, sms, score, label, move, reasons, evidence);
    }
}
