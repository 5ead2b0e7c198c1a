package dev.tickertone.local.redrive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lambda's invoke API before handlers in this JVM. An asynchronous invocation is tried once, and its failure recorded. */
public final class LambdaApi implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/(?<arn>[^/]+)/invocations");

    private final HttpServer server;
    private final Map<String, LocalFunction> functions;
    private final Consumer<String> failures;
    private final List<String> invoked = new CopyOnWriteArrayList<>();

    private LambdaApi(HttpServer server, Map<String, LocalFunction> functions, Consumer<String> failures) {
        this.server = server;
        this.functions = functions;
        this.failures = failures;
    }

    /**
     * @param functions by name
     * @param failures takes the records of asynchronous invocations that failed
     */
    public static LambdaApi start(Map<String, LocalFunction> functions, Consumer<String> failures) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LambdaApi api = new LambdaApi(server, functions, failures);
        server.createContext("/", api::answer);
        server.start();
        return api;
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The ARNs that were invoked, each with {@code Event} or {@code RequestResponse}. */
    public List<String> invoked() {
        return List.copyOf(invoked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        String type = exchange.getRequestHeaders().getFirst("X-Amz-Invocation-Type");
        String event = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        LocalFunction function = path.matches() ? functions.get(path.group("arn").split(":")[6]) : null;
        if (function == null) {
            exchange.getResponseHeaders().add("X-Amzn-ErrorType", "ResourceNotFoundException");
            reply(exchange, 404, "{\"Type\":\"User\",\"Message\":\"Function not found\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        invoked.add(path.group("arn") + " " + type);
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            function.handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
            boolean waits = type.equals("RequestResponse");
            reply(exchange, waits ? 200 : 202, waits ? response.toByteArray() : new byte[0]);
        } catch (RuntimeException e) {
            failed(exchange, type, path.group("arn"), event, e);
        }
    }

    private void failed(HttpExchange exchange, String type, String arn, String event, RuntimeException e) throws IOException {
        if (type.equals("Event")) {
            failures.accept(LambdaRecords.invocation(arn, event));
            reply(exchange, 202, new byte[0]);
            return;
        }
        exchange.getResponseHeaders().add("X-Amz-Function-Error", "Unhandled");
        reply(exchange, 200, Json.write(Map.of("errorMessage", String.valueOf(e.getMessage()), "errorType", e.getClass().getName()))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
