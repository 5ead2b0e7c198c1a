package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.cli.Commands;
import dev.tickertone.local.cli.Commands.Result;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@Timeout(60)
class ReprocessIT {
    private static final String KEY = "incoming/report.json";

    @TempDir
    private Path home;

    private final AtomicBoolean silent = new AtomicBoolean();

    private LocalProduct start() throws Exception {
        return LocalProduct.start(new LocalSettings(home, 0, 0, false), line -> { }, events -> upload -> {
            if (!silent.get()) {
                events.uploaded(upload);
            }
        });
    }

    private static void upload(LocalProduct product, String key, String content) {
        try (S3Client client = LocalS3.client(product.s3Uri())) {
            client.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromString(content));
        }
    }

    private static String get(LocalProduct product, String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(product.uri() + path)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private Result reprocess(String which) {
        return Commands.run("reprocess", which, "--home", home.toString());
    }

    @Test
    void aRejectedUploadIsReadAgainAndIsNoLongerListedOnceItCanBeRead() throws Exception {
        try (LocalProduct product = start()) {
            upload(product, KEY, "{\"title\": \"Ford rai");
            upload(product, "incoming/empty.txt", "");
            while (!get(product, "/v1/rejections").contains("empty.txt")) {
                Thread.sleep(20);
            }
            Result still = reprocess(KEY);
            assertThat(still.exitCode()).isEqualTo(1);
            assertThat(still.out()).contains(KEY + ": 0 articles, rejected still: broken_json");

            silent.set(true);
            upload(product, KEY, "{\"title\": \"Ford raises its forecast\", \"content\": \"Shares rose 4% on Friday.\"}");
            Result all = reprocess("--all");

            assertThat(all.exitCode()).isEqualTo(1);
            assertThat(all.out()).contains(KEY + ": 1 article", "incoming/empty.txt: 0 articles, rejected still: empty");
            assertThat(get(product, "/v1/rejections")).contains("empty.txt").doesNotContain(KEY);
            assertThat(reprocess(KEY).out()).contains(KEY + ": is not listed as rejected");
        }
    }

    @Test
    void aHomeThatIsNotThereIsOneLine() {
        Result result = Commands.run("reprocess", "--all", "--home", home.resolve("nothing").toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("there is no Tickertone in").hasLineCount(1);
    }
}
