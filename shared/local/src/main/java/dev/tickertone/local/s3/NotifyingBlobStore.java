package dev.tickertone.local.s3;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Tells a listener of every upload that finished. */
final class NotifyingBlobStore extends ForwardingBlobStore {
    /** How the names of objects begin that S3Proxy keeps for itself while a multipart upload goes on. */
    private static final String MULTIPART_STUB = ".s3proxy-mpu-stub-";

    private final UploadListener listener;
    private final Clock clock;
    private final AtomicLong lastSequence = new AtomicLong();

    NotifyingBlobStore(BlobStore store, UploadListener listener, Clock clock) {
        super(store);
        this.listener = listener;
        this.clock = clock;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        PutObjectResponse response = delegate().putBlob(request, content);
        tell("ObjectCreated:Put", request.bucket(), request.key(), response.eTag());
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse response = delegate().copyBlob(request);
        tell("ObjectCreated:Copy", request.destinationBucket(), request.destinationKey(),
                response.copyObjectResult().eTag());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse response = delegate().completeMultipartUpload(upload, request);
        tell("ObjectCreated:CompleteMultipartUpload", upload.containerName(), upload.blobName(), response.eTag());
        return response;
    }

    private void tell(String event, String bucket, String key, String etag) {
        if (key.startsWith(MULTIPART_STUB)) {
            return;
        }
        long size = delegate().blobMetadata(bucket, key).contentLength();
        Instant now = clock.instant();
        Upload upload = new Upload(event, bucket, key, size,
                etag == null ? "" : etag.replace("\"", ""), sequencer(now), now.truncatedTo(ChronoUnit.MILLIS));
        try {
            listener.uploaded(upload);
        } catch (RuntimeException e) {
            // Any other exception may be answered as the client's fault, and would not be tried again.
            throw new S3ProxyException(S3ErrorCode.INTERNAL_ERROR, e);
        }
    }

    /** Microseconds, but never the same twice, and greater than all before a restart unless the clock went back. */
    private String sequencer(Instant now) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        return String.format("%016X", lastSequence.updateAndGet(last -> Math.max(last + 1, micros)));
    }
}
