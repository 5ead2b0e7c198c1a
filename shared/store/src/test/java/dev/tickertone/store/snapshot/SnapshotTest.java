package dev.tickertone.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Key;
import dev.tickertone.store.aws.ContainerSettings;
import dev.tickertone.store.aws.CredentialsEndpoint;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.LambdaCredentials;
import dev.tickertone.store.aws.S3Rehearsal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SnapshotTest {
    private CredentialsEndpoint endpoint;
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private static void checkpoint(Duration longest, Snapshot.Step reach, Snapshot.Step... rehearsals) throws Exception {
        new Snapshot(LambdaCredentials.shared(), longest, Duration.ZERO, reach, List.of(rehearsals)).beforeCheckpoint(null);
    }

    @BeforeEach
    void open() throws IOException {
        endpoint = CredentialsEndpoint.open("key", "secret");
        ContainerSettings.set(endpoint);
    }

    @AfterEach
    void close() {
        System.clearProperty("aws.endpointUrlDynamodb");
        LambdaCredentials.shared().forget();
        ContainerSettings.clear();
        endpoint.close();
    }

    @Test
    void stepsAreDoneInTheirOrderBeforeTheSnapshot() throws Exception {
        checkpoint(Snapshot.LONGEST, () -> done.add("first"), () -> done.add("second"));
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void aStepThatFailsStopsNeitherTheSnapshotNorTheNextStep() throws Exception {
        checkpoint(Snapshot.LONGEST, () -> {
            throw new IllegalStateException("no");
        }, () -> {
            throw new NoClassDefFoundError("no");
        }, () -> done.add("after"));
        assertThat(done).containsExactly("after");
    }

    @Test
    void rehearsalsAreRepeatedAndReachingOutAndWhatFailedAreNot() throws Exception {
        new Snapshot(LambdaCredentials.shared(), Snapshot.LONGEST, Duration.ofMillis(200), () -> done.add("reach"), List.of(() -> {
            done.add("bad");
            throw new IllegalStateException("no");
        }, () -> done.add("good"))).beforeCheckpoint(null);
        assertThat(done).startsWith("reach", "bad", "good", "good").containsOnlyOnce("reach", "bad");
    }

    @Test
    @Timeout(30)
    void aStepThatHangsDoesNotHoldUpTheSnapshot() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        checkpoint(Duration.ofMillis(50), never::await, () -> done.add("after"));
        assertThat(done).isEmpty();
        never.countDown();
    }

    @Test
    void credentialsAreInNoSnapshot() throws Exception {
        Snapshot snapshot = new Snapshot(
                LambdaCredentials.shared(), Snapshot.LONGEST, Duration.ZERO, SnapshotTest::useCredentials, List.of());
        snapshot.beforeCheckpoint(null);
        assertThat(endpoint.given()).isEqualTo(1);
        useCredentials();
        assertThat(endpoint.given()).isEqualTo(2);
        snapshot.afterRestore(null);
        useCredentials();
        assertThat(endpoint.given()).isEqualTo(3);
    }

    private static void useCredentials() {
        assertThat(LambdaCredentials.shared().resolveCredentials().accessKeyId()).isEqualTo("key");
    }

    @Test
    void callsOfDynamoDbAndS3AreRehearsedWithoutAnybodyToAnswerThem() throws Exception {
        DynamoRehearsal.run();
        S3Rehearsal.run();
    }

    @Test
    @Timeout(60)
    void aTableThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            System.setProperty("aws.endpointUrlDynamodb", "http://127.0.0.1:" + silent.getLocalPort());
            checkpoint(Snapshot.LONGEST, () -> DynamoRehearsal.read("us-east-1", "t", new Key("a", "b")), () -> done.add("after"));
        }
        assertThat(done).containsExactly("after");
        assertThat(endpoint.given()).isEqualTo(1);
    }
}
