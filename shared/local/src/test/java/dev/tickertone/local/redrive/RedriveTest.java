package dev.tickertone.local.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.redrive.Functions.Answer;
import dev.tickertone.local.redrive.Redrive.Line;
import dev.tickertone.local.redrive.Redrive.Options;
import dev.tickertone.local.redrive.Redrive.Summary;
import dev.tickertone.store.StreamEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedriveTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Options ALL = new Options(false, false, 1_000);
    private static final String SCORING = "arn:aws:lambda:us-east-1:000000000000:function:t-ScoringFunction-1A:live";
    private static final String STREAM = "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026";

    private final Map<String, FailureQueue.Message> waiting = new LinkedHashMap<>();
    private final List<String> released = new ArrayList<>();
    private final List<List<String>> called = new ArrayList<>();
    private final List<StreamEvents.Entry> changes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Answer answer = new Answer.Given("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    private int handles;

    /** Hands everything out again and again, as a queue may whose messages are hidden for too short a time. */
    private final FailureQueue queue = new FailureQueue() {
        private int receipts;

        @Override
        public int size() {
            return waiting.size();
        }

        @Override
        public List<Message> receive(int most) {
            receipts++;
            return receipts > 3 ? List.of() : waiting.values().stream().limit(most).map(message -> new Message(
                    message.id(), "h" + ++handles, message.body(), message.sentAt())).toList();
        }

        @Override
        public void delete(Message message) {
            waiting.remove(message.id());
        }

        @Override
        public void release(Collection<Message> messages) {
            messages.forEach(message -> released.add(message.id() + " " + message.handle()));
        }
    };

    private final Functions functions = new Functions() {
        @Override
        public Answer send(String function, String event) {
            throw new IllegalStateException("nobody may call it");
        }

        @Override
        public Answer call(String function, String event) {
            try {
                called.add(StreamEvent.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8))).stream()
                        .map(Change::sequence).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return answer;
        }
    };

    private Summary run(Options options) throws IOException {
        return new Redrive(queue, functions, batch -> changes.iterator(), LocalTemplate.read(null, null), options,
                Clock.fixed(NOW, ZoneOffset.UTC)).run(lines::add);
    }

    private void waits(String id, String body, Instant sentAt) {
        waiting.put(id, new FailureQueue.Message(id, "", body, sentAt));
    }

    private void batchWaits() {
        waits("a", LambdaRecords.batch(SCORING, STREAM, "shard", "1", "99"), NOW.minusSeconds(60));
    }

    private void change(int number, String kind, int size) {
        changes.add(new StreamEvents(STREAM, Clock.systemUTC()).entry(new Change(Integer.toString(number), null,
                new Item(new Key("p", "s" + number), Map.of("kind", kind, "doc", "x".repeat(size))))));
    }

    private Result only() {
        assertThat(lines).hasSize(1);
        return lines.getFirst().result();
    }

    @Test
    void aMessageThatComesTwiceIsToldOnceAndGivenBackByItsNewestReceipt() throws IOException {
        waits("a", "?", NOW.minusSeconds(90));
        assertThat(run(ALL)).isEqualTo(new Summary(0, 1, 0));
        assertThat(lines).hasSize(1);
        assertThat(released).containsExactly("a h3");
    }

    @Test
    void whatArrivesAfterTheStartIsForTheNextRun() throws IOException {
        waits("a", LambdaRecords.scheduled(), NOW);
        waits("b", LambdaRecords.scheduled(), NOW.plusMillis(1));
        assertThat(run(ALL)).isEqualTo(new Summary(1, 0, 1));
        assertThat(waiting).containsOnlyKeys("b");
        assertThat(released).singleElement().asString().startsWith("b ");
    }

    @Test
    void aDryRunDeletesNothing() throws IOException {
        waits("a", LambdaRecords.scheduled(), NOW.minusSeconds(1));
        assertThat(run(new Options(true, true, 10))).isEqualTo(new Summary(1, 0, 0));
        assertThat(waiting).containsOnlyKeys("a");
        assertThat(released).hasSize(1);
    }

    @Test
    void allThatWasReceivedIsGivenBackWhereOneCannotBeDoneForAReasonThatConcernsAll() {
        waits("a", LambdaRecords.invocation(SCORING, "{}"), NOW.minusSeconds(2));
        waits("b", LambdaRecords.scheduled(), NOW.minusSeconds(1));
        assertThatThrownBy(() -> run(ALL)).isInstanceOf(IllegalStateException.class);
        assertThat(waiting).containsOnlyKeys("a", "b");
        assertThat(released).hasSize(2);
    }

    @Test
    void aFunctionThatTheTemplateDoesNotHaveIsNeverCalled() throws IOException {
        waits("a", LambdaRecords.invocation(SCORING.replace("ScoringFunction", "PayrollFunction"), "{}"), NOW.minusSeconds(1));
        waits("b", LambdaRecords.invocation("arn:aws:s3:::t-ScoringFunction-1A", "{}"), NOW.minusSeconds(1));
        assertThat(run(ALL)).isEqualTo(new Summary(0, 2, 0));
        assertThat(lines).extracting(line -> line.result().what()).containsOnly("no function of this template");
    }

    @Test
    void theFunctionGetsWhatItsFilterTakesInLotsOfTheTemplatesSize() throws IOException {
        batchWaits();
        IntStream.rangeClosed(1, 26).forEach(number -> change(number, "article", 1));
        change(27, "quote", 1);
        assertThat(run(ALL)).isEqualTo(new Summary(1, 0, 0));
        assertThat(only().what()).isEqualTo("26 changes handled");
        assertThat(called).extracting(List::size).containsExactly(25, 1);
        assertThat(called.getLast()).containsExactly("26");
    }

    @Test
    void aLotIsNoLargerThanLambdaTakes() throws IOException {
        batchWaits();
        IntStream.rangeClosed(1, 25).forEach(number -> change(number, "article", BatchRedrive.MAX_EVENT / 12 - 20_000));
        run(ALL);
        assertThat(called).extracting(List::size).containsExactly(12, 12, 1);
    }

    @Test
    void itGoesNoFurtherThanTheFirstLotThatFails() throws IOException {
        batchWaits();
        IntStream.rangeClosed(1, 60).forEach(number -> change(number, "article", 1));
        answer = new Answer.Given("{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(run(ALL)).isEqualTo(new Summary(0, 1, 0));
        assertThat(only()).isInstanceOf(Result.Left.class);
        assertThat(only().what()).contains("sequence 7");
        assertThat(called).hasSize(1);
    }

    @Test
    void anAnswerThatMakesNoSenseIsAFailure() throws IOException {
        batchWaits();
        change(1, "article", 1);
        answer = new Answer.Given("oops".getBytes(StandardCharsets.UTF_8));
        assertThat(run(ALL)).isEqualTo(new Summary(0, 1, 0));
    }

    @Test
    void aBatchNoneOfWhoseChangesIsForTheFunctionStays() throws IOException {
        batchWaits();
        change(1, "quote", 1);
        assertThat(run(new Options(false, true, 10))).isEqualTo(new Summary(0, 1, 0));
        assertThat(only().what()).contains("deployed version");
        assertThat(called).isEmpty();
    }
}
