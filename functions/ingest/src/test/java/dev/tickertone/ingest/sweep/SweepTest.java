package dev.tickertone.ingest.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.InMemoryObjects;
import dev.tickertone.ingest.InMemoryTable;
import dev.tickertone.ingest.Intake;
import dev.tickertone.ingest.Invocation;
import dev.tickertone.ingest.TickingClock;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.RecordingContext;
import dev.tickertone.store.rule.Portfolios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final String BUCKET = "uploads";

    private final InMemoryObjects objects = new InMemoryObjects();
    private final InMemoryTable table = new InMemoryTable();
    private final TickingClock clock = new TickingClock();

    private void deliver(String key) throws IOException {
        new Intake(objects, table, clock).take(new ObjectRef(BUCKET, key, null), new Invocation(null, new RecordingContext().log(clock)));
    }

    private JsonNode sweep(String event) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        new SweepHandler(objects, table, Map.of("ARTICLES_BUCKET", BUCKET, "STACK_NAME", "test"), clock).handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response, null);
        return Json.mapper().readTree(response.toByteArray());
    }

    private static String article(int number) {
        return "Shares of company number " + number + " fell sharply on Thursday.";
    }

    @Test
    void whateverEventsAreLostEveryUploadIsRead() throws IOException {
        Random random = new Random(3);
        int delivered = 0;
        for (int i = 0; i < 300; i++) {
            String key = "incoming/" + (i % 3 == 0 ? "a/" : "") + i + ".txt";
            objects.upload(key, article(i));
            if (random.nextInt(4) > 0) {
                deliver(key);
                delivered++;
            }
        }
        objects.upload("incoming/empty.txt", "");
        objects.upload("market/today.csv", "symbol,timestamp,price\nACME,2026-11-20T20:00:00Z,12\n");

        objects.upload("portfolios/growth.csv", "symbol,weight\nACME,1\n");

        JsonNode report = sweep("{}");

        assertThat(report.path("found").asInt()).isEqualTo(300 - delivered + 3);
        assertThat(report.path("complete").asBoolean()).isTrue();
        assertThat(table.ofKind("article")).hasSize(300);
        assertThat(table.ofKind("rejection")).hasSize(1);
        assertThat(table.ofKind("quote")).hasSize(1);
        assertThat(new Portfolios(table).find("growth")).isPresent();
        assertThat(sweep("{}").path("found").asInt()).isZero();
    }

    @Test
    void anObjectThatWasReplacedAndWhoseEventWasLostIsReadAgain() throws IOException {
        objects.upload("incoming/a.txt", article(1));
        deliver("incoming/a.txt");
        objects.upload("incoming/a.txt", article(2));

        assertThat(sweep("{}").path("found").asInt()).isEqualTo(1);
        assertThat(table.ofKind("article")).hasSize(2);
    }

    @Test
    void whatIsNoUploadIsLeftAlone() throws IOException {
        objects.upload("incoming/desk/", "");
        objects.upload("elsewhere/a.txt", article(1));
        objects.upload("rejected/incoming/b.txt.json", "{}");

        assertThat(sweep("{}").path("found").asInt()).isZero();
        assertThat(objects.opened).isEmpty();
    }

    @Test
    void whatWasUploadedAMomentAgoIsGivenTimeUnlessAskedFor() throws IOException {
        objects.upload("incoming/a.txt", article(1));

        assertThat(sweep("{\"min_age_seconds\":3700}").path("found").asInt()).isZero();
        assertThat(sweep("{\"min_age_seconds\":0}").path("found").asInt()).isEqualTo(1);
    }

    @Test
    void aRunEndsAfterItsPagesAndTheNextOneGoesOn() throws IOException {
        objects.longestPage = 2;
        int uploads = 2 * Sweep.MAX_PAGES + 2;
        for (int i = 0; i < uploads; i++) {
            objects.upload("incoming/" + i + ".txt", article(i));
        }
        objects.upload("market/today.csv", "symbol,timestamp,price\nACME,2026-11-20T20:00:00Z,12\n");

        JsonNode first = sweep("{}");
        assertThat(first.path("looked").asInt()).isEqualTo(2 * Sweep.MAX_PAGES);
        assertThat(first.path("complete").asBoolean()).isFalse();
        JsonNode second = sweep("{}");
        assertThat(second.path("found").asInt()).isEqualTo(3);
        assertThat(second.path("complete").asBoolean()).isTrue();
        assertThat(sweep("{}").path("looked").asInt()).isEqualTo(2 * Sweep.MAX_PAGES);
    }

    @Test
    void troubleWithOneUploadDoesNotKeepTheOthersFromBeingRead() throws IOException {
        objects.upload("incoming/a.txt", article(1));
        objects.upload("incoming/b.txt", article(2));
        objects.failing.add("incoming/a.txt");

        JsonNode report = sweep("{}");
        assertThat(report.path("found").asInt()).isEqualTo(2);
        assertThat(report.path("failed").asInt()).isEqualTo(1);
        assertThat(table.ofKind("article")).hasSize(1);

        objects.failing.clear();
        assertThat(sweep("{}").path("found").asInt()).isEqualTo(1);
        assertThat(table.ofKind("article")).hasSize(2);
    }

    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> new SweepHandler(objects, table, Map.of("STACK_NAME", "test"), clock))
                .hasMessageContaining("ARTICLES_BUCKET");
    }
}
