package dev.tickertone.local.endtoend;

import dev.tickertone.local.template.Template;
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

    @Override
    Backend start(Template template) {
        LocalStackContainer container = container();
        container.start();
        return new LocalStackBackend(container, template);
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
