package dev.tickertone.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.StreamEvent;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses nothing it said it had. */
@Timeout(60)
class PendingEventsIT {
    private static final String YAML = """
            Resources:
              Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: articles}}
              Table: {Type: AWS::DynamoDB::Table}
              Ingest:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Ingest
                  CodeUri: x.zip
                  Events:
                    Up: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: "s3:ObjectCreated:*"}}
                    Changed: {Type: DynamoDB, Properties: {Stream: !GetAtt Table.StreamArn, BatchSize: 10}}
            """;

    @TempDir
    private Path home;

    private static Events events(MVStore store, EmbeddedTable table, Path home, Set<String> seen) {
        Template template = Template.read(YAML, Place.local(Map.of(), null));
        WatchedTable watched = new WatchedTable(table);
        return Events.of(template,
                new Events.Parts(store, table, watched, home.resolve("failures"), Clock.systemUTC()),
                id -> new LocalFunction(template.function(id), (in, out, context) -> {
                    byte[] event = in.readAllBytes();
                    String text = new String(event, StandardCharsets.UTF_8);
                    if (text.contains("aws:s3")) {
                        seen.add("upload " + text.replaceAll(".*\"key\":\"(\\d+)\".*", "$1"));
                    } else {
                        StreamEvent.read(new ByteArrayInputStream(event))
                                .forEach(change -> seen.add("change " + change.after().key().sort()));
                    }
                }, line -> { }), line -> { });
    }

    /** Takes events until it is killed, and prints a line for each that it has taken. */
    static final class Victim {
        public static void main(String[] args) {
            Path home = Path.of(args[0]);
            MVStore store = MVStore.open(home.resolve("test.mv").toString());
            EmbeddedTable table = EmbeddedTable.on(store);
            Events events = events(store, table, home, Set.of());
            for (int i = 0; ; i++) {
                events.uploaded(new Upload("ObjectCreated:Put", "articles", "" + i, 1, "e", "01", Instant.EPOCH));
                System.out.println("upload " + i);
                table.write(Write.put(new Item(new Key("p", "" + i), Map.of("a", "b"))));
                System.out.println("change " + i);
            }
        }
    }

    @Test
    void whatWasTakenBeforeAKillIsDeliveredAfterIt() throws Exception {
        Set<String> taken = takeUntilKilled(200);
        Set<String> seen = new ConcurrentSkipListSet<>();
        try (MVStore store = MVStore.open(home.resolve("test.mv").toString());
                Events events = events(store, EmbeddedTable.on(store), home, seen)) {
            events.start();
            while (!seen.containsAll(taken)) {
                Thread.sleep(20);
            }
        }

        assertThat(seen).containsAll(taken);
        assertThat(home.resolve("failures")).doesNotExist();
    }

    private Set<String> takeUntilKilled(int lines) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), home.toString())
                .redirectError(Files.createFile(home.resolve("errors")).toFile()).start();
        Set<String> taken = new ConcurrentSkipListSet<>();
        try (BufferedReader out = victim.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                taken.add(line);
                if (taken.size() == lines) {
                    victim.destroyForcibly().waitFor();
                }
            }
        } catch (IOException e) {
            assertThat(victim.isAlive()).isFalse();
        }
        assertThat(taken).hasSizeGreaterThanOrEqualTo(lines);
        return taken;
    }
}
