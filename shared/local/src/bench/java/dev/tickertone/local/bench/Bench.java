package dev.tickertone.local.bench;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.LocalSettings;
import dev.tickertone.local.scale.CompanyArticles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The product in this process, with a rule for each company, and a client that takes the time. */
final class Bench implements AutoCloseable {
    private static final String RULE = """
            {"name": "%s", "scope": {"symbols": ["%s"]}, "max_per_hour": 60,
             "when": {"any": [{"metric": "score", "op": "gte", "value": 0.05},
                              {"metric": "score", "op": "lte", "value": -0.05}]}}
            """;
    private static final long PATIENCE_SECONDS = 600;

    private final BlockingQueue<Long> alerts = new LinkedBlockingQueue<>();
    private final LocalProduct product;
    private final S3Client s3;

    Bench(Path home) throws IOException, InterruptedException {
        product = LocalProduct.start(new LocalSettings(home, 0, 0, false), this::line);
        s3 = LocalS3.client(product.s3Uri());
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (CompanyArticles.Company company : CompanyArticles.COMPANIES) {
                URI rule = URI.create(product.uri() + "/v1/rules/on-" + company.symbol().toLowerCase());
                HttpRequest put = HttpRequest.newBuilder(rule)
                        .PUT(HttpRequest.BodyPublishers.ofString(RULE.formatted(company.name(), company.symbol()))).build();
                HttpResponse<String> answer = http.send(put, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.body());
                }
            }
        }
    }

    private void line(String line) {
        if (line.startsWith("ALERT")) {
            alerts.add(System.nanoTime());
        } else {
            System.out.println(line);
        }
    }

    void upload(String key, Path file) {
        s3.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), file);
    }

    /** Uploads an article and waits for its alert: milliseconds from the last byte sent to the alert published. */
    double alertAfter(String key, String article) throws InterruptedException {
        byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
        AtomicLong sent = new AtomicLong();
        alerts.clear();
        s3.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromContentProvider(
                () -> timed(bytes, sent), bytes.length, "text/plain"));
        Long published = alerts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (published == null) {
            throw new IllegalStateException("no alert for " + key);
        }
        return (published - sent.get()) / 1e6;
    }

    /** The client reads it once to sign it and once to send it; the last time counts. */
    private static InputStream timed(byte[] bytes, AtomicLong sent) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int read = super.read(into, offset, length);
                if (read > 0 && available() == 0) {
                    sent.set(System.nanoTime());
                }
                return read;
            }
        };
    }

    /** Whether all uploads are read. */
    boolean isRead() {
        return product.pendingUploads() == 0;
    }

    @Override
    public void close() {
        s3.close();
        product.close();
    }
}
