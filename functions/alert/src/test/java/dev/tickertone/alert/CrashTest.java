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
import org.junit.jupiter.params.provider.ValueSource;

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
    void betweenRecordingAndPublishingTheRetryPublishesWhatWasRecorded() {
        tickertone.publishingFails = true;
        assertThat(tickertone.deliver(score)).contains(score.sequence());
        Alert recorded = alert();
        assertThat(recorded.publishedAt()).isNull();

        tickertone.publishingFails = false;
        tickertone.pass(Duration.ofMinutes(1));
        assertThat(tickertone.deliver(score)).doesNotContain(score.sequence());
        assertThat(tickertone.publishedIds()).containsExactly(ID);
        assertThat(alert()).isEqualTo(recorded.publishedAt(tickertone.now));
    }

    @Test
    void betweenPublishingAndMarkingTheRetryPublishesAgainAndThenNoMore() {
        fails = group -> group.size() == 1;
        assertThat(tickertone.deliver(score)).contains(score.sequence());
        assertThat(alert().publishedAt()).isNull();
        fails = group -> false;
        tickertone.deliver(score);
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID, ID);
        assertThat(alert().publishedAt()).isNotNull();
    }

    @Test
    void anotherEventLeavesAnAlertToTheOneThatRecordedIt() {
        tickertone.publishingFails = true;
        tickertone.deliver(score);
        tickertone.publishingFails = false;
        tickertone.arrive(quote("-3", 60));
        assertThat(tickertone.published).isEmpty();
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @Test
    void anotherEventTakesOverWhenNoFunctionCanStillBeAtIt() {
        tickertone.publishingFails = true;
        tickertone.deliver(score);
        tickertone.publishingFails = false;
        tickertone.pass(Delivery.ABANDONED_AFTER.minusNanos(1));
        tickertone.arrive(quote("-3", 60));
        assertThat(tickertone.published).isEmpty();
        tickertone.pass(Duration.ofNanos(1));
        tickertone.arrive(quote("-3", 120));
        assertThat(tickertone.publishedIds()).containsExactly(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before it is recorded", "before it is marked"})
    void twoEventsAtTheSameTimePublishOnce(String when) {
        Change quote = tickertone.store(quote("-3", 60));
        int recording = 2;
        beforeAWrite = group -> {
            if ((group.size() == recording) == when.equals("before it is recorded")) {
                beforeAWrite = any -> { };
                tickertone.deliver(quote);
            }
        };
        tickertone.deliver(score);
        assertThat(tickertone.publishedIds()).containsExactly(ID);
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
