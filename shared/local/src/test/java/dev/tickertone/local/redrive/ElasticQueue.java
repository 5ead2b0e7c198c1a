package dev.tickertone.local.redrive;

import dev.tickertone.local.table.LocalAws;
import java.net.URI;
import java.util.List;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A queue that speaks SQS's protocol, in this JVM and on loopback. */
public final class ElasticQueue implements AutoCloseable {
    private final SQSRestServer server;
    private final String endpoint;
    private final SqsClient client;
    private final String url;

    private ElasticQueue(SQSRestServer server, int port) {
        this.server = server;
        this.endpoint = "http://127.0.0.1:" + port;
        this.client = new LocalAws(URI.create(endpoint), "us-east-1", "x", "x").connect(SqsClient.builder());
        this.url = client.createQueue(queue -> queue.queueName("failures")).queueUrl();
    }

    /** An empty queue. */
    public static ElasticQueue start() {
        SQSRestServer server = SQSRestServerBuilder.withDynamicPort().withInterface("127.0.0.1").start();
        return new ElasticQueue(server, server.waitUntilStarted().localAddress().getPort());
    }

    public String endpoint() {
        return endpoint;
    }

    public SqsClient client() {
        return client;
    }

    public String url() {
        return url;
    }

    public void send(String body) {
        client.sendMessage(message -> message.queueUrl(url).messageBody(body));
    }

    /** What anybody could receive now, without hiding it. */
    public List<String> visible() {
        return client.receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(10).visibilityTimeout(0)).messages()
                .stream().map(Message::body).toList();
    }

    public void clear() {
        client.purgeQueue(queue -> queue.queueUrl(url));
    }

    @Override
    public void close() {
        client.close();
        server.stopAndWait();
    }
}
