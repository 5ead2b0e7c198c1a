package dev.tickertone.local.cli;

import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.redrive.DynamoStreamRecords;
import dev.tickertone.local.redrive.LambdaFunctions;
import dev.tickertone.local.redrive.Redrive;
import dev.tickertone.local.redrive.Result;
import dev.tickertone.local.redrive.SqsFailureQueue;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Does again what failed every retry on AWS. */
@Command(
        name = "redrive",
        description = {
            "Goes through a stack's failure queue: events are sent to their functions again, changes of the table are read from",
            "its stream and handed over again, and what cannot be done again is told. A line a message; doing it twice is harmless.",
            "Ends with 0 if nothing stays in the queue, 1 if something does."
        })
final class RedriveCommand implements Callable<Integer> {
    private static final Pattern QUEUE = Pattern.compile("https?://(sqs\\.(?<region>[a-z0-9-]+)\\.)?[^/\\s]+/[0-9]+/[A-Za-z0-9_-]+");

    /** Long enough for the slowest function's answer, with retries; a run that is stopped holds messages back for so long. */
    private static final Duration HIDDEN = Duration.ofMinutes(30);

    private static final Duration HIDDEN_TO_LOOK = Duration.ofMinutes(1);

    @Option(
            names = "--queue", paramLabel = "URL", required = true,
            description = "The queue's address: the stack's output FailureQueueUrl.")
    private String queue;

    @Option(
            names = "--region", paramLabel = "REGION",
            description = "The stack's region (default: the one in the address, else the one that is set for AWS tools).")
    private String region;

    @Option(names = "--dry-run", description = "Only tell what would be done; nothing is sent and nothing deleted.")
    private boolean dryRun;

    @Option(
            names = "--forget",
            description = "Delete what can never be done again: alerts that a subscriber did not get, changes that are gone.")
    private boolean forget;

    @Option(
            names = "--limit", paramLabel = "N", defaultValue = "100000",
            description = "Look at N messages at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Matcher address = QUEUE.matcher(queue);
        if (!address.matches()) {
            throw new ParameterException(spec.commandLine(),
                    "--queue takes the address of a queue, as the stack's output FailureQueueUrl shows it");
        }
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 1");
        }
        AwsAccess access = AwsAccess.in(region == null ? address.group("region") : region);
        try (SqsClient sqs = access.connect(SqsClient.builder());
                LambdaClient lambda = access.connect(LambdaClient.builder());
                DynamoDbStreamsClient streams = access.connect(DynamoDbStreamsClient.builder())) {
            Redrive redrive = new Redrive(new SqsFailureQueue(sqs, queue, dryRun ? HIDDEN_TO_LOOK : HIDDEN),
                    new LambdaFunctions(lambda), new DynamoStreamRecords(streams), LocalTemplate.read(null, null),
                    new Redrive.Options(dryRun, forget, limit), Clock.systemUTC());
            return ended(redrive.run(this::show));
        } catch (QueueDoesNotExistException e) {
            throw new IOException("there is no queue " + queue + " in " + access.region().id()
                    + ": the stack's output FailureQueueUrl has its address", e);
        } catch (AwsServiceException e) {
            throw new IOException("AWS refused (" + e.awsErrorDetails().serviceName() + ": " + e.awsErrorDetails().errorCode()
                    + "): these credentials must be good, and may receive and delete the queue's messages, invoke the functions "
                    + "and read the table's stream", e);
        } catch (SdkClientException e) {
            throw new IOException("AWS cannot be reached in " + access.region().id() + ": look at the region and the network", e);
        }
    }

    private void show(Redrive.Line line) {
        PrintWriter out = spec.commandLine().getOut();
        String kept = line.result() instanceof Result.Done ? "" : "stays: ";
        String about = Style.oneLine(line.about());
        out.println(line.number() + " of " + line.total() + "  " + line.kind() + (about.isEmpty() ? "" : " " + about) + "  "
                + age(line.age()) + " old  " + kept + Style.oneLine(line.result().what()));
        out.flush();
    }

    private int ended(Redrive.Summary summary) {
        PrintWriter out = spec.commandLine().getOut();
        int stays = summary.stayed() + summary.waiting();
        if (summary.done() + stays == 0) {
            out.println("the queue is empty");
        } else {
            out.println(summary.done() + (dryRun ? " would leave" : " left") + " the queue, " + stays
                    + (dryRun ? " would stay" : " stay") + (summary.waiting() == 0 ? ""
                    : ", " + summary.waiting() + " of them not looked at (new, or beyond --limit): run it again"));
        }
        out.flush();
        return stays == 0 ? 0 : Tickertone.FAILED;
    }

    /** In its largest unit, rounded down: {@code 3 h}. */
    static String age(Duration age) {
        return age.toDays() > 0 ? age.toDays() + " d" : age.toHours() > 0 ? age.toHours() + " h"
                : age.toMinutes() > 0 ? age.toMinutes() + " min" : Math.max(0, age.toSeconds()) + " s";
    }
}
