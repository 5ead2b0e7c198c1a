package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalSettings;
import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.cli.Commands.Result;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.template.Route;
import dev.tickertone.query.openapi.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KeysCommandIT {
    private static final Set<String> OPEN = Set.of("GET /", "GET /assets/{name}", "GET /health");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        http.shutdownNow();
    }

    private LocalProduct start(boolean keys) throws Exception {
        return LocalProduct.start(new LocalSettings(home, 0, 0, false, keys, null), line -> { });
    }

    private Result keys(String... arguments) {
        List<String> line = new ArrayList<>(List.of("keys"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--home", home.toString()));
        return Commands.run(line.toArray(String[]::new));
    }

    private HttpResponse<String> send(LocalProduct product, String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.uri() + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aKeyIsMadeUsedListedAndRevokedBesideARunningProduct() throws Exception {
        try (LocalProduct product = start(true)) {
            Result made = keys("make", "the desk");
            assertThat(made.err()).isEmpty();
            assertThat(made.out().lines()).hasSize(2).last().asString()
                    .contains("curl -H 'x-api-key: tt_", product.uri() + "/v1/articles");
            String key = made.out().lines().findFirst().orElseThrow();
            String id = key.split("_")[1];

            assertThat(send(product, "GET", "/v1/articles", "x-api-key", key).statusCode()).isEqualTo(200);
            assertThat(send(product, "GET", "/query?function=NEWS_SENTIMENT&apikey=" + key).statusCode()).isEqualTo(200);
            assertThat(send(product, "PUT", "/v1/rules/x", "x-api-key", key).statusCode()).isEqualTo(403);
            assertThat(send(product, "POST", "/v1/rules/validate", "x-api-key", key).statusCode()).isEqualTo(422);

            String writing = keys("make", "loader", "--scope", "write", "--days", "7", "--quiet").out().strip();
            assertThat(writing).matches("tt_[0-9a-v]{10}_[0-9a-v]{52}");
            assertThat(send(product, "PUT", "/v1/rules/x", "x-api-key", writing).statusCode()).isEqualTo(422);

            assertThat(keys("revoke", id).out()).isEqualToIgnoringNewLines(id + " (the desk) is revoked");
            assertThat(keys("revoke", id).exitCode()).isZero();
            Result list = keys("list");
            assertThat(list.out().lines()).hasSize(3).anySatisfy(line -> assertThat(line).startsWith(id).contains("the desk", "read")
                    .endsWith("revoked")).anySatisfy(line -> assertThat(line).contains("loader", "write").endsWith("good"));
            assertThat(list.out()).doesNotContain(key.split("_")[2], writing.split("_")[2]);
            // A route that this key was not yet used on: for the others the answer is kept a while, as on AWS.
            assertThat(send(product, "GET", "/v1/alerts", "x-api-key", key).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aHomeWhereNothingRunsTakesKeysForLater() throws Exception {
        start(false).close();
        Result made = keys("make", "later", "-q");
        assertThat(made.out().lines()).hasSize(1);

        try (LocalProduct product = start(true)) {
            assertThat(send(product, "GET", "/v1/articles", "x-api-key", made.out().strip()).statusCode()).isEqualTo(200);
            assertThat(product.keys().list()).hasSize(1);
        }
    }

    @Test
    void aStrangerGetsNothingButThePageAndTheHealthCheck() throws Exception {
        try (LocalProduct product = start(true)) {
            List<Route> routes = LocalTemplate.read(null, product.uri().toString()).routes();
            assertThat(routes).hasSizeGreaterThan(30).extracting(Route::key).containsAll(OPEN);
            for (Route route : routes) {
                String path = route.path().replace("{name}", "app.js").replaceAll("\\{\\w+}", "x");
                HttpResponse<String> none = send(product, route.method(), path);
                HttpResponse<String> bad = send(product, route.method(), path + "?apikey=tt_bad", "x-api-key", "tt_bad");
                boolean isOpen = OPEN.contains(route.key());
                assertThat(none.statusCode()).as(route.key()).isEqualTo(isOpen ? 200 : 401);
                assertThat(bad.statusCode()).as(route.key()).isEqualTo(isOpen ? 200 : 403);
                if (!isOpen) {
                    Map<String, String> json = Map.of("content-type", none.headers().firstValue("content-type").orElse(""));
                    Contract.check(route.method(), route.path(), 401, json, none.body());
                    Contract.check(route.method(), route.path(), 403, json, bad.body());
                }
            }
        }
    }

    @Test
    void onlyWhoCanReadTheHomeMakesKeys() throws Exception {
        try (LocalProduct product = start(false)) {
            assertThat(send(product, "POST", "/local/keys").statusCode()).isEqualTo(403);
            assertThat(send(product, "GET", "/local/keys", Admission.OWNER_HEADER, "").statusCode()).isEqualTo(403);
            assertThat(send(product, "POST", "/2015-03-31/functions/SweepFunction/invocations").statusCode()).isEqualTo(403);
            assertThat(product.address().toString()).doesNotContain(product.address().owner());
            Path address = home.resolve("address.json");
            if (Files.getFileAttributeView(address, PosixFileAttributeView.class) != null) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theOtherCommandsNeedNoKeyAtHome() throws Exception {
        try (LocalProduct product = start(true)) {
            assertThat(product.pendingUploads()).isZero();
            assertThat(Commands.run("sweep", "--home", home.toString()).exitCode()).isZero();
            assertThat(Commands.run("reprocess", "--all", "--home", home.toString()).exitCode()).isZero();
        }
    }

    @Test
    void whatCannotBeDoneIsOneLine() throws Exception {
        try (LocalProduct product = start(false)) {
            assertThat(product.keys().list()).isEmpty();
            assertThat(keys("list").out()).startsWith("There are no keys");
            for (String[] line : new String[][] {
                {"make", "x".repeat(101)}, {"make", "a\u001B[31m"}, {"make", "x", "--days", "0"}, {"make", "x", "--days", "3651"},
                {"revoke", "0000000000"}, {"revoke", "../../x y"}, {"revoke", "%2F"}}) {
                Result result = keys(line);
                assertThat(result.exitCode()).as(String.join(" ", line)).isEqualTo(1);
                assertThat(result.err().strip()).startsWith("tickertone: ").doesNotContain("\n").doesNotContain("answered with");
                assertThat(result.out()).isEmpty();
            }
        }
        assertThat(Commands.run("keys", "list", "--home", home.resolve("none").toString()).err()).contains("--home");
    }
}
