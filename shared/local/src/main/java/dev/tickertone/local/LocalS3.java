package dev.tickertone.local;

import dev.tickertone.local.http.BusyPortException;
import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.UploadListener;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The S3 endpoint of the product, and a client of it. */
public final class LocalS3 {
    private LocalS3() {}

    /** @throws BusyPortException if something else listens on the port */
    static S3Endpoint endpoint(int port, Path objects, List<String> buckets, UploadListener listener, Clock clock)
            throws IOException {
        try {
            return S3Endpoint.start(port, objects, buckets, listener, clock);
        } catch (BindException e) {
            throw new BusyPortException(port, LocalSettings.S3_PORT_PROPERTY);
        }
    }

    static S3Client client(int port) {
        return client(URI.create("http://127.0.0.1:" + port));
    }

    /** A client that the caller closes. */
    public static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3Endpoint.ACCESS_KEY, S3Endpoint.ACCESS_KEY)))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
    }
}
