package dev.tickertone.local;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The samples that came with this build, uploaded as anybody would. */
final class Samples {
    /** Where the samples of a directory are uploaded to. */
    private static final Map<String, String> PREFIXES =
            Map.of("portfolios", "portfolios/", "market", "market/", "articles", "incoming/");

    private Samples() {}

    /** Uploads every sample; doing it again changes nothing. */
    static void upload(S3Client client, String bucket) throws IOException {
        URL events = Samples.class.getResource("events");
        if (events == null) {
            throw new IOException("this build has no samples");
        }
        try {
            if (!events.getProtocol().equals("jar")) {
                upload(client, bucket, Path.of(events.toURI()));
                return;
            }
            URI jar = events.toURI();
            try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                upload(client, bucket, files.provider().getPath(jar));
            }
        } catch (URISyntaxException e) {
            throw new IOException("the samples are not where they should be: " + events, e);
        }
    }

    private static void upload(S3Client client, String bucket, Path events) throws IOException {
        // Articles last: they then find the moves that go with them.
        for (String directory : PREFIXES.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            for (Path file : files(events.resolve(directory))) {
                String key = PREFIXES.get(directory) + file.getFileName();
                client.putObject(request -> request.bucket(bucket).key(key),
                        RequestBody.fromBytes(Files.readAllBytes(file)));
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
