package dev.tickertone.local.kill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.Address;
import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.cli.Tickertone;
import dev.tickertone.local.http.Admission;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The product of a home from one start of its process to its end. */
final class Life implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private Address address;
    private S3Client s3;

    private Life(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    static Life begin(Path home) throws IOException {
        Files.deleteIfExists(home.resolve("address.json"));
        return new Life(home, new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Tickertone.class.getName(), "up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--no-samples")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("console.txt").toFile())).start());
    }

    /** Waits until it answers. */
    void awaitUp() throws IOException, InterruptedException {
        while (address == null) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended by itself: " + Files.readString(home.resolve("console.txt")));
            }
            Thread.sleep(20);
            // The file is written in one go, but not at one instant.
            if (Files.exists(home.resolve("address.json")) && Files.readString(home.resolve("address.json")).endsWith("}")) {
                address = Address.in(home);
            }
        }
        s3 = LocalS3.client(address.s3());
    }

    void upload(String key, String content) {
        s3.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromString(content));
    }

    void post(String path, String body) throws IOException, InterruptedException {
        send(request(path).POST(BodyPublishers.ofString(body)));
    }

    void put(String path, String body) throws IOException, InterruptedException {
        send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    /** All items of a list. */
    List<JsonNode> items(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = Json.mapper().readTree(send(request(path + "?limit=200" + cursor)));
            page.path("items").forEach(items::add);
            String next = page.path("next_cursor").asText(null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return items;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.api() + path)).timeout(PATIENCE)
                .header(Admission.OWNER_HEADER, address.owner());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response + " " + response.body());
        }
        return response.body();
    }

    /** Ends it without a word to it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it, if it is there, and lets go of it. */
    @Override
    public void close() {
        kill();
        http.shutdownNow();
        if (s3 != null) {
            s3.close();
        }
    }
}
