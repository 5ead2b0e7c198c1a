package dev.tickertone.store.aws;

import dev.tickertone.domain.object.UploadSigner;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Signs addresses of S3 as AWS's Signature Version 4 has it, in the query, without asking S3. The length is part of what
 * is signed, the content is not. It needs the signer that comes with every client, and no client of S3. Thread-safe.
 */
public final class S3UploadSigner implements UploadSigner {
    /** How long an address is good. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsCredentialsProvider credentials;
    private final String region;
    private final String bucket;
    private final URI folder;

    /**
     * A signer.
     *
     * @param folder what every object's address begins with, and a slash at its end
     */
    public S3UploadSigner(AwsCredentialsProvider credentials, String region, String bucket, URI folder) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.region = Objects.requireNonNull(region, "region");
        this.bucket = Objects.requireNonNull(bucket, "bucket");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** As on Lambda: Lambda's credentials, the region's own endpoint. */
    public static S3UploadSigner inRegion(String region, String bucket) {
        String endpoint = "s3." + region + "." + PartitionMetadata.of(Region.of(region)).dnsSuffix();
        // S3's certificate is good for one label before its own name.
        URI folder = URI.create(bucket.contains(".")
                ? "https://" + endpoint + "/" + bucket + "/" : "https://" + bucket + "." + endpoint + "/");
        return new S3UploadSigner(LambdaCredentials.shared(), region, bucket, folder);
    }

    @Override
    public String bucket() {
        return bucket;
    }

    @Override
    public URI origin() {
        return URI.create(folder.getScheme() + "://" + folder.getRawAuthority());
    }

    @Override
    public Signed sign(String key, long size, Instant at) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.PUT)
                .uri(folder.resolve(key))
                .putHeader("content-length", Long.toString(size))
                .build();
        URI url = signer.sign(sign -> sign
                .identity(credentials.resolveCredentials())
                .request(request)
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, GOOD_FOR)
                .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC))).request().getUri();
        return new Signed("PUT", url, Map.of(), at.plus(GOOD_FOR));
    }
}
