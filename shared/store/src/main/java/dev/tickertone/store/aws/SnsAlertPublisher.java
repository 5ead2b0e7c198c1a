package dev.tickertone.store.aws;

import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.store.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Publishes alerts to an SNS topic: one {@code Publish} that holds a body for each kind of subscriber. Thread-safe.
 */
public final class SnsAlertPublisher implements AlertPublisher {
    /** Largest message SNS takes, in bytes: bodies, subject and attributes together. */
    static final int MAX_MESSAGE = 262_144;

    private final SnsClient client;
    private final String topicArn;

    /** A topic, over a client that the caller closes. */
    public SnsAlertPublisher(SnsClient client, String topicArn) {
        this.client = Objects.requireNonNull(client, "client");
        this.topicArn = Objects.requireNonNull(topicArn, "topicArn");
    }

    /** As on Lambda: Lambda's credentials, the JDK's own HTTP client. */
    public static SnsAlertPublisher inRegion(String region, String topicArn) {
        return new SnsAlertPublisher(Clients.inRegion(SnsClient.builder(), region), topicArn);
    }

    /**
     * @throws IllegalArgumentException if the message is larger than {@link #MAX_MESSAGE}
     * @throws software.amazon.awssdk.core.exception.SdkException if SNS did not take it
     */
    @Override
    public void publish(AlertMessage message) {
        String bodies = bodies(message);
        Map<String, MessageAttributeValue> attributes = message.attributes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> attribute(entry.getValue())));
        int size = bytes(bodies) + bytes(message.subject()) + attributes.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue())).sum();
        if (size > MAX_MESSAGE) {
            throw new IllegalArgumentException(
                    "alert " + message.alertId() + " has " + size + " bytes, more than SNS takes");
        }
        client.publish(publish -> publish
                .topicArn(topicArn)
                .subject(message.subject())
                .messageStructure("json")
                .message(bodies)
                .messageAttributes(attributes));
    }

    private static String bodies(AlertMessage message) {
        Map<String, String> bodies = new TreeMap<>(Map.of(
                "default", message.email(), "email", message.email(), "sms", message.sms()));
        Stream.of("sqs", "http", "https", "lambda").forEach(protocol -> bodies.put(protocol, message.json()));
        return Json.write(bodies);
    }

    private static MessageAttributeValue attribute(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text(String value) -> value("String", value);
            case Attribute.Numeric(String value) -> value("Number", value);
            case Attribute.Texts(var values) -> value("String.Array", Json.write(values));
        };
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }

    private static int bytes(MessageAttributeValue value) {
        return bytes(value.dataType()) + bytes(value.stringValue());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
