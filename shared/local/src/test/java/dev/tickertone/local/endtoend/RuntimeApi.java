package dev.tickertone.local.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.template.LambdaFunction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lambda's Runtime API for one function: gives it an event when it asks, and takes what it answers. */
final class RuntimeApi implements AutoCloseable {
    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final String INVOCATION = RUNTIME + "invocation/";

    /** How long Lambda waits for a function that it makes a snapshot of. */
    private static final Duration START = Duration.ofSeconds(130);

    private final LambdaFunction function;
    private final HttpServer server;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch primed = new CountDownLatch(1);
    private final CountDownLatch restored = new CountDownLatch(1);
    private int invocations;

    private record Answer(boolean failed, byte[] body) {}

    private RuntimeApi(LambdaFunction function, HttpServer server) {
        this.function = function;
        this.server = server;
    }

    static RuntimeApi open(LambdaFunction function) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RuntimeApi api = new RuntimeApi(function, server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", api::serve);
        server.start();
        return api;
    }

    /** Where the runtime client finds it: host and port. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Runs the function once. One invocation at a time.
     *
     * @throws IllegalStateException if the function failed, in its start or with this event, or does not answer
     */
    synchronized byte[] invoke(String event) throws InterruptedException {
        events.add(event);
        // Its first event waits for its start.
        Answer answer = answers.poll(function.timeout().plusSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IllegalStateException(function.id() + " did not answer");
        }
        if (answer.failed()) {
            throw new IllegalStateException(function.id() + " failed: " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /**
     * Waits until the function has done what it does before its snapshot.
     *
     * @throws IllegalStateException if that takes longer than the function's start may
     */
    void awaitSnapshot() throws InterruptedException {
        if (!primed.await(START.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(function.id() + " did not get ready for its snapshot");
        }
    }

    /** Tells it that it has been restored. */
    void restore() {
        restored.countDown();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(INVOCATION + "next")) {
                giveNext(exchange);
            } else if (path.equals(RUNTIME + "restore/next")) {
                primed.countDown();
                restored.await();
                exchange.sendResponseHeaders(200, -1);
            } else {
                answers.add(new Answer(path.endsWith("/error"), exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(202, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveNext(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "request-" + ++invocations);
        exchange.getResponseHeaders().add("Lambda-Runtime-Invoked-Function-Arn", function.arn());
        exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms",
                Long.toString(Instant.now().plus(function.timeout()).toEpochMilli()));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
