package dev.tickertone.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.local.LocalFunctions;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.table.DynamoChangeFeed;
import dev.tickertone.local.table.LocalAws;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.S3Objects;
import dev.tickertone.store.aws.SnsAlertPublisher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.ThrottledException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the template deploys, in LocalStack: the bucket tells a queue for each function, queues get the alerts. */
final class LocalStackBackend implements Backend {
    private static final int MOST_MESSAGES = 10;

    private final Template template;
    private final S3Client s3;
    private final SqsClient sqs;
    private final SnsClient sns;
    private final String topic;
    private final Map<String, String> uploadQueues = new LinkedHashMap<>();
    private final String alertQueue;
    private final String failureQueue;
    private final List<String> failures = new ArrayList<>();
    private final Table table;
    private final ChangeFeed changes;
    private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
    private final List<Published> published = new ArrayList<>();
    private final Ahead clock = new Ahead();
    private volatile boolean throttled;

    LocalStackBackend(LocalStackContainer container, Deployed deployed) {
        this.template = deployed.template();
        LocalAws aws = new LocalAws(container.getEndpoint(), container.getRegion(),
                container.getAccessKey(), container.getSecretKey());
        TemplateResources resources = new TemplateResources(deployed);
        this.s3 = aws.connect(S3Client.builder().forcePathStyle(true));
        this.sqs = aws.connect(SqsClient.builder());
        template.uploads().forEach(trigger -> uploadQueues.computeIfAbsent(trigger.function(), this::makeQueue));
        Map<String, String> arns = new LinkedHashMap<>();
        uploadQueues.forEach((function, queue) -> arns.put(function, arn(queue)));
        resources.bucket(s3, arns);
        DynamoDbClient dynamo = aws.connect(DynamoDbClient.builder());
        this.changes = new DynamoChangeFeed(aws.connect(DynamoDbStreamsClient.builder()), resources.table(dynamo));
        this.table = new DynamoTable(dynamo, template.function("IngestFunction").environment().get("TABLE_NAME"));
        this.sns = aws.connect(SnsClient.builder().overrideConfiguration(settings -> settings.addExecutionInterceptor(
                new Throttle())));
        this.topic = resources.topic(sns);
        this.failureQueue = resources.failureQueue(sqs);
        this.alertQueue = subscriber("alerts", Map.of());
        LocalFunctions.Ports ports = new LocalFunctions.Ports(new S3Objects(s3), table,
                new SnsAlertPublisher(sns, topic), LocalS3.uploads(0), clock);
        template.functions().forEach(function -> functions.put(function.id(),
                new LocalFunction(function, LocalFunctions.handler(function, ports), System.out::println)));
    }

    /** SNS refuses as it does above its rate, where the test says so; LocalStack has no such limit. */
    private final class Throttle implements ExecutionInterceptor {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (throttled) {
                throw ThrottledException.builder().message("Rate exceeded").build();
            }
        }
    }

    /**
     * Makes a queue that subscribes to the alerts.
     *
     * @param attributes of the subscription, such as its filter policy
     * @return the queue's address
     */
    String subscriber(String name, Map<String, String> attributes) {
        String queue = makeQueue(name);
        sns.subscribe(to -> to.topicArn(topic).protocol("sqs").endpoint(arn(queue)).attributes(attributes));
        return queue;
    }

    private String makeQueue(String name) {
        return sqs.createQueue(queue -> queue.queueName(template.place().stackName() + "-" + name)).queueUrl();
    }

    private String arn(String queue) {
        return sqs.getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes().get(QueueAttributeName.QUEUE_ARN);
    }

    @Override
    public void failed(String record) {
        sqs.sendMessage(message -> message.queueUrl(failureQueue).messageBody(record));
    }

    @Override
    public List<String> failures() {
        failures.addAll(receive(failureQueue));
        return List.copyOf(failures);
    }

    @Override
    public void refusePublishing(boolean refuse) {
        throttled = refuse;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public void upload(String key, byte[] content) {
        s3.putObject(put -> put.bucket(template.buckets().getFirst()).key(key), RequestBody.fromBytes(content));
    }

    @Override
    public List<UploadEvent> uploadEvents() throws IOException {
        List<UploadEvent> events = new ArrayList<>();
        for (Map.Entry<String, String> queue : uploadQueues.entrySet()) {
            for (String event : receive(queue.getValue())) {
                // When it is told of a queue S3 sends it a test, which has no records.
                if (Json.mapper().readTree(event).has("Records")) {
                    events.add(new UploadEvent(queue.getKey(), event));
                }
            }
        }
        return events;
    }

    /** Takes every message that is in a queue. */
    List<String> receive(String queue) {
        List<String> bodies = new ArrayList<>();
        List<Message> messages;
        do {
            messages = sqs.receiveMessage(
                    ask -> ask.queueUrl(queue).maxNumberOfMessages(MOST_MESSAGES).waitTimeSeconds(0)).messages();
            for (Message message : messages) {
                bodies.add(message.body());
                sqs.deleteMessage(taken -> taken.queueUrl(queue).receiptHandle(message.receiptHandle()));
            }
        } while (!messages.isEmpty());
        return bodies;
    }

    @Override
    public ChangeFeed changes() {
        return changes;
    }

    @Override
    public byte[] invoke(LambdaFunction function, String event) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        functions.get(function.id()).handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
        return response.toByteArray();
    }

    @Override
    public List<Published> published() throws IOException {
        for (String body : receive(alertQueue)) {
            JsonNode envelope = Json.mapper().readTree(body);
            Map<String, String> attributes = new HashMap<>();
            envelope.path("MessageAttributes").properties()
                    .forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue().path("Value").asText()));
            published.add(new Published(envelope.path("Subject").asText(),
                    Json.mapper().readTree(envelope.path("Message").asText()), attributes));
        }
        return List.copyOf(published);
    }

    @Override
    public void close() {
        // The container stays for the suites that come after.
        s3.close();
        sqs.close();
        sns.close();
    }
}
