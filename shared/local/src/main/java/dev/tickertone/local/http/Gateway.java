package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Route;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The HTTP API on 127.0.0.1. Each request is an event to the function of its route, on a thread of its own. Where the
 * request is not for a function, the answer is API Gateway's: 404 for an unknown path or method, 413 for a body over
 * 6 MB, 401, 403 or 500 where an authoriser does not let it in, 502 for a function that failed, and what a browser asks
 * before a page of another origin may. Unlike API Gateway, {@code HEAD} is answered wherever {@code GET} is, and a
 * request that names another machine gets 421.
 */
public final class Gateway implements AutoCloseable {
    /** The system property that chooses the port. */
    public static final String PORT_PROPERTY = "tickertone.port";

    static {
        // Or an answer waits for the client's delayed acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Routes routes;
    private final Admission admission;
    private final Cors cors;
    private final Clock clock;
    private final Consumer<String> log;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Gateway(
            HttpServer server, Routes routes, Admission admission, Cors cors, Clock clock, Consumer<String> log) {
        this.server = server;
        this.routes = routes;
        this.admission = admission;
        this.cors = cors;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Listens until it is closed.
     *
     * @param port 0 for any that is free
     * @param routes each route and what answers it
     * @param admission who is let in
     * @param cors what pages of other origins may ask
     * @param log takes a line for each request whose function failed
     * @throws BusyPortException if something else listens on the port
     */
    public static Gateway open(int port, Map<Route, Backend> routes, Admission admission, CrossOrigin cors, Clock clock,
            Consumer<String> log) throws IOException {
        Gateway gateway = new Gateway(bind(port), new Routes(routes), admission, new Cors(cors), clock, log);
        gateway.server.setExecutor(gateway.threads);
        gateway.server.createContext("/", gateway::serve);
        gateway.server.start();
        return gateway;
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new BusyPortException(port, PORT_PROPERTY);
        }
    }

    /** Where it is: {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Takes no more requests; those in hand have a second to end. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, cors.opened(answer(exchange), exchange.getRequestHeaders()));
        }
    }

    private ProxyResponse answer(HttpExchange exchange) throws IOException {
        if (!LoopbackOnly.allows(exchange.getRequestHeaders(), cors.origins())) {
            return ProxyResponse.message(421, "Misdirected Request");
        }
        if (cors.isPreflight(exchange.getRequestMethod(), exchange.getRequestHeaders())) {
            return cors.preflight(exchange.getRequestHeaders());
        }
        String method = isHead(exchange) ? "GET" : exchange.getRequestMethod();
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        Optional<Routes.Match> match = routes.find(method, path);
        if (match.isEmpty()) {
            return ProxyResponse.message(404, "Not Found");
        }
        byte[] body = body(exchange.getRequestBody());
        if (body.length > Limits.REQUEST_BODY) {
            return ProxyResponse.message(413, "Request Entity Too Large");
        }
        return invoke(match.get(), new ProxyEvent.Request(method, exchange.getRequestURI(), exchange.getProtocol(),
                exchange.getRequestHeaders(), body));
    }

    /** The body, or its beginning, one byte longer than it may be, if it is too large. */
    private static byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(Limits.REQUEST_BODY + 1);
        if (body.length > Limits.REQUEST_BODY) {
            drain(in);
        }
        return body;
    }

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = Limits.DRAINED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = in.read(buffer);
        }
    }

    private ProxyResponse invoke(Routes.Match match, ProxyEvent.Request request) {
        Instant now = clock.instant();
        ObjectNode event = ProxyEvent.of(request, match, UUID.randomUUID().toString(), now);
        try {
            return switch (admission.decide(match.route().authorizer(), event, now)) {
                case Admission.Decision.Out(ProxyResponse answer) -> answer;
                case Admission.Decision.In(JsonNode context) -> {
                    if (context != null) {
                        ProxyEvent.putContext(event, context);
                    }
                    yield invoke(match, event);
                }
            };
        } catch (IOException | RuntimeException e) {
            log.accept("the authorizer of " + match.route().key() + " failed: " + e.toString().lines().findFirst().orElse(""));
            return ProxyResponse.message(500, "Internal Server Error");
        }
    }

    private ProxyResponse invoke(Routes.Match match, ObjectNode event) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            match.backend().handle(new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), response);
            if (response.size() > Limits.RESPONSE) {
                throw new IllegalArgumentException("the response has " + response.size() + " bytes, Lambda's limit is "
                        + Limits.RESPONSE);
            }
            return ProxyResponse.read(response.toByteArray());
        } catch (IOException | RuntimeException e) {
            log.accept(match.route().key() + " failed: " + e.toString().lines().findFirst().orElse(""));
            return ProxyResponse.message(502, "Internal Server Error");
        }
    }

    private static void send(HttpExchange exchange, ProxyResponse response) throws IOException {
        response.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        byte[] body = response.body();
        if (isHead(exchange)) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        boolean bodiless = isHead(exchange) || body.length == 0 || response.status() == 204 || response.status() == 304;
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
