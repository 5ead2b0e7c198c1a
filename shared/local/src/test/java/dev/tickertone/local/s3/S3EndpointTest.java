package dev.tickertone.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.local.template.CrossOrigin;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

class S3EndpointTest {
    private static final AtomicInteger BUCKETS = new AtomicInteger();
    private static final List<Upload> uploads = Collections.synchronizedList(new ArrayList<>());
    private static UploadListener listener;
    private static S3Endpoint endpoint;
    private static S3Client client;

    @TempDir
    private static Path home;

    private final String bucket = "bucket-" + BUCKETS.incrementAndGet();

    @BeforeAll
    static void start() throws IOException {
        endpoint = S3Endpoint.start(
                0, home.resolve("s3"), List.of("made-at-start"), CrossOrigin.NONE, upload -> listener.uploaded(upload), Clock.systemUTC());
        client = client("tickertone");
    }

    @AfterAll
    static void stop() {
        client.close();
        endpoint.close();
    }

    @BeforeEach
    void emptyBucket() {
        client.createBucket(b -> b.bucket(bucket));
        uploads.clear();
        listener = uploads::add;
    }

    /**
     * A checksum behind the content is left out: S3Proxy does not read it, and where it arrives after the rest the
     * connection breaks in place of the answer, so that the SDK sends some one upload in a hundred again.
     */
    private static S3Client client(String secret) {
        return S3Client.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3Endpoint.ACCESS_KEY, secret)))
                .httpClient(UrlConnectionHttpClient.create())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .forcePathStyle(true)
                .build();
    }

    /** An exchange that breaks off, as one in some thousand does, is sent again by the SDK and told again; it counts once. */
    private void put(String key, String content) {
        int before = uploads.size();
        client.putObject(b -> b.bucket(bucket).key(key), RequestBody.fromString(content));
        while (uploads.size() > before + 1 && uploads.get(before).etag().equals(uploads.get(before + 1).etag())) {
            uploads.remove(before);
        }
    }

    private String get(String key) {
        return client.getObjectAsBytes(b -> b.bucket(bucket).key(key)).asUtf8String();
    }

    @Test
    void aPutIsStoredAndTold() {
        put("incoming/a.txt", "Shares rose.");

        assertThat(get("incoming/a.txt")).isEqualTo("Shares rose.");
        assertThat(uploads).singleElement().satisfies(upload -> {
            assertThat(upload.event()).isEqualTo("ObjectCreated:Put");
            assertThat(upload.bucket()).isEqualTo(bucket);
            assertThat(upload.key()).isEqualTo("incoming/a.txt");
            assertThat(upload.size()).isEqualTo(12);
            assertThat(upload.etag()).matches("[0-9a-f]{32}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "incoming/with space + plus % percent é ü 株.txt",
        "/leading/slash.txt",
        "//two",
        "trailing/",
        "a//b",
        "incoming/..x/...",
        ".hidden",
        ".mpus-looks-like-a-part",
        ".s3proxy-slash",
        "back\\slash:colon*star?mark\"quote<>|",
        "percent%2Fescaped",
        "~tilde",
    })
    void anyKeyIsAKey(String key) {
        put(key, "content of " + key);

        assertThat(get(key)).isEqualTo("content of " + key);
        assertThat(client.listObjectsV2(b -> b.bucket(bucket)).contents()).extracting(S3Object::key)
                .containsExactly(key);
        assertThat(uploads).extracting(Upload::key).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../out.txt", "..", "incoming/../../../out.txt", "%2e%2e/out.txt", "..\\out.txt"})
    void noKeyReachesOutsideTheBucket(String key) throws IOException {
        try {
            put(key, "x");
        } catch (S3Exception e) {
            assertThat(e.statusCode()).isBetween(400, 499);
        }

        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            assertThat(files).allSatisfy(file -> assertThat(file).startsWith(home.resolve("s3")));
        }
        try (Stream<Path> directories = Files.list(home.resolve("s3"))) {
            assertThat(directories).extracting(path -> path.getFileName().toString())
                    .allMatch(name -> name.startsWith("bucket-") || name.equals("made-at-start"));
        }
    }

    @Test
    void aKeyMayBeWhatLooksLikeAnotherOnesDirectory() {
        put("incoming", "uploaded without the slash");
        put("incoming/a.txt", "a");
        put("incoming/a.txt/b", "b");

        assertThat(get("incoming")).isEqualTo("uploaded without the slash");
        assertThat(get("incoming/a.txt")).isEqualTo("a");
        assertThat(get("incoming/a.txt/b")).isEqualTo("b");
    }

    @Test
    void theLongestKeyIsAKeyAndALongerOneIsRefused() {
        String longest = "é".repeat(FileNames.MAX_KEY / 2);
        put(longest, "long");

        assertThat(get(longest)).isEqualTo("long");
        assertThat(client.listObjectsV2(b -> b.bucket(bucket).prefix("é".repeat(300))).contents())
                .extracting(S3Object::key).containsExactly(longest);
        assertThatThrownBy(() -> put(longest + "x", "longer")).isInstanceOf(S3Exception.class)
                .extracting(e -> ((S3Exception) e).statusCode()).isEqualTo(400);
        assertThat(uploads).hasSize(1);
    }

    @Test
    void listingRollsUpAtTheDelimiterAndGoesOnWhereAPageEnded() {
        for (String key : List.of("b/2", "b/1", "a", "c/x/1", "c/y", "é")) {
            put(key, key);
        }
        ListObjectsV2Response all = client.listObjectsV2(b -> b.bucket(bucket).delimiter("/"));
        assertThat(all.contents()).extracting(S3Object::key).containsExactly("a", "é");
        assertThat(all.commonPrefixes()).extracting(CommonPrefix::prefix).containsExactly("b/", "c/");

        List<String> keys = new ArrayList<>();
        client.listObjectsV2Paginator(b -> b.bucket(bucket).maxKeys(2)).contents().forEach(o -> keys.add(o.key()));
        assertThat(keys).containsExactly("a", "b/1", "b/2", "c/x/1", "c/y", "é");
        assertThat(client.listObjects(b -> b.bucket(bucket).prefix("c/").marker("c/x/1")).contents())
                .extracting(S3Object::key).containsExactly("c/y");
    }

    @Test
    void aMultipartUploadIsToldOnceWhenItIsComplete() {
        String key = "incoming/two parts.txt";
        String id = client.createMultipartUpload(b -> b.bucket(bucket).key(key)).uploadId();
        byte[] first = new byte[5 * 1024 * 1024];
        byte[] second = "end".getBytes(StandardCharsets.UTF_8);
        List<CompletedPart> parts = new ArrayList<>();
        for (byte[] part : List.of(first, second)) {
            int number = parts.size() + 1;
            String etag = client.uploadPart(b -> b.bucket(bucket).key(key).uploadId(id).partNumber(number),
                    RequestBody.fromBytes(part)).eTag();
            parts.add(CompletedPart.builder().partNumber(number).eTag(etag).build());
        }
        assertThat(client.listMultipartUploads(b -> b.bucket(bucket)).uploads())
                .singleElement().satisfies(upload -> assertThat(upload.key()).isEqualTo(key));
        assertThat(uploads).isEmpty();

        client.completeMultipartUpload(b -> b.bucket(bucket).key(key).uploadId(id).multipartUpload(m -> m.parts(parts)));

        assertThat(uploads).singleElement().satisfies(upload -> {
            assertThat(upload.event()).isEqualTo("ObjectCreated:CompleteMultipartUpload");
            assertThat(upload.key()).isEqualTo(key);
            assertThat(upload.size()).isEqualTo(first.length + second.length);
            assertThat(upload.etag()).endsWith("-2");
        });
        assertThat(client.headObject(b -> b.bucket(bucket).key(key)).contentLength())
                .isEqualTo(first.length + second.length);
    }

    @Test
    void anAbortedMultipartUploadIsNotTold() {
        String id = client.createMultipartUpload(b -> b.bucket(bucket).key("incoming/x")).uploadId();
        client.uploadPart(b -> b.bucket(bucket).key("incoming/x").uploadId(id).partNumber(1),
                RequestBody.fromString("part"));
        client.abortMultipartUpload(b -> b.bucket(bucket).key("incoming/x").uploadId(id));

        assertThat(uploads).isEmpty();
        assertThat(client.listObjectsV2(b -> b.bucket(bucket)).contents()).isEmpty();
    }

    @Test
    void aCopyIsToldAsACopy() {
        put("drafts/a b.txt", "text");
        client.copyObject(b -> b.sourceBucket(bucket).sourceKey("drafts/a b.txt")
                .destinationBucket(bucket).destinationKey("incoming/a b.txt"));

        assertThat(uploads).extracting(Upload::event).containsExactly("ObjectCreated:Put", "ObjectCreated:Copy");
        assertThat(uploads.getLast().key()).isEqualTo("incoming/a b.txt");
        assertThat(get("incoming/a b.txt")).isEqualTo("text");
    }

    @Test
    void uploadsToOneKeyAreOrderedByTheirSequencers() {
        for (int i = 0; i < 20; i++) {
            put("incoming/a.txt", "version " + i);
        }

        assertThat(uploads).extracting(Upload::sequencer).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anUploadThatCannotBeTakenNoteOfFails() {
        listener = upload -> {
            throw new IllegalStateException("disk full");
        };

        assertThatThrownBy(() -> put("incoming/a.txt", "text")).isInstanceOf(S3Exception.class)
                .extracting(e -> ((S3Exception) e).statusCode()).isEqualTo(500);
    }

    @Test
    void aRequestThatIsNotSignedRightIsRefused() throws Exception {
        try (S3Client wrong = client("another")) {
            assertThatThrownBy(() -> wrong.putObject(b -> b.bucket(bucket).key("k"), RequestBody.fromString("x")))
                    .isInstanceOf(S3Exception.class).extracting(e -> ((S3Exception) e).statusCode()).isEqualTo(403);
        }
        HttpRequest unsigned = HttpRequest.newBuilder(URI.create(endpoint.uri() + "/" + bucket + "/k"))
                .PUT(HttpRequest.BodyPublishers.ofString("x")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(unsigned, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(403);
        }
        assertThat(uploads).isEmpty();
    }

    @Test
    void aBusyPortIsOneException() {
        assertThatThrownBy(() -> S3Endpoint.start(
                endpoint.port(), home.resolve("s3"), List.of(bucket), CrossOrigin.NONE, uploads::add, Clock.systemUTC()))
                .isInstanceOf(BindException.class);
    }

    @Test
    void whatWasUploadedIsThereAfterARestart() throws IOException {
        put("incoming/a.txt", "kept");
        endpoint.close();
        client.close();
        start();

        assertThat(get("incoming/a.txt")).isEqualTo("kept");
    }
}
