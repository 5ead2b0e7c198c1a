package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertId;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Alerts;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the function ends between two of its steps, or runs twice at the same time. */
class CrashTest {
    private static final String ID = AlertId.of("default", "^RUT", "story");

    private Predicate<List<Write>> fails = group -> false;
    private Consumer<List<Write>> beforeAWrite = group -> { };
    private final Installation tickertone = new Installation(Interfering::new);
    private final Change score = tickertone.store(scored(article("a", "story"), -0.31, "-2.4"));

    @Test
    void beforeItIsRecordedNothingIsPublishedAndTheRetryDoesAll() {
        fails = group -> true;
        assertThat(tickertone.deliver(score)).contains(score.sequence());
        assertThat(tickertone.published).isEmpty();
        fails = group -> false;
        assertThat(tickertone.deliver(score)).doesNotContain(score.sequence());
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void betweenRecordingAndPublishingTheOutboxPublishesWhatWasRecordedWhenNoFunctionCanStillBeAtIt() {
        crashBeforePublishing();
        Alert recorded = alert();
        assertThat(recorded.publishedAt()).isNull();
        tickertone.deliver(score);
        tickertone.arrive(quote("-3", 60));
        tickertone.pass(Delivery.ABANDONED_AFTER.minusMillis(1));
        tickertone.lookAfterOutbox();
        assertThat(tickertone.published).isEmpty();
        tickertone.pass(Duration.ofMillis(1));
        tickertone.lookAfterOutbox();
        assertThat(tickertone.publishedIds()).containsExactly(ID);
        assertThat(alert()).isEqualTo(recorded.publishedAt(tickertone.now, null));
        tickertone.deliver(score);
        tickertone.pass(Delivery.ABANDONED_AFTER);
        tickertone.lookAfterOutbox();
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void betweenPublishingAndMarkingItIsPublishedAgainAndThenNoMore() {
        fails = CrashTest::isMarking;
        assertThat(tickertone.deliver(score)).contains(score.sequence());
        assertThat(alert().publishedAt()).isNull();
        fails = group -> false;
        for (int i = 0; i < 3; i++) {
            tickertone.deliver(score);
            tickertone.pass(Delivery.ABANDONED_AFTER);
            tickertone.lookAfterOutbox();
        }
        assertThat(tickertone.publishedIds()).containsExactly(ID, ID);
        assertThat(alert().publishedAt()).isNotNull();
    }

    @Test
    void aCrashOfTheOutboxIsMadeGoodByALaterRun() {
        crashBeforePublishing();
        tickertone.pass(Delivery.ABANDONED_AFTER);
        tickertone.crashesWhenPublishing = true;
        tickertone.lookAfterOutbox();
        tickertone.crashesWhenPublishing = false;
        tickertone.lookAfterOutbox();
        assertThat(tickertone.published).isEmpty();
        tickertone.pass(Delivery.ABANDONED_AFTER);
        tickertone.lookAfterOutbox();
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void whatSnsDoesNotTakeIsTriedAgainAfterPausesThatDoubleAndHoldsUpNothing() {
        tickertone.publishingFails = true;
        assertThat(tickertone.deliver(score)).doesNotContain(score.sequence());
        for (int minutes : new int[] {1, 2, 4, 8}) {
            tickertone.pass(Duration.ofMinutes(minutes).minusMillis(1));
            assertThat(triesToPublish()).isZero();
            tickertone.pass(Duration.ofMillis(1));
            assertThat(triesToPublish()).isOne();
        }
        tickertone.publishingFails = false;
        tickertone.pass(Duration.ofMinutes(16));
        tickertone.lookAfterOutbox();
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @ParameterizedTest
    @CsvSource({"before it is recorded, true", "before it is recorded, false", "before it is marked, true",
        "before it is marked, false"})
    void twoDeliveriesAtTheSameTimePublishOnce(String when, boolean identical) {
        Change other = identical ? score : tickertone.store(quote("-3", 60));
        beforeAWrite = group -> {
            if (when.equals("before it is recorded") ? isRecording(group) : isMarking(group)) {
                beforeAWrite = any -> { };
                tickertone.deliver(other);
            }
        };
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void twoRunsOfTheOutboxAtTheSameTimePublishOnce() {
        crashBeforePublishing();
        tickertone.pass(Delivery.ABANDONED_AFTER);
        beforeAWrite = group -> {
            if (isClaiming(group)) {
                beforeAWrite = any -> { };
                tickertone.lookAfterOutbox();
            }
        };
        tickertone.lookAfterOutbox();
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    private void crashBeforePublishing() {
        tickertone.crashesWhenPublishing = true;
        assertThat(tickertone.deliver(score)).isEqualTo("crashed");
        tickertone.crashesWhenPublishing = false;
    }

    private int triesToPublish() {
        int before = new Alerts(tickertone.table).recorded(ID).orElseThrow().tries();
        tickertone.lookAfterOutbox();
        return new Alerts(tickertone.table).recorded(ID).orElseThrow().tries() - before;
    }

    private static boolean isRecording(List<Write> group) {
        return group.stream().anyMatch(write ->
                isAlert(write) && write.condition() instanceof Write.Condition.Absent);
    }

    private static boolean isClaiming(List<Write> group) {
        return group.stream().anyMatch(write -> isAlert(write) && write.condition() instanceof Write.Condition.Equals);
    }

    private static boolean isMarking(List<Write> group) {
        return group.stream().anyMatch(write -> isAlert(write) && write.condition() instanceof Write.Condition.None);
    }

    private static boolean isAlert(Write write) {
        return write.key().partition().startsWith("alert#");
    }

    private Alert alert() {
        return new Alerts(tickertone.table).find(ID).orElseThrow();
    }

    /** Lets writes fail, or something else happen first. */
    private final class Interfering extends ForwardingTable {
        private Interfering(Table table) {
            super(table);
        }

        @Override
        public boolean write(List<Write> group) {
            beforeAWrite.accept(group);
            if (fails.test(group)) {
                throw new IllegalStateException("the line is cut");
            }
            return super.write(group);
        }
    }
}
