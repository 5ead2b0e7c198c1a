package dev.tickertone.store.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives credentials as Lambda does to a function that starts from a snapshot: over HTTP on loopback, to whoever has the
 * token, and not for long.
 */
public final class CredentialsEndpoint implements AutoCloseable {
    private static final String TOKEN = "token-of-lambda";

    private final HttpServer server;
    private final String secret;
    private final AtomicInteger given = new AtomicInteger();
    private volatile Duration goodFor = Duration.ofHours(6);
    private volatile String key;

    private CredentialsEndpoint(HttpServer server, String key, String secret) {
        this.server = server;
        this.key = key;
        this.secret = secret;
    }

    /** @param key the access key it gives */
    public static CredentialsEndpoint open(String key, String secret) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CredentialsEndpoint endpoint = new CredentialsEndpoint(server, key, secret);
        server.createContext("/", endpoint::serve);
        server.start();
        return endpoint;
    }

    /** The variables that Lambda would set. */
    public Map<String, String> environment() {
        return Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/credentials",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN", TOKEN);
    }

    /** Gives another key from now on, that is good for so long. */
    void give(String newKey, Duration forSoLong) {
        key = newKey;
        goodFor = forSoLong;
    }

    /** How often it gave any. */
    public int given() {
        return given.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean allowed = TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (allowed ? """
                    {"AccessKeyId": "%s", "SecretAccessKey": "%s", "Token": "session", "Expiration": "%s"}"""
                    .formatted(key, secret, Instant.now().plus(goodFor)) : "{}").getBytes(StandardCharsets.UTF_8);
            given.addAndGet(allowed ? 1 : 0);
            exchange.sendResponseHeaders(allowed ? 200 : 403, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
