package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.Address;
import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalSettings;
import dev.tickertone.local.http.Admission;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The product of a home, for a command: the one that runs there, or one that is started for as long as the command takes.
 *
 * @param own {@code null} where it was running
 */
record Product(Address address, LocalProduct own, HttpClient http) implements AutoCloseable {
    /**
     * The product of a home that is there.
     *
     * @throws IOException if there is no such home, or it cannot be used; the message is one line
     */
    static Product of(Path home, Consumer<String> log) throws IOException, InterruptedException {
        if (!Files.isDirectory(home)) {
            throw new IOException("there is no Tickertone in " + home + ": name its directory with --home");
        }
        return in(home, log);
    }

    /** As {@link #of}, or of a home that is made now. */
    static Product in(Path home, Consumer<String> log) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        Address running = Files.isDirectory(home) ? Address.in(home) : null;
        if (running != null && answers(http, running)) {
            return new Product(running, null, http);
        }
        LocalProduct own = LocalProduct.start(new LocalSettings(home, 0, 0, false), log);
        return new Product(own.address(), own, http);
    }

    private static boolean answers(HttpClient http, Address address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address.api() + "/health"))
                    .timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return Answers.to(request(path), http);
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return Answers.to(request(path).POST(HttpRequest.BodyPublishers.ofString(body)), http);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.api() + path)).header(Admission.OWNER_HEADER, address.owner());
    }

    @Override
    public void close() {
        http.close();
        if (own != null) {
            own.close();
        }
    }
}
