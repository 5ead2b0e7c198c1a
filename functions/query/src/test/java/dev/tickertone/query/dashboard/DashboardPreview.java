package dev.tickertone.query.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.query.Api;
import dev.tickertone.store.MemoryTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dashboard over made-up articles, to look at while working on it: {@code main [PORT] [empty|growing]}. Listens on
 * loopback only.
 */
final class DashboardPreview {
    private DashboardPreview() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int port = args.length == 0 ? 8088 : Integer.parseInt(args[0]);
        String mode = args.length < 2 ? "" : args[1];
        MemoryTable table = new MemoryTable();
        if (!mode.equals("empty")) {
            PreviewSamples.fill(table);
        }
        Api api = new Api(table);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> answer(api, exchange));
        server.start();
        for (int number = 1; mode.equals("growing"); number++) {
            Thread.sleep(5_000);
            PreviewSamples.addOne(table, number);
        }
    }

    private static void answer(Api api, HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.remove("Accept-encoding");
        Api.Answer answer = api.call(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
