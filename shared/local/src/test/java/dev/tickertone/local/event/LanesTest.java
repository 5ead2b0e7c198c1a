package dev.tickertone.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.StreamEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes of different partitions on their way to one function at once. */
@Timeout(20)
class LanesTest {
    private static final String YAML = """
            Resources:
              Table: {Type: AWS::DynamoDB::Table}
              Alert:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Alert
                  CodeUri: alert.zip
                  Events:
                    Changed:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt Table.StreamArn
                        BatchSize: 3
                        ParallelizationFactor: 2
                        MaximumRetryAttempts: 1
            """;

    // Their hashes are one odd, one even.
    private static final String ONE = "a";
    private static final String OTHER = "b";

    @TempDir
    private Path home;

    private final Template template = Template.read(YAML, Place.local(Map.of(), null));
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private volatile RequestStreamHandler behaviour = (in, out, context) -> told(StreamEvent.read(in));
    private MVStore store;
    private Table table;
    private Events events;

    @BeforeEach
    void open() {
        store = MVStore.open(home.resolve("test.mv").toString());
        EmbeddedTable embedded = EmbeddedTable.on(store);
        WatchedTable watched = new WatchedTable(embedded);
        table = watched;
        events = Events.of(template,
                new Events.Parts(store, embedded, watched, home.resolve("failures"), Clock.systemUTC()),
                id -> new LocalFunction(template.function(id),
                        (in, out, context) -> behaviour.handleRequest(in, out, context), line -> { }),
                line -> { }, new Retries(Duration.ofMinutes(1), Duration.ofMinutes(1)));
    }

    @AfterEach
    void close() {
        events.close();
        store.close();
    }

    private void told(List<Change> changes) {
        changes.forEach(change -> told.computeIfAbsent(
                change.after().key().partition(), none -> Collections.synchronizedList(new ArrayList<>())).add(
                change.after().key().sort()));
    }

    private void put(String partition, int number) {
        table.write(Write.put(new Item(new Key(partition, Integer.toString(number)), Map.of("kind", "quote"))));
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private void awaitTold(String partition, int count) throws InterruptedException {
        while (told.getOrDefault(partition, List.of()).size() < count) {
            Thread.sleep(5);
        }
    }

    @Test
    void changesOfOnePartitionComeInOrder() throws Exception {
        for (int i = 0; i < 500; i++) {
            for (String partition : List.of(ONE, OTHER, "c", "d")) {
                put(partition, i);
            }
        }
        events.start();
        for (String partition : List.of(ONE, OTHER, "c", "d")) {
            awaitTold(partition, 500);
            assertThat(told.get(partition)).containsExactlyElementsOf(numbers(500));
        }
    }

    @Test
    void aPartitionThatTakesLongHoldsUpNoOther() throws Exception {
        CountDownLatch otherIsTold = new CountDownLatch(1);
        behaviour = (in, out, context) -> {
            List<Change> changes = StreamEvent.read(in);
            if (changes.getFirst().after().key().partition().equals(ONE)) {
                wait(otherIsTold);
            }
            told(changes);
            otherIsTold.countDown();
        };
        put(ONE, 0);
        put(OTHER, 0);
        events.start();

        awaitTold(ONE, 1);
        assertThat(told.get(OTHER)).containsExactly("0");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasNotDoneAtTheEndComesAtTheNextStartThoughLaterChangesWereDone() throws Exception {
        Semaphore failed = new Semaphore(0);
        behaviour = (in, out, context) -> {
            List<Change> changes = StreamEvent.read(in);
            if (changes.getFirst().after().key().partition().equals(ONE)) {
                failed.release();
                throw new IllegalStateException("not now");
            }
            told(changes);
        };
        put(OTHER, 0);
        put(ONE, 0);
        put(OTHER, 1);
        events.start();
        failed.acquire();
        awaitTold(OTHER, 2);
        close();
        told.clear();
        behaviour = (in, out, context) -> told(StreamEvent.read(in));
        open();
        events.start();

        awaitTold(ONE, 1);
        awaitTold(OTHER, 1);
        assertThat(told.get(OTHER)).as("what was done before the first that was not").doesNotContain("0");
    }

    @Test
    void aRoundIsAsFarAsItsFirstChangeThatIsNotDealtWith() {
        StreamTrigger trigger = template.changes().getFirst();
        List<Change> changes = IntStream.range(0, 6).mapToObj(i -> new Change("1" + i, null,
                new Item(new Key(i % 2 == 0 ? ONE : OTHER, "" + i), Map.of("kind", "quote")))).toList();
        Round round = new Round("09", changes, trigger, new StreamEvents(trigger.stream(), Clock.systemUTC()));
        Map<String, Round.Lane> lanes = new ConcurrentHashMap<>();
        round.lanes().forEach(lane -> lanes.put(lane.batch(1).getFirst().sequence(), lane));
        List<String> positions = new ArrayList<>(List.of(round.position()));
        lanes.get("11").reached("13");
        positions.add(round.position());
        lanes.get("10").reached("10");
        positions.add(round.position());
        assertThat(lanes.get("11").batch(9)).extracting(Entry::sequence).containsExactly("15");
        lanes.get("10").reached("14");
        positions.add(round.position());
        lanes.get("11").reached("15");
        positions.add(round.position());

        assertThat(positions).containsExactly("09", "09", "11", "14", "15");
    }
}
