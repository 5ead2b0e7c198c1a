package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.Place;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same with LocalStack: it makes the events, keeps the table and delivers the alerts; the handlers run in this JVM.
 * It shows wiring and wire formats, not IAM, quotas or SnapStart.
 */
@EnabledIf(value = "isThereLocalStack", disabledReason = "needs Docker and the LocalStack image")
class LocalStackIT extends EndToEndScenario {
    /** The last image that starts without a token; the variable names another. */
    private static final String IMAGE = "localstack/localstack:4.14.0";
    private static final String IMAGE_VARIABLE = "TICKERTONE_LOCALSTACK_IMAGE";

    /** One for every suite of this process; Testcontainers ends it with the process. */
    private static LocalStackContainer shared;

    private final String stack = "tickertone-" + UUID.randomUUID().toString().substring(0, 8);
    private LocalStackBackend backend;

    /** Names of its own, so that suites side by side do not meet. */
    @Override
    Place place() {
        return new Place("000000000000", "us-east-1", "aws", "amazonaws.com", stack,
                Map.of("ArticlesBucketName", stack + "-articles"), null);
    }

    @Override
    Backend start(Deployed deployed) {
        backend = new LocalStackBackend(running(), deployed);
        return backend;
    }

    private static synchronized LocalStackContainer running() {
        if (shared == null) {
            shared = container();
            shared.start();
        }
        return shared;
    }

    @Test
    void aSubscriberGetsWhatItsFilterPolicyTakes() throws Exception {
        String utilities = backend.subscriber("utilities", Map.of("RawMessageDelivery", "true",
                "FilterPolicy", "{\"symbol\": [\"NEE\", \"DUK\"], \"direction\": [\"negative\"]}"));
        upload("incoming/nee.txt", Samples.line("NextEra Energy shares fell 5% after it cut its forecast."));
        upload("incoming/gs.txt", Samples.line("Goldman Sachs shares fell 5% after it missed profit forecasts."));
        deliver();

        List<String> taken = new ArrayList<>();
        for (int tries = 0; taken.isEmpty() && tries < 100; tries++) {
            taken.addAll(backend.receive(utilities));
            Thread.sleep(100);
        }
        assertThat(taken).hasSize(1);
        assertThat(Json.mapper().readTree(taken.getFirst()).path("symbol").asText()).isEqualTo("NEE");
    }

    static boolean isThereLocalStack() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println("The LocalStack suite is skipped: there is no Docker.");
            return false;
        }
        try {
            container().getDockerImageName();
            return true;
        } catch (ContainerFetchException e) {
            System.out.println("The LocalStack suite is skipped: " + image() + " cannot be had, "
                    + IMAGE_VARIABLE + " may name another image.");
            return false;
        }
    }

    private static String image() {
        return System.getenv().getOrDefault(IMAGE_VARIABLE, IMAGE);
    }

    private static LocalStackContainer container() {
        return new LocalStackContainer(
                DockerImageName.parse(image()).asCompatibleSubstituteFor("localstack/localstack"))
                // Streams straight from its DynamoDB Local; by default they take a way through a Kinesis server.
                .withEnv("PROVIDER_OVERRIDE_DYNAMODB", "v2")
                .withEnv("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2");
    }
}
