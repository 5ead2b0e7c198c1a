package dev.tickertone.local.endtoend;

import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.DynamoDbLocal;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.table.LocalAws;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.aws.CredentialsEndpoint;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What stands behind packaged functions: S3Proxy, DynamoDB Local, an SNS endpoint that records, and one that gives
 * credentials as SnapStart does.
 */
public final class LocalCloud implements AutoCloseable {
    private final Template template;
    private final String stream;
    private final S3Endpoint s3;
    private final S3Client uploader;
    private final DynamoDbLocal dynamo;
    private final SnsRecorder sns;
    private final CredentialsEndpoint credentials;

    /**
     * Starts everything.
     *
     * @param directory where objects are kept
     * @param uploads is told of each
     */
    public LocalCloud(Deployed deployed, Path directory, Consumer<Upload> uploads) throws Exception {
        this.template = deployed.template();
        this.s3 = S3Endpoint.start(
                0, directory.resolve("s3"), template.buckets(), CrossOrigin.NONE, uploads::accept, Clock.systemUTC());
        this.uploader = new LocalAws(s3.uri(), template.place().region(), S3Endpoint.ACCESS_KEY, S3Endpoint.ACCESS_KEY)
                .connect(S3Client.builder().forcePathStyle(true));
        this.dynamo = DynamoDbLocal.inMemory();
        try (DynamoDbClient client = dynamo.client()) {
            this.stream = DynamoTables.create(client, table(), deployed.json("Table"));
        }
        this.sns = SnsRecorder.open(template.function("AlertFunction").environment().get("TOPIC_ARN"));
        this.credentials = CredentialsEndpoint.open(S3Endpoint.ACCESS_KEY, S3Endpoint.ACCESS_KEY);
    }

    /** The table's name. */
    public String table() {
        return template.function("IngestFunction").environment().get("TABLE_NAME");
    }

    /** The variables by which functions find all of it. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(credentials.environment());
        environment.put("AWS_REGION", template.place().region());
        environment.put("AWS_ENDPOINT_URL_S3", s3.uri().toString());
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamo.endpoint().toString());
        environment.put("AWS_ENDPOINT_URL_SNS", sns.url());
        return environment;
    }

    /** Puts an object into a bucket. */
    public void upload(String bucket, String key, byte[] content) {
        uploader.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(content));
    }

    /** How many objects a bucket has. */
    int objects(String bucket) {
        return uploader.listObjectsV2(list -> list.bucket(bucket)).contents().size();
    }

    /** The table's database. */
    public DynamoDbLocal dynamo() {
        return dynamo;
    }

    /** The table's stream. */
    String stream() {
        return stream;
    }

    /** How often somebody was given credentials. */
    int given() {
        return credentials.given();
    }

    /** Has SNS take nothing, or again everything. */
    void refusePublishing(boolean refuse) {
        sns.throttle(refuse);
    }

    List<Backend.Published> published() {
        return sns.published();
    }

    @Override
    public void close() {
        uploader.close();
        s3.close();
        dynamo.close();
        sns.close();
        credentials.close();
    }
}
