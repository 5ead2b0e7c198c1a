package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.store.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A digest for queues and webhooks. */
final class DigestJson {
    /**
     * Most bytes of alerts, as they are inside the message that SNS gets: a string in JSON, and there four times, for
     * four protocols. That leaves 100 KB for the email, which is there twice, and the rest.
     */
    static final int MAX_ALERTS = 40_000;

    private static final int MAX_QUOTE = 300;

    private DigestJson() {}

    /**
     * @param count how many there are
     * @param alerts as many as fit, the worst first; each as the API shows it, but without the email's text and with a
     *     shorter quotation
     */
    private record Document(String kind, String id, Instant createdAt, int count, List<Alert> alerts) {}

    static String of(String id, Instant now, List<Alert> alerts) {
        List<Alert> fitting = new ArrayList<>();
        int used = 0;
        for (Alert alert : alerts) {
            Alert small = small(alert);
            used += bytes(Json.write(Json.write(small)));
            if (used > MAX_ALERTS) {
                break;
            }
            fitting.add(small);
        }
        return Json.write(new Document("digest", id, now, alerts.size(), fitting));
    }

    private static Alert small(Alert alert) {
        Evidence evidence = alert.evidence() == null ? null : alert.evidence().shortened(MAX_QUOTE, 0);
        return new Alert(alert.id(), alert.rule(), alert.kind(), alert.previousId(), alert.severity(), alert.symbol(),
                alert.storyId(), alert.articleId(), alert.at(), alert.createdAt(), alert.publishedAt(), alert.held(),
                alert.digestId(), alert.subject(), null, alert.sms(), alert.score(), alert.label(), alert.move(),
                alert.reasons(), evidence);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
