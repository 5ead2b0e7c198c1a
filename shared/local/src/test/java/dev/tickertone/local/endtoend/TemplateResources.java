package dev.tickertone.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.UploadTrigger;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Makes the template's bucket, table, topic and queue with the properties and policies that stand there. */
final class TemplateResources {
    private final Deployed deployed;

    TemplateResources(Deployed deployed) {
        this.deployed = deployed;
    }

    /** @return the ARN of the table's stream */
    String table(DynamoDbClient client) {
        return DynamoTables.create(client, deployed.template().function("IngestFunction").environment().get("TABLE_NAME"),
                deployed.json("Table"));
    }

    /**
     * Makes the bucket.
     *
     * @param queues for each function that uploads reach, the ARN of a queue that is told in its place
     */
    void bucket(S3Client client, Map<String, String> queues) {
        String name = deployed.template().buckets().getFirst();
        JsonNode properties = deployed.json("ArticlesBucket");
        client.createBucket(bucket -> bucket.bucket(name));
        client.putBucketVersioning(bucket -> bucket.bucket(name).versioningConfiguration(
                versioning -> versioning.status(properties.at("/VersioningConfiguration/Status").asText())));
        client.putPublicAccessBlock(bucket -> bucket.bucket(name).publicAccessBlockConfiguration(block -> block
                .blockPublicAcls(isTrue(properties, "BlockPublicAcls")).blockPublicPolicy(isTrue(properties, "BlockPublicPolicy"))
                .ignorePublicAcls(isTrue(properties, "IgnorePublicAcls"))
                .restrictPublicBuckets(isTrue(properties, "RestrictPublicBuckets"))));
        client.putBucketPolicy(bucket -> bucket.bucket(name)
                .policy(Json.write(deployed.json("ArticlesBucketPolicy").path("PolicyDocument"))));
        client.putBucketNotificationConfiguration(bucket -> bucket.bucket(name).notificationConfiguration(
                configuration -> configuration.queueConfigurations(deployed.template().uploads().stream()
                        .map(trigger -> notification(trigger, queues.get(trigger.function()))).toList())));
    }

    private static boolean isTrue(JsonNode bucket, String block) {
        return bucket.path("PublicAccessBlockConfiguration").path(block).asText().equals("true");
    }

    private static QueueConfiguration notification(UploadTrigger trigger, String queueArn) {
        List<FilterRule> rules = new ArrayList<>();
        Map.of("prefix", trigger.prefix(), "suffix", trigger.suffix()).forEach((name, value) -> {
            if (!value.isEmpty()) {
                rules.add(FilterRule.builder().name(name).value(value).build());
            }
        });
        return QueueConfiguration.builder().id(trigger.id()).queueArn(queueArn).eventsWithStrings(trigger.events())
                .filter(filter -> filter.key(key -> key.filterRules(rules))).build();
    }

    /** @return the topic's ARN, which is the one the functions are told */
    String topic(SnsClient client) {
        String expected = deployed.template().function("AlertFunction").environment().get("TOPIC_ARN");
        String arn = client.createTopic(topic -> topic.name(expected.substring(expected.lastIndexOf(':') + 1))).topicArn();
        if (!arn.equals(expected)) {
            throw new IllegalStateException("the topic is " + arn + ", the alert function was told " + expected);
        }
        client.setTopicAttributes(topic -> topic.topicArn(arn).attributeName("Policy")
                .attributeValue(Json.write(deployed.json("AlertTopicPolicy").path("PolicyDocument"))));
        return arn;
    }

    /** @return the failure queue's address */
    String failureQueue(SqsClient client) {
        JsonNode properties = deployed.json("FailureQueue");
        return client.createQueue(queue -> queue
                .queueName(deployed.template().place().stackName() + "-FailureQueue")
                .attributes(Map.of(
                        QueueAttributeName.MESSAGE_RETENTION_PERIOD, properties.path("MessageRetentionPeriod").asText(),
                        QueueAttributeName.SQS_MANAGED_SSE_ENABLED, properties.path("SqsManagedSseEnabled").asText(),
                        QueueAttributeName.POLICY, Json.write(
                                deployed.json("FailureQueuePolicy").path("PolicyDocument"))))).queueUrl();
    }
}
