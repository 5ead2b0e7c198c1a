package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.LocalSettings;
import dev.tickertone.local.cli.Commands.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

@Timeout(120)
class BackfillCommandIT {
    private static final int FILES = BackfillCommand.GROUP * 2 + 5;

    @TempDir
    private Path home;

    @TempDir
    private Path archive;

    @BeforeEach
    void anArchive() throws IOException {
        Files.createDirectories(archive.resolve("2025/may"));
        Files.createDirectories(archive.resolve(".git"));
        Files.writeString(archive.resolve(".git/config"), "not an article");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(archive.resolve("2025/may/%04d.txt".formatted(i)), "Shares of number " + i + " fell.");
        }
    }

    private static List<String> uploaded(LocalProduct product) {
        try (S3Client client = LocalS3.client(product.s3Uri())) {
            return client.listObjectsV2(list -> list.bucket(LocalProduct.BUCKET).prefix("incoming/"))
                    .contents().stream().map(S3Object::key).toList();
        }
    }

    private Result backfill(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("backfill", archive.toString(), "--home", home.toString()));
        arguments.addAll(List.of(more));
        return Commands.run(arguments.toArray(String[]::new));
    }

    @Test
    void everyFileIsUploadedUnderItsPath() throws Exception {
        try (LocalProduct product = LocalProduct.start(new LocalSettings(home, 0, 0, false), line -> { })) {
            Result result = backfill("--prefix", "incoming/old/");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).contains(FILES + " files are uploaded");
            assertThat(result.err()).contains("] " + FILES + " of " + FILES).contains("a second");
            assertThat(uploaded(product)).hasSize(FILES).contains("incoming/old/2025/may/0000.txt")
                    .noneMatch(key -> key.contains(".git"));
        }
    }

    @Test
    void whatWasStoppedGoesOnWhereItWas() throws Exception {
        try (LocalProduct product = LocalProduct.start(new LocalSettings(home, 0, 0, false), line -> { })) {
            ResumePoint.of(home, archive).reach("2025/may/%04d.txt".formatted(BackfillCommand.GROUP - 1));

            assertThat(backfill().exitCode()).isZero();
            assertThat(uploaded(product)).hasSize(FILES - BackfillCommand.GROUP)
                    .doesNotContain("incoming/2025/may/0000.txt");

            // It came to the end, so the next run is another one.
            backfill();
            assertThat(uploaded(product)).hasSize(FILES);
        }
    }

    @Test
    void aHomeThatNobodyRunsInIsStartedAndReadsAllBeforeItEnds() throws Exception {
        assertThat(backfill().exitCode()).isZero();

        assertThat(Files.readString(home.resolve("functions.log")).lines()
                .filter(line -> line.contains("\"outcome\":\"kept\""))).hasSize(FILES);
        assertThat(home.resolve("address.json")).doesNotExist();
    }

    @Test
    void aDirectoryThatIsNoneIsOneLine() {
        Result result = Commands.run("backfill", archive.resolve("nothing").toString(), "--home", home.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("is not a directory").hasLineCount(1);
    }
}
