package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.cli.Commands.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command against what answers as DynamoDB does; what it keeps there is the store's own test's. */
@Timeout(60)
class AwsKeysTest {
    private final Map<String, String> before = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{}";
    private HttpServer server;

    @TempDir
    private Path nothing;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        set("aws.endpointUrlDynamoDb", "http://127.0.0.1:" + server.getAddress().getPort());
        set("aws.accessKeyId", "test");
        set("aws.secretAccessKey", "test");
        set("aws.configFile", nothing.resolve("config").toString());
        set("aws.sharedCredentialsFile", nothing.resolve("credentials").toString());
        set("aws.disableEc2Metadata", "true");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    private void set(String name, String value) {
        before.putIfAbsent(name, System.getProperty(name));
        System.setProperty(name, value);
    }

    private void unset(String name) {
        before.putIfAbsent(name, System.getProperty(name));
        System.clearProperty(name);
    }

    private static void isOneLine(Result result, String... words) {
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip()).startsWith("tickertone: ").doesNotContain("\n").contains(words);
    }

    @Test
    void aKeyIsWrittenToTheTableWithoutItsSecret() {
        Result result = Commands.run("keys", "make", "desk", "--scope", "write", "--table", "t-Table", "--region", "eu-west-1");

        assertThat(result.err()).isEmpty();
        String key = result.out().lines().findFirst().orElseThrow();
        assertThat(result.out()).contains("curl -H 'x-api-key: " + key + "' 'API/v1/articles");
        assertThat(requests.getLast()).contains("PutItem", "t-Table", "\"keys\"", key.split("_")[1], "desk", "attribute_not_exists")
                .doesNotContain(key.split("_")[2]);
    }

    @Test
    void whatIsListedIsReadFromThePartitionOfTheKeys() {
        answer = "{\"Count\":0,\"Items\":[]}";
        assertThat(Commands.run("keys", "list", "--table", "t", "--region", "eu-west-1").out()).startsWith("There are no keys");
        assertThat(requests).singleElement().asString().contains("Query", "\"keys\"");
    }

    @Test
    void aTableThatIsNotThereIsNamedWithWhereToLook() {
        status = 400;
        answer = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\",\"message\":\"no\"}";
        isOneLine(Commands.run("keys", "list", "--table", "nope", "--region", "eu-west-1"), "nope in eu-west-1", "TableName");
    }

    @Test
    void whatAwsRefusesIsSaidWithItsCode() {
        status = 400;
        answer = "{\"__type\":\"com.amazon.coral.service#AccessDeniedException\",\"Message\":\"no\"}";
        isOneLine(Commands.run("keys", "revoke", "0000000000", "--table", "t", "--region", "eu-west-1"), "AccessDeniedException");
    }

    @Test
    void missingCredentialsAreSaidWithTheRemedy() {
        unset("aws.accessKeyId");
        isOneLine(Commands.run("keys", "list", "--table", "t", "--region", "eu-west-1"), "credentials", "AWS_PROFILE");
    }

    @Test
    void aMissingRegionIsSaidWithTheRemedy() {
        unset("aws.region");
        isOneLine(Commands.run("keys", "list", "--table", "t"), "--region");
    }

    @Test
    void aRegionAloneIsAUsageError() {
        assertThat(Commands.run("keys", "list", "--region", "eu-west-1").exitCode()).isEqualTo(2);
        assertThat(Commands.run("keys").exitCode()).isEqualTo(2);
        assertThat(Commands.run("keys", "make", "x", "--scope", "all").exitCode()).isEqualTo(2);
    }
}
