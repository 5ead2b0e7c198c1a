package dev.tickertone.local.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed at random moments while articles and quotes are sent to it, {@code -Dtickertone.kills=200} times.
 * Afterwards every alert is there that a plain reading of what was sent asks for, and no other; each is published; and
 * none twice but those that a kill met between publishing and marking.
 */
@Timeout(7_200)
class KilledProductIT {
    private static final int KILLS = Integer.getInteger("tickertone.kills", 5);
    private static final int THINGS = 3 * KILLS + 15;

    /** Some kills come while the product still starts; the others until it is up twice as long as it took to start. */
    private static final double WHILE_STARTING = 0.15;
    private static final int UP = 2;

    /** What a kill left in hand waits a minute and a half, and the outbox is looked after once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Pattern MARKED = Pattern.compile("\"event\":\"alert_published\"[^\\n]*\"alert\":\"(\\w+)\"");

    @TempDir
    private Path home;

    private final Random random = new Random();
    private final Traffic traffic = new Traffic(THINGS, random);
    private final List<Instant> kills = new ArrayList<>();

    /** How long the last start took, in milliseconds: on a busy machine all takes longer. */
    private long start;

    @Test
    void everyAlertIsThereAndNoneTwice() throws Exception {
        try (Life first = Life.begin(home)) {
            awaitUp(first);
            traffic.rules(first);
        }
        while (kills.size() < KILLS) {
            liveAndDie();
        }
        try (Life last = Life.begin(home)) {
            last.awaitUp();
            traffic.flow(last);
            List<JsonNode> alerts = awaitSettled(last);

            assertThat(last.items("/v1/articles")).hasSize(traffic.articles());
            assertThat(home.resolve("failures")).doesNotExist();
            assertNoneTwice(alerts);
        }
    }

    private void liveAndDie() throws Exception {
        try (Life life = Life.begin(home)) {
            if (random.nextDouble() < WHILE_STARTING) {
                Thread.sleep(random.nextLong(start));
                kill(life);
                return;
            }
            awaitUp(life);
            Thread sender = Thread.ofVirtual().start(() -> traffic.flow(life));
            Thread.sleep(random.nextLong(UP * start));
            kill(life);
            sender.join();
        }
    }

    private void awaitUp(Life life) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        life.awaitUp();
        start = (System.nanoTime() - begin) / 1_000_000;
    }

    private void kill(Life life) {
        life.kill();
        // When it is gone: until then it may have published.
        kills.add(Instant.now());
    }

    private List<JsonNode> awaitSettled(Life last) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Traffic.lookAfterOutbox(last);
            List<JsonNode> alerts = last.items("/v1/alerts");
            TreeSet<String> expected = Expected.of(traffic, last.items("/v1/articles"));
            List<String> words = alerts.stream().map(Expected::words).toList();
            List<String> waiting = alerts.stream().filter(alert -> alert.path("published_at").isNull())
                    .map(alert -> Expected.words(alert) + " " + alert.path("held")).toList();
            boolean settled = waiting.isEmpty() && expected.equals(new TreeSet<>(words))
                    && last.items("/v1/articles").size() == traffic.articles();
            if (settled || Instant.now().isAfter(end)) {
                assertThat(waiting).isEmpty();
                assertThat(words).containsExactlyInAnyOrderElementsOf(expected);
                return alerts;
            }
            Thread.sleep(1_000);
        }
    }

    private void assertNoneTwice(List<JsonNode> alerts) throws IOException {
        Map<String, NavigableSet<Instant>> repeated = new Publications(home, alerts).repeated();
        System.out.printf("%d kills, %d articles, %d alerts, all published, %d in digests; %d of them more than once, "
                        + "each with a kill between%n", KILLS, traffic.articles(), alerts.size(),
                alerts.stream().filter(alert -> !alert.path("digest_id").isNull()).count(), repeated.size());
        repeated.forEach((alert, times) -> times.stream().reduce((earlier, later) -> {
            assertThat(kills).as("kills between two publications of " + alert)
                    .anyMatch(kill -> !kill.isBefore(earlier) && !kill.isAfter(later));
            return later;
        }));
        List<String> marked = new ArrayList<>();
        Matcher lines = MARKED.matcher(Files.readString(home.resolve("functions.log")));
        while (lines.find()) {
            marked.add(lines.group(1));
        }
        assertThat(marked).as("alerts that were published and marked").doesNotHaveDuplicates().isNotEmpty();
    }
}
