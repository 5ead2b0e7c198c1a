package dev.tickertone.alert.decision;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Why a rule was not heard, in a sentence for a person. */
final class Sentences {
    private Sentences() {}

    static String silent(Rule rule, NotFired reason) {
        return switch (reason) {
            case PAUSED -> "The rule is paused until " + rule.limits().pausedUntil() + ".";
            case EXPIRED -> "The rule expired at " + rule.limits().expiresAt() + ".";
            default -> "The rule is switched off.";
        };
    }

    static String relevance(Rule rule, TickerSentiment ticker) {
        return "The article's relevance to the instrument is " + BigDecimal.valueOf(ticker.relevance()).toPlainString()
                + "; the rule asks for " + rule.scope().minRelevance().toPlainString() + ".";
    }

    static String notRecovered(Compare compare, Instant told) {
        String line = compare.recover() == null ? "back over its line of " + compare.value().toPlainString()
                : "back at " + compare.recover().toPlainString();
        return "It was told of " + time(told) + ", and " + compare.metric().word() + " has not been " + line + " since.";
    }

    static String cooldown(Rule rule, Instant told) {
        return "Another alert tells of " + time(told) + ", and the rule asks for " + words(rule.limits().cooldown())
                + " between two.";
    }

    static String sameStory(Firing firing, Alert alert) {
        boolean sameDay = !(firing.sighting() instanceof ArticleSighting) || alert.articleId() == null;
        return (sameDay ? "The move of this day was told already" : "Another article of this story was told already")
                + (firing.rule().limits().escalation() == null ? "." : ", and it has not become worse by the rule's step.");
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String words(Duration time) {
        // Durations are written from hours down: 36h, 1h30m.
        return time.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
