package dev.tickertone.local.table;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Amazon's DynamoDB Local in a JVM of its own, gone when it is closed or this JVM ends. */
public final class DynamoDbLocal implements AutoCloseable {
    private static final Path LIBRARIES = Path.of("dynamodb-local", "target", "lib");
    private static final String MAIN = "software.amazon.dynamodb.services.local.main.ServerRunner";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Thread killer;
    private final int port;

    private DynamoDbLocal(Process process, int port) {
        this.process = process;
        this.port = port;
        this.killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** A database that is empty and ends with the process. */
    public static DynamoDbLocal inMemory() throws IOException, InterruptedException {
        return start(List.of("-inMemory"));
    }

    /** The database in a directory. */
    public static DynamoDbLocal in(Path directory) throws IOException, InterruptedException {
        return start(List.of("-dbPath", directory.toString()));
    }

    private static DynamoDbLocal start(List<String> where) throws IOException, InterruptedException {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(LIBRARIES + " is missing: build the module tickertone-dynamodb-local");
        }
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + LIBRARIES, "-cp", LIBRARIES + File.separator + "*", MAIN,
                "-disableTelemetry", "-port", Integer.toString(port)));
        command.addAll(where);
        Path log = Path.of("target", "dynamodb-local.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        DynamoDbLocal server = new DynamoDbLocal(process, port);
        server.awaitReady(log);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("DynamoDB Local did not start, see " + log);
            }
            Thread.sleep(50);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public DynamoDbClient client() {
        return aws().connect(DynamoDbClient.builder());
    }

    public DynamoDbStreamsClient streams() {
        return aws().connect(DynamoDbStreamsClient.builder());
    }

    /** Each pair of an access key and a region has a database of its own. */
    private LocalAws aws() {
        return new LocalAws(endpoint(), "us-east-1", "tickertone", "tickertone");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(killer);
    }
}
