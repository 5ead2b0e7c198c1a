package dev.tickertone.store.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** How every client of AWS is set up. */
final class Clients {
    // Nothing that is only tried may hold up what it is tried for.
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private Clients() {}

    /** As on Lambda: Lambda's credentials, the JDK's own HTTP client. */
    static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C inRegion(B builder, String region) {
        return builder.region(Region.of(region))
                .credentialsProvider(LambdaCredentials.shared())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** The same for one call that may fail: it waits 3 seconds at most, tries once and leaves no connection open. */
    static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C once(B builder, String region) {
        return builder.region(Region.of(region))
                .credentialsProvider(LambdaCredentials.shared())
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER))
                .overrideConfiguration(settings -> settings
                        .retryStrategy(RetryMode.STANDARD)
                        .retryStrategy(retries -> retries.maxAttempts(1))
                        .putHeader("Connection", "close"))
                .build();
    }

    /** The same without a connection: requests are made, signed and answered within the process. */
    static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C within(B builder, Unconnected answers) {
        return builder.region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nobody")))
                .endpointOverride(URI.create("http://nowhere.invalid"))
                .httpClient(answers)
                .build();
    }
}
