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
final class PackagedFunction implements AutoCloseable {
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

    /**
     * Starts a function.
     *
     * @param root the directory of the template
     * @param work a directory to unpack into
     * @param aws variables that say where AWS is and who asks
     */
    static PackagedFunction start(LambdaFunction function, Path root, Path work, Map<String, String> aws)
            throws Exception {
        Path task = work.resolve(function.id());
        unzip(root.resolve(function.codeUri()), task);
        RuntimeApi api = RuntimeApi.open(function);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", runtimeClient(), MAIN, function.handler())
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", function.id() + ".log").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(function.environment());
        environment.putAll(aws);
        environment.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "_HANDLER", function.handler(),
                "LAMBDA_TASK_ROOT", task.toString(),
                "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()),
                "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name(),
                "AWS_LAMBDA_LOG_STREAM_NAME", "test"));
        return new PackagedFunction(api, builder.start());
    }

    byte[] invoke(String event) throws InterruptedException {
        return api.invoke(event);
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

    private static void unzip(Path zip, Path directory) throws IOException {
        try (InputStream file = Files.newInputStream(zip); ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = directory.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(killer);
        api.close();
    }
}
