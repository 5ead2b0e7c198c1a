package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Instant;

/** Turns a firing into the alert that people get. Thread-safe. */
public final class AlertWriter {
    private final String dashboard;

    /**
     * @param dashboard the dashboard's address without a slash at its end
     */
    public AlertWriter(String dashboard) {
        this.dashboard = dashboard;
    }

    /** The alert, not yet published. */
    public Alert write(Firing firing, Instant now) {
        Story story = Story.of(firing, dashboard);
        TickerSentiment ticker = story.ticker();
        return new Alert(firing.alertId(), firing.rule().id(), firing.rule().severity(), ticker.symbol(),
                story.article().storyId(), story.article().id(), now, null,
                SubjectLine.of(story), EmailText.of(story), SmsText.of(story),
                ticker.score(), ticker.label(),
                firing.move().map(move -> new Alert.Move(plain(move.percent()), move.source().toString()))
                        .orElse(null),
                story.sentence().orElse(null));
    }

    // As people write it: -2.1, not -2.1000.
    private static BigDecimal plain(BigDecimal percent) {
        return new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }
}
