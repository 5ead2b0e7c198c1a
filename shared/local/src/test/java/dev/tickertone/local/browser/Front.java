package dev.tickertone.local.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Stands before the product and hands everything on, except what a test wants answered otherwise: an API that fails, is
 * closed or does not answer at all, and lists of a shape that takes long to come about. Thread-safe.
 */
final class Front implements AutoCloseable {
    /** Headers that belong to one connection, or that the client sets itself. */
    private static final Set<String> OWN = Set.of("host", "connection", "content-length", "transfer-encoding", "origin",
            "referer", "date", "upgrade", "http2-settings", "expect");

    /**
     * An answer instead of the product's.
     *
     * @param status 0 for a connection that ends without any
     */
    record Answer(int status, String contentType, String body) {
        static Answer json(String body) {
            return new Answer(200, "application/json", body);
        }

        static Answer problem(int status, String detail) {
            return new Answer(status, "application/problem+json", "{\"title\":\"Trouble\",\"detail\":\"" + detail + "\"}");
        }

        static Answer none() {
            return new Answer(0, "", "");
        }
    }

    private final URI product;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Pattern, Answer> answers = new ConcurrentHashMap<>();

    Front(URI product) throws IOException {
        this.product = product;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on paths, with their queries, that match are answered so. */
    void answer(String pattern, Answer answer) {
        answers.put(Pattern.compile(pattern), answer);
    }

    /** From now on the product answers everything itself. */
    void standAside() {
        answers.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            List<Answer> instead = answers.entrySet().stream().filter(entry -> entry.getKey().matcher(path).matches())
                    .map(Map.Entry::getValue).toList();
            if (instead.isEmpty()) {
                handOn(exchange, path);
            } else if (instead.getFirst().status() > 0) {
                exchange.getResponseHeaders().set("content-type", instead.getFirst().contentType());
                send(exchange, instead.getFirst().status(), instead.getFirst().body().getBytes());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOn(HttpExchange exchange, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path)).method(exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase())) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        response.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase())) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        send(exchange, response.statusCode(), response.body());
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
