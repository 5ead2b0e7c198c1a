package dev.tickertone.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

class KeyListingTest {
    private static List<S3Object> objects(Stream<String> keys) {
        return keys.map(key -> S3Object.builder().key(key).build()).toList();
    }

    private static List<String> keys(ListObjectsV2Response page) {
        return page.contents().stream().map(S3Object::key).toList();
    }

    @Test
    void aPageHoldsAsManyEntriesAsS3sAndNoMore() {
        List<S3Object> most = objects(IntStream.range(0, KeyListing.MAX_PAGE).mapToObj(i -> "k" + i));
        ListObjectsV2Request all = ListObjectsV2Request.builder().maxKeys(5_000).build();
        assertThat(KeyListing.page(most, all).isTruncated()).isFalse();

        List<S3Object> more = new ArrayList<>(most);
        more.add(S3Object.builder().key("z").build());
        ListObjectsV2Response first = KeyListing.page(more, all);
        assertThat(first.contents()).hasSize(KeyListing.MAX_PAGE);
        assertThat(first.isTruncated()).isTrue();
        assertThat(keys(KeyListing.page(more, ListObjectsV2Request.builder()
                .continuationToken(first.nextContinuationToken()).build()))).containsExactly("z");
    }

    @Test
    void keysComeInTheOrderOfTheirUtf8Bytes() {
        // Beyond the basic plane UTF-16 sorts differently.
        List<S3Object> objects = objects(Stream.of("\uD83D\uDE00", "\uFF5E", "é", "z", "Z"));

        assertThat(keys(KeyListing.page(objects, ListObjectsV2Request.builder().build())))
                .containsExactly("Z", "z", "é", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void aPageThatEndsInARolledUpPrefixGoesOnBehindAllOfIt() {
        List<S3Object> objects = objects(Stream.of("a/1", "a/2", "a/3", "b"));
        ListObjectsV2Response first = KeyListing.page(
                objects, ListObjectsV2Request.builder().delimiter("/").maxKeys(1).build());
        assertThat(first.commonPrefixes()).extracting(CommonPrefix::prefix).containsExactly("a/");

        ListObjectsV2Response second = KeyListing.page(objects, ListObjectsV2Request.builder()
                .delimiter("/").maxKeys(1).continuationToken(first.nextContinuationToken()).build());
        assertThat(keys(second)).containsExactly("b");
        assertThat(second.commonPrefixes()).isEmpty();
        assertThat(second.isTruncated()).isFalse();
    }

    @Test
    void noKeysAreAskedForAndNoneCome() {
        ListObjectsV2Response page = KeyListing.page(
                objects(Stream.of("a")), ListObjectsV2Request.builder().maxKeys(0).build());

        assertThat(page.contents()).isEmpty();
        assertThat(page.isTruncated()).isFalse();
    }
}
