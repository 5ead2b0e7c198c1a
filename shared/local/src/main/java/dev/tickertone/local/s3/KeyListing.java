package dev.tickertone.local.s3;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gaul.s3proxy.blobstore.SdkResponses;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** S3's way to list: by prefix, in the order of UTF-8 bytes, rolled up at a delimiter, a page at a time. */
final class KeyListing {
    /** Most entries of a page: S3's limit. */
    static final int MAX_PAGE = 1000;

    static final Comparator<String> UTF8_ORDER = (left, right) -> Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    private KeyListing() {}

    /**
     * A page of a bucket.
     *
     * @param objects every object that may be asked for, with its real key, in any order
     */
    static ListObjectsV2Response page(List<S3Object> objects, ListObjectsV2Request request) {
        String prefix = request.prefix() == null ? "" : request.prefix();
        String delimiter = request.delimiter() == null ? "" : request.delimiter();
        String after = request.continuationToken() == null
                ? request.startAfter() : FileNames.toKey(request.continuationToken());
        int limit = request.maxKeys() == null ? MAX_PAGE : Math.min(request.maxKeys(), MAX_PAGE);

        List<S3Object> contents = new ArrayList<>();
        List<CommonPrefix> rolledUp = new ArrayList<>();
        String last = null;
        for (S3Object object : objects.stream()
                .filter(each -> each.key().startsWith(prefix))
                .sorted(Comparator.comparing(S3Object::key, UTF8_ORDER)).toList()) {
            String group = group(object.key(), prefix, delimiter);
            String entry = group == null ? object.key() : group;
            if (entry.equals(last) || after != null && UTF8_ORDER.compare(entry, after) <= 0) {
                continue;
            }
            if (contents.size() + rolledUp.size() >= limit) {
                return SdkResponses.objectsPage(contents, rolledUp, last == null ? null : FileNames.ofKey(last));
            }
            if (group == null) {
                contents.add(object);
            } else {
                rolledUp.add(SdkResponses.commonPrefix(group));
            }
            last = entry;
        }
        return SdkResponses.objectsPage(contents, rolledUp, null);
    }

    /** What a key is rolled up into, or {@code null} if it stands for itself. */
    private static String group(String key, String prefix, String delimiter) {
        int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
        return end < 0 ? null : key.substring(0, end + delimiter.length());
    }
}
