package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Change;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.log.LineRules;
import dev.tickertone.store.log.Metric;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the functions that alert say of it: lines, numbers, and what an article's trace is made of. */
class AlertMetricsTest {
    private static final Instant UPLOADED = PUBLISHED.plusSeconds(20);

    private final Installation tickertone = new Installation();

    @AfterEach
    void everyLineKeepsToTheRules() {
        assertThat(tickertone.context.lines()).isNotEmpty().allSatisfy(LineRules::check);
    }

    /** Stores a score as scoring does; the event that tells of it. */
    private Change uploaded(String id, String story, Arrival arrival) {
        ScoredArticle scored = scored(article(id, story), -0.31, "-2.4");
        String before = Integer.toString(tickertone.table.read(null, Integer.MAX_VALUE).size());
        new Articles(tickertone.table).addScore(scored, tickertone.now, arrival);
        return tickertone.table.read(before, Integer.MAX_VALUE).getLast();
    }

    private static Arrival byEvent() {
        return new Arrival(UPLOADED, "0A", "R1");
    }

    private List<Long> values(Metric metric) {
        return tickertone.context.of("metrics").stream().filter(line -> line.has(metric.toString()))
                .map(line -> line.get(metric.toString()).asLong()).toList();
    }

    @Test
    void anAlertOnAnUploadSaysHowLongItTookAndARedeliveryCountsNothing() {
        Change score = uploaded("a", "story", byEvent());
        tickertone.deliver(score);
        tickertone.deliver(score);

        assertThat(values(Metric.ALERTS)).containsExactly(1L);
        assertThat(values(Metric.UPLOAD_TO_PUBLISH)).containsExactly(10_000L);
        assertThat(tickertone.context.of("alert_published")).singleElement().satisfies(line -> {
            assertThat(line.get("article").asText()).isEqualTo("a");
            assertThat(line.get("symbol").asText()).isEqualTo("^RUT");
            assertThat(line.get("rule").asText()).isEqualTo("default");
        });
    }

    @Test
    void whatSnsDidNotTakeIsCountedAndTimedWhenItGoesOutAfterAll() {
        tickertone.publishingFails = true;
        tickertone.deliver(uploaded("a", "story", byEvent()));
        assertThat(values(Metric.PUBLISH_FAILURES)).containsExactly(1L);
        assertThat(values(Metric.UPLOAD_TO_PUBLISH)).isEmpty();
        JsonNode failed = tickertone.context.of("publish_failed").getFirst();
        assertThat(failed.get("level").asText()).isEqualTo("WARN");
        assertThat(failed.get("tries").asInt()).isOne();

        tickertone.publishingFails = false;
        tickertone.pass(Duration.ofMinutes(2));
        tickertone.lookAfterOutbox();
        assertThat(values(Metric.ALERTS)).containsExactly(1L);
        assertThat(values(Metric.UPLOAD_TO_PUBLISH)).containsExactly(130_000L);
    }

    @Test
    void whatNoEventBroughtAndWhatAQuoteRaisedIsNotTimed() {
        tickertone.deliver(uploaded("a", "story", Arrival.withoutEvent(UPLOADED)));
        new Articles(tickertone.table).addScore(scored(article("b", "other"), -0.31, null), tickertone.now, byEvent());
        tickertone.arrive(quote("-2.1", 600));

        assertThat(values(Metric.ALERTS)).containsExactly(1L, 1L);
        assertThat(values(Metric.UPLOAD_TO_PUBLISH)).isEmpty();
    }

    @Test
    void aSilenceIsCountedAndFoundUnderItsArticle() {
        tickertone.deliver(uploaded("a", "story", byEvent()));
        Change again = uploaded("b", "story", byEvent());
        tickertone.deliver(again);
        tickertone.deliver(again);

        assertThat(values(Metric.SUPPRESSED)).containsExactly(1L);
        assertThat(tickertone.context.of("alert_suppressed")).singleElement()
                .satisfies(line -> assertThat(line.get("reason").asText()).isEqualTo("same_story"));
        assertThat(new Evaluations(tickertone.table).ofArticle("b", 10)).singleElement()
                .satisfies(evaluation -> assertThat(evaluation.articleId()).isEqualTo("b"));
        assertThat(new Evaluations(tickertone.table).ofArticle("a", 10)).isEmpty();
        assertThat(new Alerts(tickertone.table).ofArticle("a", 10)).extracting(Alerts.Recorded::alert)
                .extracting(Alert::articleId).containsExactly("a");
    }

    @Test
    void whatIsHeldOnPurposeIsCountedAndNotTimed() {
        IntStream.range(0, 5).forEach(i -> tickertone.deliver(uploaded("a" + i, "story" + i, byEvent())));
        assertThat(values(Metric.HELD)).containsExactly(1L);
        assertThat(tickertone.context.of("alert_held")).singleElement()
                .satisfies(line -> assertThat(line.get("reason").asText()).isEqualTo("storm"));

        tickertone.pass(Duration.ofMinutes(2));
        tickertone.lookAfterOutbox();
        assertThat(values(Metric.ALERTS)).hasSize(5);
        assertThat(values(Metric.UPLOAD_TO_PUBLISH)).hasSize(4);
    }
}
