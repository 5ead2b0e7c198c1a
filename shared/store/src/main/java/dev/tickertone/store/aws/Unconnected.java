package dev.tickertone.store.aws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client without a network: it answers every request itself. Nothing is sent, whatever is asked. */
record Unconnected(Function<SdkHttpRequest, Answer> answers) implements SdkHttpClient {

    /** An answer. */
    record Answer(int status, Map<String, String> headers, String body) {
        /** What was asked for. */
        static Answer good(Map<String, String> headers, String body) {
            return new Answer(200, headers, body);
        }
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return response(answers.apply(request.httpRequest()));
            }

            @Override
            public void abort() {
                // It is over as soon as it begins.
            }
        };
    }

    private static HttpExecuteResponse response(Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        SdkHttpResponse.Builder response = SdkHttpResponse.builder().statusCode(answer.status())
                .putHeader("Content-Length", Integer.toString(body.length));
        answer.headers().forEach(response::putHeader);
        return HttpExecuteResponse.builder().response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body))).build();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
