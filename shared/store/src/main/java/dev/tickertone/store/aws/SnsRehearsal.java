package dev.tickertone.store.aws;

import dev.tickertone.domain.alert.AlertMessage;
import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;

/** Does once what makes the first publication to SNS slow, and publishes nothing. */
public final class SnsRehearsal {
    private static final String DONE = "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult>"
            + "<MessageId>0</MessageId></PublishResult><ResponseMetadata><RequestId>0</RequestId></ResponseMetadata>"
            + "</PublishResponse>";

    private SnsRehearsal() {}

    /** A message written, signed and answered within the process; nothing is sent. */
    public static void publish(AlertMessage message) {
        Unconnected sns = new Unconnected(request -> Unconnected.Answer.good(Map.of("Content-Type", "text/xml"), DONE));
        try (SnsClient client = Clients.within(SnsClient.builder(), sns)) {
            new SnsAlertPublisher(client, "arn:aws:sns:us-east-1:000000000000:rehearsal").publish(message);
        }
    }
}
