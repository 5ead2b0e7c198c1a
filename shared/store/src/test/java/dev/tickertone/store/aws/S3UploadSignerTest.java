package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.object.UploadSigner.Signed;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What is signed; that it holds at an endpoint is tested where there is one. */
class S3UploadSignerTest {
    private static final Instant AT = Instant.parse("2026-11-20T22:00:00Z");

    @ParameterizedTest
    @CsvSource({"eu-west-1,articles,https://articles.s3.eu-west-1.amazonaws.com",
        "us-east-1,my.articles,https://s3.us-east-1.amazonaws.com",
        "cn-north-1,articles,https://articles.s3.cn-north-1.amazonaws.com.cn"})
    void addressesAreThoseOfTheRegion(String region, String bucket, String origin) {
        S3UploadSigner signer = S3UploadSigner.inRegion(region, bucket);

        assertThat(signer.origin()).hasToString(origin);
        assertThat(signer.bucket()).isEqualTo(bucket);
    }

    @Test
    void theAddressSaysWhoForWhatAndHowLong() {
        Signed signed = new S3UploadSigner(
                StaticCredentialsProvider.create(AwsSessionCredentials.create("AKID", "secret", "a/session+token")),
                "eu-west-1", "articles", URI.create("https://articles.s3.eu-west-1.amazonaws.com/"))
                .sign("incoming/2026-11-20/0123/note.txt", 17, AT);

        assertThat(signed.url().toString())
                .startsWith("https://articles.s3.eu-west-1.amazonaws.com/incoming/2026-11-20/0123/note.txt?")
                .contains("X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Credential=AKID%2F20261120%2Feu-west-1%2Fs3%2Faws4_request",
                        "X-Amz-Date=20261120T220000Z", "X-Amz-Expires=900", "X-Amz-SignedHeaders=content-length%3Bhost",
                        "X-Amz-Security-Token=a%2Fsession%2Btoken")
                .containsPattern("X-Amz-Signature=[0-9a-f]{64}")
                .doesNotContain("secret");
        assertThat(signed.method()).isEqualTo("PUT");
        assertThat(signed.headers()).isEmpty();
        assertThat(signed.expiresAt()).isEqualTo("2026-11-20T22:15:00Z");
    }
}
