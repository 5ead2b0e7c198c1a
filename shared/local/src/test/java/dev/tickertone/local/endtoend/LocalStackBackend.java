package dev.tickertone.local.endtoend;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.alert.AlertHandler;
import dev.tickertone.alert.OutboxHandler;
import dev.tickertone.alert.RuleToolsHandler;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.table.DynamoChangeFeed;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.table.LocalAws;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.local.template.UploadTrigger;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.query.key.AuthorizerHandler;
import dev.tickertone.scoring.ScoringHandler;
import dev.tickertone.store.Json;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.S3Objects;
import dev.tickertone.store.aws.SnsAlertPublisher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the template deploys, in LocalStack: the bucket tells a queue for each function, a queue gets the alerts. */
final class LocalStackBackend implements Backend {
    private static final int MOST_MESSAGES = 10;

    private final LocalStackContainer container;
    private final Template template;
    private final S3Client s3;
    private final SqsClient sqs;
    private final Map<String, String> uploadQueues = new LinkedHashMap<>();
    private final String alertQueue;
    private final ChangeFeed changes;
    private final Map<String, RequestStreamHandler> handlers;
    private final List<Published> published = new ArrayList<>();

    LocalStackBackend(LocalStackContainer container, Template template) {
        this.container = container;
        this.template = template;
        LocalAws aws = new LocalAws(container.getEndpoint(), container.getRegion(),
                container.getAccessKey(), container.getSecretKey());
        this.s3 = aws.connect(S3Client.builder().forcePathStyle(true));
        this.sqs = aws.connect(SqsClient.builder());
        makeBucket();
        DynamoDbClient dynamo = aws.connect(DynamoDbClient.builder());
        String table = template.function("IngestFunction").environment().get("TABLE_NAME");
        this.changes = new DynamoChangeFeed(
                aws.connect(DynamoDbStreamsClient.builder()), DynamoTables.create(dynamo, table));
        SnsClient sns = aws.connect(SnsClient.builder());
        Map<String, String> alerting = template.function("AlertFunction").environment();
        this.alertQueue = makeQueue("alerts");
        makeTopic(sns, alerting.get("TOPIC_ARN"));
        this.handlers = handlers(new S3Objects(s3), new DynamoTable(dynamo, table),
                new SnsAlertPublisher(sns, alerting.get("TOPIC_ARN")), alerting);
    }

    private static Map<String, RequestStreamHandler> handlers(
            S3Objects objects, Table table, SnsAlertPublisher publisher, Map<String, String> alerting) {
        Clock clock = Clock.systemUTC();
        return Map.of(
                "IngestFunction", new IngestHandler(objects, table, clock),
                "ScoringFunction", new ScoringHandler(table, objects, EndToEndScenario.BUCKET, clock),
                "AlertFunction", new AlertHandler(table, publisher, alerting, clock),
                "OutboxFunction", new OutboxHandler(table, publisher, alerting, clock),
                "RuleToolsFunction", new RuleToolsHandler(table, publisher, alerting, clock),
                "QueryFunction", new QueryHandler(table, LocalS3.uploads(0), alerting, clock),
                "AuthorizerFunction", new AuthorizerHandler(table, clock));
    }

    private void makeBucket() {
        List<QueueConfiguration> notifications = new ArrayList<>();
        for (UploadTrigger trigger : template.uploads()) {
            String queue = uploadQueues.computeIfAbsent(trigger.function(), this::makeQueue);
            List<FilterRule> rules = new ArrayList<>();
            Map.of("prefix", trigger.prefix(), "suffix", trigger.suffix()).forEach((name, value) -> {
                if (!value.isEmpty()) {
                    rules.add(FilterRule.builder().name(name).value(value).build());
                }
            });
            notifications.add(QueueConfiguration.builder()
                    .id(trigger.id()).queueArn(arn(queue)).eventsWithStrings(trigger.events())
                    .filter(filter -> filter.key(key -> key.filterRules(rules))).build());
        }
        s3.createBucket(bucket -> bucket.bucket(EndToEndScenario.BUCKET));
        s3.putBucketVersioning(bucket -> bucket.bucket(EndToEndScenario.BUCKET)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        s3.putBucketNotificationConfiguration(bucket -> bucket.bucket(EndToEndScenario.BUCKET)
                .notificationConfiguration(configuration -> configuration.queueConfigurations(notifications)));
    }

    private void makeTopic(SnsClient sns, String expectedArn) {
        String name = expectedArn.substring(expectedArn.lastIndexOf(':') + 1);
        String arn = sns.createTopic(topic -> topic.name(name)).topicArn();
        if (!arn.equals(expectedArn)) {
            throw new IllegalStateException("the topic is " + arn + ", the alert function was told " + expectedArn);
        }
        sns.subscribe(to -> to.topicArn(arn).protocol("sqs").endpoint(arn(alertQueue)));
    }

    private String makeQueue(String name) {
        return sqs.createQueue(queue -> queue.queueName(name)).queueUrl();
    }

    private String arn(String queue) {
        return sqs.getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes().get(QueueAttributeName.QUEUE_ARN);
    }

    @Override
    public void upload(String key, byte[] content) {
        s3.putObject(put -> put.bucket(EndToEndScenario.BUCKET).key(key), RequestBody.fromBytes(content));
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

    private List<String> receive(String queue) {
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
        new LocalFunction(function, handlers.get(function.id()), System.out::println)
                .handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
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
        container.stop();
    }
}
