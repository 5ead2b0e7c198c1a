package dev.tickertone.local.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.table.LocalAws;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** What AWS says where the parts of a local run have nothing of the kind to say. */
@Timeout(60)
class AwsAdaptersTest {
    private static final Failure.Batch BATCH = new Failure.Batch("arn", "arn:aws:dynamodb:x:0:table/t/stream/s", "shard", "1", "2");

    private HttpServer server;
    private LocalAws aws;
    private volatile int status;
    private volatile String answer;
    private volatile String error = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Amzn-ErrorType", error);
            if (status == 200) {
                exchange.getResponseHeaders().remove("X-Amzn-ErrorType");
                exchange.getResponseHeaders().add("X-Amz-Function-Error", "Unhandled");
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        aws = new LocalAws(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "us-east-1", "x", "x");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(int newStatus, String code) {
        status = newStatus;
        error = code;
        answer = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"no\"}";
    }

    private Functions.Answer call() {
        try (LambdaClient client = aws.connect(LambdaClient.builder())) {
            return new LambdaFunctions(client).call("arn:aws:lambda:us-east-1:000000000000:function:f:live", "{}");
        }
    }

    @Test
    void changesThatWereTrimmedAreGone() {
        answers(400, "TrimmedDataAccessException");
        try (DynamoDbStreamsClient client = aws.connect(DynamoDbStreamsClient.builder())) {
            assertThatThrownBy(() -> new DynamoStreamRecords(client).read(BATCH))
                    .isInstanceOf(StreamRecords.GoneException.class).hasMessageContaining("24 hours");
        }
    }

    @Test
    void aStreamThatMayNotBeReadIsNotGone() {
        answers(400, "AccessDeniedException");
        try (DynamoDbStreamsClient client = aws.connect(DynamoDbStreamsClient.builder())) {
            assertThatThrownBy(() -> new DynamoStreamRecords(client).read(BATCH)).isInstanceOf(AwsServiceException.class);
        }
    }

    @Test
    void ofWhatAFunctionThrewOnlyTheClassIsTold() {
        status = 200;
        answer = "{\"errorMessage\":\"Zinc fell.\",\"errorType\":\"java.lang.IllegalStateException\"}";
        assertThat(call()).isEqualTo(new Functions.Answer.Failed(
                "the function failed with java.lang.IllegalStateException, see its log"));
    }

    @Test
    void aFunctionThatMayNotBeCalledEndsTheRun() {
        answers(403, "AccessDeniedException");
        assertThatThrownBy(this::call).isInstanceOf(AwsServiceException.class);
    }

    @Test
    void anEventThatIsTooLargeConcernsOnlyItself() {
        answers(413, "RequestTooLargeException");
        assertThat(call()).isEqualTo(new Functions.Answer.Failed("Lambda did not take it (RequestTooLargeException)"));
    }
}
