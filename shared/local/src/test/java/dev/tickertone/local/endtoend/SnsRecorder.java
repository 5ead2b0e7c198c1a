package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.endtoend.Backend.Published;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An SNS endpoint that keeps what is published. A request that SNS would not take, or that says nothing to some kind of
 * subscriber, is answered with an error and kept as a problem.
 */
final class SnsRecorder implements AutoCloseable {
    private static final String OK = """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>\
            <MessageId>00000000-0000-0000-0000-000000000001</MessageId></PublishResult>\
            <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></PublishResponse>""";
    private static final String REFUSED = """
            <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
            <Code>InvalidParameter</Code><Message>see the test</Message></Error></ErrorResponse>""";

    private static final String THROTTLED = """
            <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
            <Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>""";

    private final String topicArn;
    private final HttpServer server;
    private final List<Published> published = new CopyOnWriteArrayList<>();
    private final List<AssertionError> problems = new CopyOnWriteArrayList<>();
    private volatile boolean throttling;

    private SnsRecorder(String topicArn, HttpServer server) {
        this.topicArn = topicArn;
        this.server = server;
    }

    static SnsRecorder open(String topicArn) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SnsRecorder recorder = new SnsRecorder(topicArn, server);
        server.createContext("/", recorder::serve);
        server.start();
        return recorder;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether it answers that there is too much, from now on. */
    void throttle(boolean on) {
        throttling = on;
    }

    /** What was published so far. */
    List<Published> published() {
        assertThat(problems).isEmpty();
        return List.copyOf(published);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = 200;
            try {
                if (throttling) {
                    status = 400;
                } else {
                    published.add(read(form(body)));
                }
            } catch (AssertionError e) {
                problems.add(e);
                status = 400;
            }
            byte[] answer = (status == 200 ? OK : throttling ? THROTTLED : REFUSED).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/xml");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private Published read(Map<String, String> request) throws IOException {
        assertThat(request).containsEntry("Action", "Publish").containsEntry("TopicArn", topicArn)
                .containsEntry("MessageStructure", "json").containsKey("Subject");
        assertThat(request.get("Subject")).hasSizeBetween(1, 100).matches("[ -~]+");
        JsonNode bodies = Json.mapper().readTree(request.get("Message"));
        for (String protocol : List.of("default", "email", "sms", "sqs", "http", "https")) {
            assertThat(bodies.path(protocol).asText()).as(protocol).isNotBlank();
        }
        assertThat(bodies.path("sms").asText()).hasSizeLessThanOrEqualTo(160);
        return new Published(
                request.get("Subject"), Json.mapper().readTree(bodies.path("sqs").asText()), attributes(request));
    }

    private static Map<String, String> attributes(Map<String, String> request) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; request.containsKey("MessageAttributes.entry." + i + ".Name"); i++) {
            String entry = "MessageAttributes.entry." + i;
            assertThat(request.get(entry + ".Value.DataType")).isIn("String", "Number", "String.Array");
            attributes.put(request.get(entry + ".Name"), request.get(entry + ".Value.StringValue"));
        }
        return attributes;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            form.put(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
