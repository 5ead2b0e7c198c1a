package dev.tickertone.local;

import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.local.http.BusyPortException;
import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.UploadListener;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.aws.S3UploadSigner;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The S3 endpoint of the product, and a client of it. */
public final class LocalS3 {
    private static final AwsCredentialsProvider CREDENTIALS = StaticCredentialsProvider.create(
            AwsBasicCredentials.create(S3Endpoint.ACCESS_KEY, S3Endpoint.ACCESS_KEY));

    private LocalS3() {}

    /** @throws BusyPortException if something else listens on the port */
    static S3Endpoint endpoint(int port, Path objects, Template template, UploadListener listener, Clock clock)
            throws IOException {
        try {
            return S3Endpoint.start(port, objects, template.buckets(), cors(template), listener, clock);
        } catch (BindException e) {
            throw new BusyPortException(port, LocalSettings.S3_PORT_PROPERTY);
        }
    }

    /** What the template says of its bucket; the dashboard is at two names of this machine. */
    private static CrossOrigin cors(Template template) {
        CrossOrigin said = template.bucketCors().getOrDefault(LocalProduct.BUCKET, CrossOrigin.NONE);
        return new CrossOrigin(said.origins().stream()
                .flatMap(origin -> Stream.of(origin, origin.replace("http://127.0.0.1:", "http://localhost:"))).distinct().toList(),
                said.methods(), said.headers(), said.exposed(), said.maxAge());
    }

    /** Signs addresses of the product's bucket on a port. */
    public static UploadSigner uploads(int port) {
        return new S3UploadSigner(CREDENTIALS, Region.US_EAST_1.id(), LocalProduct.BUCKET,
                URI.create("http://127.0.0.1:" + port + "/" + LocalProduct.BUCKET + "/"));
    }

    static S3Client client(int port) {
        return client(URI.create("http://127.0.0.1:" + port));
    }

    /** A client that the caller closes. */
    public static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
    }
}
