package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

class LambdaCredentialsTest {
    private final LambdaCredentials credentials = new LambdaCredentials(
            () -> StaticCredentialsProvider.create(AwsBasicCredentials.create("of-the-environment", "secret")));
    private CredentialsEndpoint endpoint;

    @BeforeEach
    void open() throws IOException {
        endpoint = CredentialsEndpoint.open("first", "secret");
        ContainerSettings.set(endpoint);
    }

    @AfterEach
    void close() {
        ContainerSettings.clear();
        endpoint.close();
    }

    private String key() {
        return credentials.resolveCredentials().accessKeyId();
    }

    @Test
    void comeFromTheAddressThatLambdaNamesWithItsTokenAndAreAskedForOnce() {
        assertThat(credentials.resolveCredentials()).isInstanceOfSatisfying(AwsSessionCredentials.class, session -> {
            assertThat(session.accessKeyId()).isEqualTo("first");
            assertThat(session.secretAccessKey()).isEqualTo("secret");
            assertThat(session.sessionToken()).isEqualTo("session");
        });
        assertThat(key()).isEqualTo("first");
        assertThat(endpoint.given()).isEqualTo(1);
    }

    @Test
    void areAskedForAgainOnceTheyHaveExpired() {
        endpoint.give("short", Duration.ofSeconds(-1));
        assertThat(key()).isEqualTo("short");
        endpoint.give("second", Duration.ofHours(6));
        assertThat(key()).isEqualTo("second");
        endpoint.give("third", Duration.ofHours(6));
        assertThat(key()).isEqualTo("second");
    }

    @Test
    void areAskedForAgainOnceForgottenHoweverLongTheyWouldBeGood() {
        assertThat(key()).isEqualTo("first");
        endpoint.give("second", Duration.ofHours(6));
        credentials.forget();
        assertThat(key()).isEqualTo("second");
    }

    @Test
    void comeFromTheEnvironmentWhereLambdaNamesNoAddress() {
        ContainerSettings.clear();
        assertThat(key()).isEqualTo("of-the-environment");
        assertThat(endpoint.given()).isZero();
    }

    @Test
    void whereTheyComeFromIsDecidedAtTheFirstUseOnly() {
        ContainerSettings.clear();
        LambdaCredentials made = new LambdaCredentials(() -> {
            throw new AssertionError("asked too early");
        });
        ContainerSettings.set(endpoint);
        assertThat(made.resolveCredentials().accessKeyId()).isEqualTo("first");
    }

    @Test
    void areNotTakenFromAnAddressElsewhere() {
        ContainerSettings.set("http://192.0.2.1/credentials");
        assertThatThrownBy(this::key).isInstanceOf(SdkClientException.class);
    }
}
