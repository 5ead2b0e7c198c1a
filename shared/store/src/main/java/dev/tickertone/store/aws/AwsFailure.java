package dev.tickertone.store.aws;

import java.util.Optional;
import java.util.StringJoiner;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What an AWS service answered instead of what it was asked for. */
public final class AwsFailure {
    private AwsFailure() {}

    /** Service, error code, status and request id; never the message. Empty for any other exception. */
    public static Optional<String> describe(Throwable failure) {
        if (!(failure instanceof AwsServiceException answered)) {
            return Optional.empty();
        }
        StringJoiner told = new StringJoiner(" ");
        if (answered.awsErrorDetails() != null) {
            told.add(answered.awsErrorDetails().serviceName()).add(answered.awsErrorDetails().errorCode());
        }
        told.add(Integer.toString(answered.statusCode()));
        if (answered.requestId() != null) {
            told.add(answered.requestId());
        }
        return Optional.of(told.toString());
    }
}
