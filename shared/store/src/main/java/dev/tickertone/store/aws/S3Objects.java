package dev.tickertone.store.aws;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Uploaded objects in S3. Thread-safe. */
public final class S3Objects implements ObjectStore {
    private static final int NOT_FOUND = 404;

    private final S3Client client;

    /** Objects over a client that the caller closes. */
    public S3Objects(S3Client client) {
        this.client = Objects.requireNonNull(client, "client");
    }

    /** As on Lambda: Lambda's credentials, the JDK's own HTTP client. */
    public static S3Objects inRegion(String region) {
        return new S3Objects(Clients.inRegion(settings(S3Client.builder()), region));
    }

    /**
     * Checksums only where S3 insists: TLS protects the transfer, and not every S3 work-alike knows the newer ones.
     */
    static S3ClientBuilder settings(S3ClientBuilder builder) {
        return builder
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    }

    @Override
    public Optional<Info> info(ObjectRef ref) {
        try {
            HeadObjectResponse head = client.headObject(
                    request -> request.bucket(ref.bucket()).key(ref.key()).versionId(ref.versionId()));
            return Optional.of(new Info(head.contentLength(), head.lastModified(), head.contentType(),
                    unquoted(head.eTag())));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @throws FileNotFoundException if the object is not (or no longer) there */
    @Override
    public InputStream open(ObjectRef ref) throws FileNotFoundException {
        try {
            return client.getObject(
                    request -> request.bucket(ref.bucket()).key(ref.key()).versionId(ref.versionId()));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                throw (FileNotFoundException) new FileNotFoundException(ref.key()).initCause(e);
            }
            throw e;
        }
    }

    @Override
    public void put(ObjectRef ref, byte[] content, String contentType) {
        client.putObject(request -> request.bucket(ref.bucket()).key(ref.key()).contentType(contentType),
                RequestBody.fromBytes(content));
    }

    @Override
    public void delete(ObjectRef ref) {
        client.deleteObject(request -> request.bucket(ref.bucket()).key(ref.key()).versionId(ref.versionId()));
    }

    @Override
    public List<Listed> list(String bucket, String prefix, String after) {
        return client.listObjectsV2(request -> request
                        .bucket(bucket).prefix(prefix).startAfter(after).maxKeys(MAX_LISTED))
                .contents().stream()
                .map(object -> new Listed(object.key(), unquoted(object.eTag()), object.lastModified())).toList();
    }

    private static String unquoted(String etag) {
        return etag == null ? "" : etag.replace("\"", "");
    }
}
