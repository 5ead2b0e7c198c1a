package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

/** What the real client sends. */
class SnsWireTest {
    private final Map<String, String> form = new ConcurrentHashMap<>();
    private volatile int status = 200;
    private HttpServer server;
    private SnsClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = SnsClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "word")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void anAlertIsOnePublishRequest() {
        new SnsAlertPublisher(client, "arn:aws:sns:us-east-1:1:alerts").publish(message());
        assertThat(form).containsEntry("Action", "Publish").containsEntry("MessageStructure", "json")
                .containsEntry("TopicArn", "arn:aws:sns:us-east-1:1:alerts").containsEntry("Subject", "^RUT -2.4%")
                .containsEntry("MessageAttributes.entry.1.Name", "symbol")
                .containsEntry("MessageAttributes.entry.1.Value.DataType", "String.Array")
                .containsEntry("MessageAttributes.entry.1.Value.StringValue", "[\"^RUT\"]");
        assertThat(Json.read(form.get("Message"), JsonNode.class).path("email").asText())
                .isEqualTo("Société\n+ 1 & 2");
    }

    @Test
    void whatSnsDoesNotTakeIsAnException() {
        status = 400;
        assertThatThrownBy(() -> new SnsAlertPublisher(client, "arn").publish(message()))
                .isInstanceOf(SnsException.class);
    }

    private static AlertMessage message() {
        return new AlertMessage("a1", "^RUT -2.4%", "Société\n+ 1 & 2", "sms", "{}",
                Map.of("symbol", new Attribute.Texts(List.of("^RUT"))));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts[1]));
        }
        byte[] answer = (status == 200
                ? "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>"
                : "<ErrorResponse><Error><Code>InvalidParameter</Code></Error></ErrorResponse>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
