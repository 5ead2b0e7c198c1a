package dev.tickertone.local.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An upload as the Lambda event that S3 makes of it. */
public final class Notification {
    private Notification() {}

    /**
     * The event, with one record.
     *
     * @param region the bucket's
     * @param configuration name of the notification that matched: a function's event in the template
     */
    public static String json(Upload upload, String region, String configuration) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ObjectNode record = event.putArray("Records").addObject();
        record.put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", region)
                .put("eventTime", upload.at().toString())
                .put("eventName", upload.event());
        record.putObject("userIdentity").put("principalId", "tickertone");
        record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        record.putObject("responseElements")
                .put("x-amz-request-id", upload.sequencer()).put("x-amz-id-2", upload.sequencer());
        ObjectNode s3 = record.putObject("s3");
        s3.put("s3SchemaVersion", "1.0").put("configurationId", configuration);
        ObjectNode bucket = s3.putObject("bucket");
        bucket.put("name", upload.bucket()).put("arn", "arn:aws:s3:::" + upload.bucket());
        bucket.putObject("ownerIdentity").put("principalId", "tickertone");
        s3.putObject("object")
                .put("key", encoded(upload.key()))
                .put("size", upload.size())
                .put("eTag", upload.etag())
                .put("sequencer", upload.sequencer());
        return event.toString();
    }

    /** S3 encodes keys as forms do (a space is a plus) but leaves slashes. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
