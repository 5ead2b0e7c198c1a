package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.cli.Commands.Result;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a backfill leaves that was killed, and what the next one makes of it. */
@Timeout(300)
class KilledBackfillIT {
    private static final int FILES = BackfillCommand.GROUP * 12 + 7;

    @TempDir
    private Path home;

    @TempDir
    private Path archive;

    @BeforeEach
    void anArchive() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(archive.resolve(name(i)), "Orders for pumps of type " + i + " were weak, their maker said.");
        }
    }

    private static String name(int i) {
        return "%04d.txt".formatted(i);
    }

    @Test
    void everyFileIsInOnceThoughTheProcessWasKilledTwice() throws Exception {
        List<String> reached = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            reached.add(killedAfterAGroup(reached));
        }
        assertThat(reached).isSorted().doesNotHaveDuplicates().allMatch(last -> last.compareTo(name(FILES - 1)) < 0);

        Result result = Commands.run("backfill", archive.toString(), "--home", home.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains(FILES + " files are uploaded");
        try (Product product = Product.of(home, line -> { })) {
            List<String> keys = articles(product);
            while (keys.size() < FILES) { // the last are still being scored
                Thread.sleep(100);
                keys = articles(product);
            }
            assertThat(keys).containsExactlyInAnyOrderElementsOf(
                    IntStream.range(0, FILES).mapToObj(i -> "incoming/" + name(i)).toList());
            assertThat(product.get("/v1/rejections").path("items")).isEmpty();
        }
    }

    /** Starts the command in a process of its own and kills it once it has come further than the runs before; answers how far. */
    private String killedAfterAGroup(List<String> before) throws Exception {
        ResumePoint point = ResumePoint.of(home, archive);
        Process command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Tickertone.class.getName(),
                "backfill", archive.toString(), "--home", home.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (point.last().isEmpty() || before.contains(point.last())) {
                assertThat(command.isAlive()).as("ended by itself").isTrue();
                Thread.sleep(1);
            }
        } finally {
            command.destroyForcibly().onExit().join();
        }
        return point.last();
    }

    private static List<String> articles(Product product) throws Exception {
        List<String> keys = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = product.get("/v1/articles?limit=200" + cursor);
            page.path("items").forEach(item -> keys.add(item.path("object").path("key").asText()));
            String next = page.path("next_cursor").asText(null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return keys;
    }
}
