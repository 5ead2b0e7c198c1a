package dev.tickertone.local.redrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.TooManyRequestsException;

/** The functions on Lambda. What concerns one of them is an answer; what concerns all (no permission) is an exception. */
public final class LambdaFunctions implements Functions {
    private static final int FORBIDDEN = 403;

    private final LambdaClient client;

    public LambdaFunctions(LambdaClient client) {
        this.client = client;
    }

    @Override
    public Answer send(String function, String event) {
        return invoke(function, event, InvocationType.EVENT);
    }

    @Override
    public Answer call(String function, String event) {
        return invoke(function, event, InvocationType.REQUEST_RESPONSE);
    }

    private Answer invoke(String function, String event, InvocationType type) {
        try {
            InvokeResponse response = client.invoke(ask -> ask
                    .functionName(function).invocationType(type).payload(SdkBytes.fromUtf8String(event)));
            byte[] payload = response.payload() == null ? new byte[0] : response.payload().asByteArray();
            return response.functionError() == null ? new Answer.Given(payload)
                    : new Answer.Failed("the function failed" + errorType(payload) + ", see its log");
        } catch (ResourceNotFoundException e) {
            return new Answer.Failed("there is no such function, or version, any more");
        } catch (TooManyRequestsException e) {
            return new Answer.Failed("Lambda has no concurrency for it now; try again later");
        } catch (AwsServiceException e) {
            if (e.statusCode() == FORBIDDEN) {
                throw e;
            }
            return new Answer.Failed("Lambda did not take it (" + e.awsErrorDetails().errorCode() + ")");
        }
    }

    /** The exception's class only: its message may hold a piece of an article. */
    private static String errorType(byte[] payload) {
        try {
            JsonNode error = Json.mapper().readTree(payload).path("errorType");
            return error.isTextual() ? " with " + error.asText() : "";
        } catch (JsonProcessingException e) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
