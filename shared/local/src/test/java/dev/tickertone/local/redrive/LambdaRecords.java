package dev.tickertone.local.redrive;

/** What AWS puts into a failure queue, in its own shapes. */
public final class LambdaRecords {
    private LambdaRecords() {}

    /** Lambda's record of an asynchronous invocation. */
    public static String invocation(String function, String event) {
        return """
                {"version":"1.0","timestamp":"2026-11-20T18:21:33.000Z",
                 "requestContext":{"requestId":"f4a6f2ae-0000-4d22-8782-d0485c9877e2","functionArn":"%s",
                  "condition":"RetriesExhausted","approximateInvokeCount":3},
                 "requestPayload":%s,
                 "responseContext":{"statusCode":200,"executedVersion":"7","functionError":"Unhandled"},
                 "responsePayload":{"errorMessage":"no","errorType":"java.lang.IllegalStateException"}}
                """.formatted(function, event);
    }

    /** Lambda's record of a batch of a stream. */
    public static String batch(String function, String stream, String shard, String first, String last) {
        return """
                {"requestContext":{"requestId":"316aa6d0-8154-xmpl-9af7-85d5f4a6bc81","functionArn":"%s",
                  "condition":"RetryAttemptsExhausted","approximateInvokeCount":6},
                 "responseContext":{"statusCode":200,"executedVersion":"7"},
                 "version":"1.0","timestamp":"2026-11-20T18:21:33.000Z",
                 "DDBStreamBatchInfo":{"shardId":"%s","startSequenceNumber":"%s","endSequenceNumber":"%s",
                  "approximateArrivalOfFirstRecord":"2026-11-20T18:13:19Z",
                  "approximateArrivalOfLastRecord":"2026-11-20T18:13:19Z","batchSize":1,"streamArn":"%s"}}
                """.formatted(function, shard, first, last, stream);
    }

    /** A message that SNS could not deliver. */
    public static String undelivered(String subject, String message) {
        return """
                {"Type":"Notification","MessageId":"22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
                 "TopicArn":"arn:aws:sns:us-east-1:000000000000:tickertone-AlertTopic","Subject":"%s","Message":"%s",
                 "Timestamp":"2026-11-20T18:21:33.000Z","SignatureVersion":"1","Signature":"x","SigningCertURL":"x",
                 "UnsubscribeURL":"x","MessageAttributes":{"severity":{"Type":"String","Value":"warning"}}}
                """.formatted(subject, message.replace("\"", "\\\""));
    }

    /** A schedule's event. */
    public static String scheduled() {
        return """
                {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
                 "source":"aws.events","account":"000000000000","time":"2026-11-20T18:21:00Z","region":"us-east-1",
                 "resources":["arn:aws:events:us-east-1:000000000000:rule/tickertone-OutboxFunctionEachMinute-1AB"],"detail":{}}
                """;
    }
}
