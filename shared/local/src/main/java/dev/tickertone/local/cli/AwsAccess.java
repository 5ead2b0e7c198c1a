package dev.tickertone.local.cli;

import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** A region of AWS and who asks there, found as by any AWS tool. */
record AwsAccess(Region region, AwsCredentialsProvider credentials) {
    /** A function answers after 15 minutes at the latest; everything else long before. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(16);

    /**
     * @param region {@code null} for the one that is set for AWS tools
     * @throws IOException if there is no region, or are no credentials
     */
    static AwsAccess in(String region) throws IOException {
        Region chosen = region == null ? defaultRegion() : Region.of(region);
        AwsCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
        try {
            credentials.resolveCredentials();
        } catch (SdkClientException e) {
            throw new IOException("there are no AWS credentials that can be used: set AWS_PROFILE, or log in and run "
                    + "eval \"$(aws configure export-credentials --format env)\"", e);
        }
        return new AwsAccess(chosen, credentials);
    }

    private static Region defaultRegion() throws IOException {
        try {
            return DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkClientException e) {
            throw new IOException("there is no AWS region: name it with --region, or set AWS_REGION", e);
        }
    }

    /** A client of a service. */
    <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C connect(B builder) {
        return builder.region(region).credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(LONGEST_ANSWER)).build();
    }
}
