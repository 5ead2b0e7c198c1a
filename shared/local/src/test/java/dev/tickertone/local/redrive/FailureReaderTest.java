package dev.tickertone.local.redrive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureReaderTest {
    private static final String ARN = "arn:aws:lambda:us-east-1:000000000000:function:t-IngestFunction-1A:live";

    @Test
    void anInvocationKeepsItsQualifierAndItsEvent() {
        assertThat(FailureReader.read(LambdaRecords.invocation(ARN, "{\"Records\": [ {\"n\":12345678901234567890} ]}")))
                .isEqualTo(new Failure.Invocation(ARN, "{\"Records\":[{\"n\":12345678901234567890}]}"));
    }

    @Test
    void aBatchIsAPlaceInTheStream() {
        assertThat(FailureReader.read(LambdaRecords.batch(ARN, "arn:stream", "shard-1", "0021", "0022")))
                .isEqualTo(new Failure.Batch(ARN, "arn:stream", "shard-1", "0021", "0022"));
    }

    @Test
    void aNumberInABatchThatIsNoneMakesItUnknown() {
        assertThat(FailureReader.read(LambdaRecords.batch(ARN, "arn:stream", "shard-1", "1e9", "2")))
                .isInstanceOf(Failure.Unknown.class);
        assertThat(FailureReader.read(LambdaRecords.batch(ARN, "arn:stream", "shard-1", "9".repeat(41), "2")))
                .isInstanceOf(Failure.Unknown.class);
        assertThat(FailureReader.read(LambdaRecords.batch(ARN, "arn:stream", "shard-1", "9".repeat(40), "9".repeat(40))))
                .isInstanceOf(Failure.Batch.class);
    }

    @Test
    void anAlertHasItsIdWhereItsBodyIsJson() {
        assertThat(FailureReader.read(LambdaRecords.undelivered("Zinc 0.4", "{\"id\":\"abc\"}")))
                .isEqualTo(new Failure.Undelivered("Zinc 0.4", "abc"));
        assertThat(FailureReader.read(LambdaRecords.undelivered("Zinc 0.4", "Zinc fell.")))
                .isEqualTo(new Failure.Undelivered("Zinc 0.4", ""));
    }

    @Test
    void aSchedulesEventIsOneWhoeverPutItThere() {
        Failure scheduled = new Failure.Scheduled("tickertone-OutboxFunctionEachMinute-1AB");
        assertThat(FailureReader.read(LambdaRecords.scheduled())).isEqualTo(scheduled);
        assertThat(FailureReader.read(LambdaRecords.invocation(ARN, LambdaRecords.scheduled()))).isEqualTo(scheduled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "no JSON", "{\"Type\":\"Notification\"}", "{\"requestPayload\":{}}",
        "{\"requestContext\":{\"functionArn\":\"a\"}}", "{\"source\":\"aws.events\",\"detail-type\":\"Other\"}"})
    void anythingElseIsUnknown(String body) {
        assertThat(FailureReader.read(body)).isInstanceOf(Failure.Unknown.class);
    }
}
