package dev.tickertone.local.s3;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectAclRequest;
import software.amazon.awssdk.services.s3.model.GetObjectAclResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** Keeps objects under {@link FileNames} of their keys, so that any key is a key and none is a path. */
final class SafeBlobStore extends ForwardingBlobStore {
    SafeBlobStore(BlobStore files) {
        super(files);
    }

    private static String name(String key) {
        if (key.getBytes(StandardCharsets.UTF_8).length > FileNames.MAX_KEY) {
            throw S3Exceptions.invalidArgument("The key is longer than " + FileNames.MAX_KEY + " bytes.");
        }
        return FileNames.ofKey(key);
    }

    private static MultipartUpload named(MultipartUpload upload) {
        CreateMultipartUploadRequest request = upload.request();
        return new MultipartUpload(upload.id(), request.copy(b -> b.key(name(request.key()))), upload.response());
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        String prefix = request.prefix() == null ? "" : request.prefix();
        List<S3Object> objects = new ArrayList<>();
        String token = null;
        do {
            ListObjectsV2Response page = delegate().list(ListObjectsV2Request.builder()
                    .bucket(request.bucket()).prefix(FileNames.beginning(prefix)).continuationToken(token).build());
            page.contents().forEach(file -> objects.add(file.copy(b -> b.key(FileNames.toKey(file.key())))));
            token = page.nextContinuationToken();
        } while (token != null);
        return KeyListing.page(objects, request);
    }

    @Override
    public boolean supportsVersioning() {
        return false;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        return delegate().putBlob(request.copy(b -> b.key(name(request.key()))), content);
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return delegate().copyBlob(request.copy(b -> b
                .sourceKey(name(request.sourceKey()))
                .destinationKey(name(request.destinationKey()))));
    }

    @Override
    public boolean blobExists(String bucket, String key) {
        return delegate().blobExists(bucket, name(key));
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        return delegate().blobMetadata(request.copy(b -> b.key(name(request.key()))));
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        return delegate().getBlob(request.copy(b -> b.key(name(request.key()))));
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return delegate().removeBlob(request.copy(b -> b.key(name(request.key()))));
    }

    @Override
    public GetObjectAclResponse getBlobAcl(GetObjectAclRequest request) {
        return delegate().getBlobAcl(request.copy(b -> b.key(name(request.key()))));
    }

    @Override
    public ObjectCannedACL getBlobAccess(String bucket, String key) {
        return delegate().getBlobAccess(bucket, name(key));
    }

    @Override
    public ObjectCannedACL getBlobAccess(String bucket, String key, String version) {
        return delegate().getBlobAccess(bucket, name(key), version);
    }

    @Override
    public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
        delegate().setBlobAccess(bucket, name(key), access);
    }

    @Override
    public void setBlobAccess(String bucket, String key, ObjectCannedACL access, String version) {
        delegate().setBlobAccess(bucket, name(key), access, version);
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        MultipartUpload upload =
                delegate().initiateMultipartUpload(request.copy(b -> b.key(name(request.key()))));
        return new MultipartUpload(upload.id(), request, upload.response());
    }

    @Override
    public void abortMultipartUpload(MultipartUpload upload) {
        delegate().abortMultipartUpload(named(upload));
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        return delegate().completeMultipartUpload(named(upload), request.copy(b -> b.key(name(request.key()))));
    }

    @Override
    public UploadPartResponse uploadMultipartPart(
            MultipartUpload upload, UploadPartRequest request, InputStream content) {
        return delegate().uploadMultipartPart(named(upload), request.copy(b -> b.key(name(request.key()))), content);
    }

    @Override
    public List<Part> listMultipartUpload(MultipartUpload upload) {
        return delegate().listMultipartUpload(named(upload));
    }

    @Override
    public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(String bucket) {
        return delegate().listMultipartUploads(bucket).stream()
                .map(upload -> upload.copy(b -> b.key(FileNames.toKey(upload.key())))).toList();
    }
}
