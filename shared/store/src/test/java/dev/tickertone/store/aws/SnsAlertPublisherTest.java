package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;

class SnsAlertPublisherTest {
    private final RecordingSns sns = new RecordingSns();
    private final SnsAlertPublisher publisher = new SnsAlertPublisher(sns, "arn:aws:sns:us-east-1:1:alerts");

    @Test
    void oneRequestHoldsABodyForEachKindOfSubscriber() {
        publisher.publish(message("an email\nof two lines"));
        PublishRequest request = sns.only();
        JsonNode bodies = Json.read(request.message(), JsonNode.class);
        assertThat(request.topicArn()).isEqualTo("arn:aws:sns:us-east-1:1:alerts");
        assertThat(request.subject()).isEqualTo("the subject");
        assertThat(request.messageStructure()).isEqualTo("json");
        assertThat(bodies.path("default").asText()).isEqualTo("an email\nof two lines");
        assertThat(bodies.path("email").asText()).isEqualTo("an email\nof two lines");
        assertThat(bodies.path("sms").asText()).isEqualTo("a text");
        assertThat(List.of("sqs", "http", "https", "lambda"))
                .allSatisfy(protocol -> assertThat(bodies.path(protocol).asText()).isEqualTo("{\"id\":\"a1\"}"));
    }

    @Test
    void attributesHaveTheTypesThatFilterPoliciesMatch() {
        publisher.publish(message("an email"));
        assertThat(sns.only().messageAttributes()).isEqualTo(Map.of(
                "severity", value("String", "warning"),
                "symbol", value("String.Array", "[\"^RUT\",\"A\\\"B\"]"),
                "score", value("Number", "-0.31")));
    }

    @Test
    void aMessageLargerThanSnsTakesIsRefused() {
        publisher.publish(message("x"));
        PublishRequest small = sns.only();
        int rest = small.message().length() - 2 + small.subject().length() + small.messageAttributes().entrySet()
                .stream().mapToInt(entry -> entry.getKey().length()
                        + entry.getValue().dataType().length() + entry.getValue().stringValue().length()).sum();
        // The email stands in the message twice.
        int most = (SnsAlertPublisher.MAX_MESSAGE - rest) / 2;
        publisher.publish(message("x".repeat(most)));
        assertThatThrownBy(() -> publisher.publish(message("x".repeat(most + 1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a1");
        assertThat(sns.requests).hasSize(2);
    }

    private static AlertMessage message(String email) {
        return new AlertMessage("a1", "the subject", email, "a text", "{\"id\":\"a1\"}", Map.of(
                "severity", new Attribute.Text("warning"),
                "symbol", new Attribute.Texts(List.of("^RUT", "A\"B")),
                "score", new Attribute.Numeric("-0.31")));
    }

    private static MessageAttributeValue value(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }

    private static final class RecordingSns implements SnsClient {
        private final List<PublishRequest> requests = new ArrayList<>();

        PublishRequest only() {
            assertThat(requests).hasSize(1);
            return requests.getFirst();
        }

        @Override
        public PublishResponse publish(PublishRequest request) {
            requests.add(request);
            return PublishResponse.builder().messageId("1").build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
