package dev.tickertone.local.cli;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.s3.S3Endpoint;
import java.nio.file.Path;

/** What a user is told once the product runs. */
final class Welcome {
    private Welcome() {}

    /** What to do where the API wants keys and there is none yet. */
    static String firstKey(Path home) {
        return """

                The API wants a key, and there is none yet. Make one, in another terminal:
                  java -jar shared/local/target/tickertone.jar keys make NAME --scope write --home %s"""
                .formatted(home);
    }

    /** @param home where data is kept */
    static String text(LocalProduct product, Path home) {
        String key = S3Endpoint.ACCESS_KEY;
        return """

                Tickertone is up
                  dashboard  %1$s/
                  API        %1$s/v1/articles
                  S3         %2$s (bucket %3$s, access key and secret both %4$s)
                  alerts     here, on the dashboard, and in %5$s
                  home       %6$s

                Upload an article, then look at the dashboard:
                  echo 'Shares of Ford jumped 6%% on Friday after it raised its profit forecast.' |
                    AWS_ACCESS_KEY_ID=%4$s AWS_SECRET_ACCESS_KEY=%4$s AWS_DEFAULT_REGION=us-east-1 \\
                    aws --endpoint-url %2$s s3 cp - s3://%3$s/incoming/first-try.txt

                Ctrl-C stops it."""
                .formatted(product.uri(), product.s3Uri(), LocalProduct.BUCKET, key, home.resolve("outbox"), home);
    }
}
