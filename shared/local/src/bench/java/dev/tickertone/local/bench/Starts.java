package dev.tickertone.local.bench;

import dev.tickertone.local.bench.twin.TrivialHandler;
import dev.tickertone.local.endtoend.LocalCloud;
import dev.tickertone.local.endtoend.PackagedFunction;
import dev.tickertone.local.endtoend.PackagedFunction.Start;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * How long each packaged function takes from the start of its process to its first answer, and from its restoring out of a
 * snapshot to that; beside it a handler that does nothing but the same calls of AWS, from the same libraries and with
 * the same flags. One after the other in turns, so that a machine that slows down slows both. From a snapshot, what the first
 * answer takes beyond the second is what priming has left; the second shows how many calls the function really makes.
 * {@code JAVA_TOOL_OPTIONS="-Dtickertone.rounds=3 -Dtickertone.function=Query"} measures fewer.
 */
final class Starts {
    private static final int ROUNDS = Integer.getInteger("tickertone.rounds", 5);
    private static final Path ROOT = Path.of("..", "..");

    private final Template template;
    private final LocalCloud cloud;
    private final Path home;
    private final String key;
    private int round;

    private Starts(Template template, LocalCloud cloud, Path home) {
        this.template = template;
        this.cloud = cloud;
        this.home = home;
        try (DynamoDbClient client = cloud.dynamo().client()) {
            this.key = ((Making.Made) new ApiKeys(new DynamoTable(client, cloud.table()), Clock.systemUTC())
                    .make("starts", Scope.READ, 1)).text();
        }
    }

    static void run(Path home) throws Exception {
        Deployed deployed = Deployed.of(Deployed.yaml(), Place.local(Map.of("ArticlesBucketName", FirstEvents.BUCKET), null));
        requirePackages(deployed.template());
        try (LocalCloud cloud = new LocalCloud(deployed, home, upload -> { })) {
            cloud.upload(FirstEvents.BUCKET, "twin", new byte[1_000]);
            new Starts(deployed.template(), cloud, home).measure();
        }
    }

    private static void requirePackages(Template template) {
        for (LambdaFunction function : template.functions()) {
            if (!Files.isRegularFile(ROOT.resolve(function.codeUri()))) {
                throw new IllegalStateException(
                        function.codeUri() + " is not there; build the packages before: mvn -DskipTests package");
            }
        }
    }

    private void measure() throws Exception {
        System.out.printf("%nms to the first answer%-15s %-24s from the snapshot (next: to the second answer)%n"
                + "%-20s %8s %7s %7s %8s %7s %7s %7s %7s%n", "", "from the process's start",
                "", "function", "twin", "ratio", "function", "twin", "ratio", "next", "twin's");
        String only = System.getProperty("tickertone.function", "");
        for (LambdaFunction function : template.functions()) {
            if (function.id().startsWith(only)) {
                Path task = PackagedFunction.unpack(ROOT.resolve(function.codeUri()), home.resolve(function.id()));
                Path twin = twin(task, home.resolve(function.id() + "-twin"));
                Medians cold = pairs(function, task, twin, Start.COLD);
                Medians primed = pairs(function, task, twin, Start.FROM_SNAPSHOT);
                System.out.printf("%-20s %8.0f %7.0f %7.2f %8.0f %7.0f %7.2f %7.0f %7.0f%n", function.id(), cold.function,
                        cold.twin, cold.ratio, primed.function, primed.twin, primed.ratio, primed.next, primed.twinNext);
            }
        }
    }

    /**
     * In milliseconds.
     *
     * @param ratio the median of the pairs' ratios
     * @param next the function's second answer
     * @param twinNext the twin's
     */
    private record Medians(double function, double twin, double ratio, double next, double twinNext) {}

    /** In milliseconds. */
    private record Answers(double first, double next) {}

    private Medians pairs(LambdaFunction function, Path task, Path twin, Start start) throws Exception {
        Map<String, String> environment = new HashMap<>(cloud.environment());
        environment.put("TWIN_CALLS", FirstEvents.calls(function.id()));
        environment.put("TWIN_BUCKET", FirstEvents.BUCKET);
        List<Answers> functions = new ArrayList<>();
        List<Answers> twins = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            List<String> events = List.of(nextEvent(function), nextEvent(function));
            functions.add(time(function, function.handler(), task, environment, start, events));
            twins.add(time(function, TrivialHandler.class.getName() + "::handleRequest", twin, environment, start, events));
        }
        return new Medians(median(functions.stream().map(Answers::first)), median(twins.stream().map(Answers::first)),
                median(IntStream.range(0, ROUNDS).mapToObj(i -> functions.get(i).first / twins.get(i).first)),
                median(functions.stream().map(Answers::next)), median(twins.stream().map(Answers::next)));
    }

    private String nextEvent(LambdaFunction function) {
        round++;
        cloud.upload(FirstEvents.BUCKET, FirstEvents.UPLOADS + round + ".txt",
                FirstEvents.text(round).getBytes(StandardCharsets.UTF_8));
        return FirstEvents.event(function.id(), round, key);
    }

    private static Answers time(LambdaFunction function, String handler, Path task, Map<String, String> environment,
            Start start, List<String> events) throws Exception {
        long began = System.nanoTime();
        try (PackagedFunction running = PackagedFunction.start(function, handler, task, environment, start)) {
            if (start == Start.FROM_SNAPSHOT) {
                running.awaitSnapshot();
                began = System.nanoTime();
                running.restore();
            }
            running.invoke(events.getFirst());
            long first = System.nanoTime();
            running.invoke(events.getLast());
            return new Answers((first - began) / 1e6, (System.nanoTime() - first) / 1e6);
        }
    }

    /** The same libraries with the trivial handler in the function's place. */
    private static Path twin(Path task, Path twin) throws IOException {
        Files.createDirectories(twin);
        Files.createSymbolicLink(twin.resolve("lib"), task.resolve("lib"));
        String name = TrivialHandler.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(twin.resolve(name).getParent());
        try (InputStream code = TrivialHandler.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(code, twin.resolve(name));
        }
        return twin;
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
