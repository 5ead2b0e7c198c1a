package dev.tickertone.store.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/**
 * The credentials Lambda gives a function: from the address in {@code AWS_CONTAINER_CREDENTIALS_FULL_URI} where that is
 * set, as it is where functions start from snapshots, and from {@code AWS_ACCESS_KEY_ID} and its kin otherwise. The
 * SDK's own chain would find both, after it had looked for profile files. All clients of a process share it, so that
 * the address is asked once and again shortly before what it gave expires. Thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-activate.html#snapstart-credentials">AWS on it</a>
 */
public final class LambdaCredentials implements AwsCredentialsProvider {
    private static final LambdaCredentials SHARED = new LambdaCredentials(EnvironmentVariableCredentialsProvider::create);

    private final Supplier<AwsCredentialsProvider> environment;
    private AwsCredentialsProvider source;

    LambdaCredentials(Supplier<AwsCredentialsProvider> environment) {
        this.environment = environment;
    }

    /** Those of this process. */
    public static LambdaCredentials shared() {
        return SHARED;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        return source().resolveCredentials();
    }

    // Not before the first use: what a snapshot was made with is not what it is restored to.
    private synchronized AwsCredentialsProvider source() {
        if (source == null) {
            source = SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.getStringValue().isPresent()
                    ? ContainerCredentialsProvider.create() : environment.get();
        }
        return source;
    }

    /** Forgets what was given; the next call looks again. */
    public synchronized void forget() {
        source = null;
    }
}
