package dev.tickertone.local.endtoend;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.tickertone.local.template.Template;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same with LocalStack: it makes the events, keeps the table and delivers the alerts; the handlers run in this JVM.
 * It shows wiring and wire formats, not IAM, quotas or SnapStart.
 */
class LocalStackIT extends EndToEndScenario {
    /** The last image that starts without a token; the variable names another. */
    private static final String IMAGE = "localstack/localstack:4.14.0";
    private static final String IMAGE_VARIABLE = "TICKERTONE_LOCALSTACK_IMAGE";

    @Override
    Backend start(Template template) throws Exception {
        String image = System.getenv().getOrDefault(IMAGE_VARIABLE, IMAGE);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            skip("there is no Docker");
        }
        LocalStackContainer container = new LocalStackContainer(
                DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
                // Streams come from DynamoDB Local, which is in the image, and not through Kinesis, which is not.
                .withEnv("PROVIDER_OVERRIDE_DYNAMODB", "v2")
                .withEnv("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2");
        try {
            container.getDockerImageName();
        } catch (ContainerFetchException e) {
            skip("the image " + image + " cannot be had (" + IMAGE_VARIABLE + " names another)");
        }
        container.start();
        return new LocalStackBackend(container, template);
    }

    private static void skip(String reason) {
        System.out.println("The LocalStack suite is skipped: " + reason + ".");
        abort(reason);
    }
}
