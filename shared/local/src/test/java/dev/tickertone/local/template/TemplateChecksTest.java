package dev.tickertone.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template has all it should have, and a copy in which one thing is broken fails for that and says so. */
class TemplateChecksTest {
    private static final String YAML = Deployed.yaml();

    @Test
    void theTemplateHasNoFault() {
        assertThat(TemplateChecks.faults(YAML)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ArticlesBucket | BlockPublicPolicy: true | BlockPublicPolicy: false | ArticlesBucket: may be opened to the public: BlockPublicPolicy
            ArticlesBucket | BucketEncryption: | Encryption: | ArticlesBucket: is not encrypted
            ArticlesBucket | VersioningConfiguration: | Versioning: | ArticlesBucket: what is overwritten is lost
            ArticlesBucket | NoncurrentVersionExpiration: | NewerExpiration: | ArticlesBucket: old versions are kept, and paid, for ever
            ArticlesBucket | DeletionPolicy: Retain | DeletionPolicy: Delete | ArticlesBucket: data goes with the stack: DeletionPolicy
            ArticlesBucketPolicy | Effect: Deny | Effect: Allow | ArticlesBucket: can be read without TLS
            Table | PointInTimeRecoveryEnabled: true | PointInTimeRecoveryEnabled: false | Table: a mistake cannot be undone
            Table | SSEEnabled: true | SSEEnabled: false | Table: is not encrypted
            Table | UpdateReplacePolicy: Retain | UpdateReplacePolicy: Delete | Table: data goes with the stack: UpdateReplacePolicy
            Table | TimeToLiveSpecification: | TimeToLive: | Table: what expires is never removed
            Logs | RetentionInDays: | Retention: | Logs: logs are kept for ever
            AlertTopicPolicy | aws:SecureTransport: false | aws:SecureTransport: true | AlertTopic: can be published to without TLS
            AlertTopic | KmsMasterKeyId: alias/aws/sns | TopicName: alerts | AlertTopic:
            OperationsTopicPolicy | Service: cloudwatch.amazonaws.com | Service: events.amazonaws.com | OperationsTopic: alarms are dropped
            FailureQueuePolicy | Service: sns.amazonaws.com | Service: sms.amazonaws.com | FailureQueue: what sns.amazonaws.com sends is dropped
            FailureQueuePolicy | aws:SourceAccount: | aws:CalledVia: | FailureQueue: what events.amazonaws.com sends is dropped
            FailureQueue | MessageRetentionPeriod: 1209600 | MessageRetentionPeriod: 3600 | FailureQueue: what failed is gone before
            AlertEmailSubscription | deadLetterTargetArn: !GetAtt FailureQueue.Arn | deadLetterTargetArn: !Ref AlertTopic | AlertEmailSubscription: what cannot be delivered is dropped
            IngestFunction | Handler: dev.tickertone.ingest.IngestHandler | Handler: dev.tickertone.ingest.InjestHandler | IngestFunction: there is no handler dev.tickertone.ingest.InjestHandler
            ScoringFunction | ScoringHandler::handleRequest | ScoringHandler::handle | ScoringFunction: Lambda cannot call
            ScoringFunction | target/scoring.zip | target/score.zip | ScoringFunction: no module of the build makes
            ScoringFunction | ARTICLES_BUCKET: | ARTICLE_BUCKET: | ScoringFunction: reads the variable ARTICLES_BUCKET, which is not set
            AlertFunction | TOPIC_ARN: !Ref AlertTopic | TOPIC_ARN: !Ref AlertTopic\\n          LEVEL: high | AlertFunction: is given the variable LEVEL, which it does not read
            AlertFunction | TOPIC_ARN: !Ref AlertTopic | LEVEL: high | AlertFunction: reads the variable TOPIC_ARN, which is not set
            QueryFunction | ALERT_SCORE: !Ref AlertScore | API_TOKEN: abc | QueryFunction: the variable API_TOKEN looks like a secret
            QueryFunction | ReservedConcurrentExecutions | Concurrency | QueryFunction: can take all the account's concurrency
            QueryFunction | Timeout: 29 | Timeout: 28 | QueryFunction: its alarm on Duration reckons with another Timeout
            Globals | MemorySize: 1024 | MemorySize: 256 | has less than 512 MB
            Globals | Tracing: Active | Tracing: PassThrough | is not traced
            Globals | AutoPublishAlias: live | AutoPublishAlias: new | starts without a snapshot
            Globals | LogGroup: !Ref Logs | LogGroup: elsewhere | its logs go to a group that is not made here
            AlertFunction | VersionDescription: | Comment: | AlertFunction: a changed AlertScore does not reach the version that runs
            IngestFunction | Destination: !GetAtt FailureQueue.Arn | Destination: nowhere | IngestFunction: an event that failed every retry is dropped
            ScoringFunction | MaximumRetryAttempts: 5 | MaximumRetryAttempts: -1 | ScoringFunction.NewArticle: a record that fails blocks its shard
            ScoringFunction | BisectBatchOnFunctionError: true | BisectBatchOnFunctionError: false | ScoringFunction.NewArticle: one bad record fails its whole batch
            ScoringFunction | FunctionResponseTypes: [ReportBatchItemFailures] | Enabled: true | ScoringFunction.NewArticle: no ReportBatchItemFailures
            AlertFunction | MaximumRecordAgeInSeconds: 43200 | MaximumRecordAgeInSeconds: 86400 | AlertFunction.ScoreOrQuote: MaximumRecordAgeInSeconds
            AlertFunction | FilterCriteria: | FilterCriterion: | AlertFunction.ScoreOrQuote: has no filter
            AlertFunction | '["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["score"]}}}' | '["INSERT","REMOVE"]' | AlertFunction.ScoreOrQuote: a filter takes removals
            AlertFunction | Destination: !GetAtt FailureQueue.Arn | Destination: nowhere | AlertFunction.ScoreOrQuote: a record that failed every retry is dropped
            OutboxFunction | DeadLetterConfig: | DeadLetters: | OutboxFunction.EachMinute: a call that EventBridge could not make is dropped
            QueryFunction | Action: s3:PutObject | Action: s3:* | QueryFunction: may s3:*
            AlertFunction | Resource: !Ref AlertTopic | Resource: '*' | AlertFunction: may act on *
            AlertFunction | {Effect: Deny, Action: dynamodb:* | {Effect: Allow, Action: dynamodb:GetItem | AlertFunction: may GetItem the API's keys
            SweepFunction | '- Version: "2012-10-17"' | - AmazonS3FullAccess\\n        - Version: "2012-10-17" | SweepFunction: has the policy AmazonS3FullAccess
            Api | /v1/alerts:\\n            get: {security: [Access: []] | /v1/alerts:\\n            get: {security: [] | Api: GET /v1/alerts is open to strangers
            Api | /health:\\n            get: {security: [] | /health:\\n            get: {security: [Access: []] | Api: GET /health asks for a key
            Api | authorizerResultTtlInSeconds: 300 | authorizerResultTtlInSeconds: 0 | Api: Access: asks the function for every request
            Api | $request.header.x-api-key, $context.routeKey | $request.header.x-api-key | Api: Access: a remembered answer to a read would let a write in
            Api | $request.header.x-api-key, $context.routeKey | $context.routeKey | Api: Access: no key is asked for
            Api | audience: [!Ref JwtAudience] | audience: [] | Api: Access: takes tokens that were made for others
            Api | enableSimpleResponses: true | enableSimpleResponses: false | Api: Access: the function answers in the simple form
            Api | $context.path | $context.path?$context.querystring | Api: the access log would hold keys
            Api | ThrottlingRateLimit | ThrottlingRate | Api: takes as many requests as are sent
            Api | /v1/alerts:\\n            get: {security: [Access: []] | /v1/alerts:\\n            get: {security: [Acess: []] | there is no security scheme Acess
            ApiQueryPermission | !Ref QueryFunction.Alias | !Ref QueryFunction | QueryFunction: the API may not call it
            ApiAuthorizerPermission | SourceArn: | SourceAccount: | AuthorizerFunction: the API may not call it
            SweepErrorsAlarm | !Ref SweepFunction | !Ref ScoringFunction | SweepFunction: no alarm watches Errors
            SweepErrorsAlarm | AlarmActions: [!Ref OperationsTopic] | AlarmActions: [] | SweepErrorsAlarm: nobody hears it
            ScoringAgeAlarm | MetricName: IteratorAge | MetricName: Invocations | ScoringFunction: no alarm watches IteratorAge
            FailureQueueAlarm | TreatMissingData: notBreaching | Unit: Count | FailureQueueAlarm: does not say what silence means
            PublishAlarm | MetricName: PublishFailures | MetricName: PublishingFailures | no function writes the metric PublishingFailures
            OperationsDashboard | '"UploadToPublish"' | '"UploadToPublished"' | OperationsDashboard: no function writes the metric UploadToPublished
            OperationsDashboard | '{"widgets": [' | '{"widgets": [[' | OperationsDashboard: DashboardBody is no JSON
            IngestFunction | Description: Reads an upload | Role: !GetAtt ArticlesBucket.Arn\\n      Description: Reads an upload | resources name each other in a circle
            QueryFunction | Description: Answers the API | Role: !GetAtt Api.Arn\\n      Description: Answers the API | resources name each other in a circle
            Outputs |   FirstKey: |   LastKey: | Outputs.FirstKey: is missing
            Outputs | !Ref OperationsTopic | !Ref OperationTopic | there is no parameter or resource OperationTopic
            """)
    void aBrokenCopyFailsForWhatIsBroken(String where, String right, String wrong, String fault) {
        assertThat(TemplateChecks.faults(broken(where, right, wrong)))
                .anySatisfy(each -> assertThat(each).contains(fault));
    }

    /** The template with something else in the part of that name, wherever it stands there. */
    private static String broken(String where, String right, String wrong) {
        String end = where.matches("Globals|Outputs") ? "(?=^\\S|\\z)" : "(?=^\\S|^  \\S|\\z)";
        Matcher part = Pattern.compile("(?ms)^ *" + where + ":$.*?" + end).matcher(YAML);
        assertThat(part.find()).as(where).isTrue();
        String text = right.replace("\\n", "\n");
        assertThat(part.group()).as(where).contains(text);
        return YAML.replace(part.group(), part.group().replace(text, wrong.replace("\\n", "\n")));
    }
}
