package dev.tickertone.local.endtoend;

import dev.tickertone.local.template.LambdaFunction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A function's zip, unpacked and run as Lambda runs it: the runtime client alone on the class path, the function's
 * classes and {@code lib/*.jar} found by it in the working directory.
 */
public final class PackagedFunction implements AutoCloseable {
    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.";
    private static final String MAIN = RUNTIME + "api.client.AWSLambda";

    private final RuntimeApi api;
    private final Process process;
    private final Thread killer;

    private PackagedFunction(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** How a process comes to its first event. */
    public enum Start {
        /** By starting. */
        COLD,
        /** As from a snapshot: it is primed, and waits until it is told that it was restored. */
        FROM_SNAPSHOT
    }

    /**
     * Starts a function.
     *
     * @param task where {@link #unpack} has put its code
     * @param handler the template's, or one that stands in for it
     * @param aws variables that say where AWS is and who asks
     */
    public static PackagedFunction start(LambdaFunction function, String handler, Path task, Map<String, String> aws, Start start)
            throws IOException {
        RuntimeApi api = RuntimeApi.open(function);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Lambda gives the heap somewhat less than the function's memory, and its own flags: this is one of them.
                "-Xmx" + function.memory() + "m", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "--enable-native-access=ALL-UNNAMED", "-cp", runtimeClient(), MAIN, handler)
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(function.id()).toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(function.environment());
        environment.putAll(aws);
        environment.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "_HANDLER", handler,
                "LAMBDA_TASK_ROOT", task.toString(),
                "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()),
                "AWS_LAMBDA_INITIALIZATION_TYPE", start == Start.COLD ? "on-demand" : "snap-start",
                "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name(),
                "AWS_LAMBDA_LOG_STREAM_NAME", "test"));
        return new PackagedFunction(api, builder.start());
    }

    /** Where what a function of this id logs can be read. */
    static Path log(String id) {
        return Path.of("target", id + ".log");
    }

    /** Waits until it is primed. */
    public void awaitSnapshot() throws InterruptedException {
        api.awaitSnapshot();
    }

    /** Lets it go on from its snapshot. */
    public void restore() {
        api.restore();
    }

    /** Runs it once; see {@link RuntimeApi#invoke}. */
    public byte[] invoke(String event) throws InterruptedException {
        return api.invoke(event);
    }

    /** Unpacks a zip, as Lambda does before it starts the function. */
    public static Path unpack(Path zip, Path directory) throws IOException {
        try (InputStream file = Files.newInputStream(zip); ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = directory.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
        return directory;
    }

    private static String runtimeClient() {
        return Stream.of(MAIN, RUNTIME + "Context", RUNTIME + "serialization.PojoSerializer",
                        "software.amazon.awssdk.utilslite.SdkInternalThreadLocal")
                .map(PackagedFunction::jarOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(String className) {
        try {
            return Path.of(Class.forName(className).getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(killer);
        api.close();
    }
}
