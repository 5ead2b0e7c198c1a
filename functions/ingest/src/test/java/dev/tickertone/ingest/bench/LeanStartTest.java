package dev.tickertone.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanStartTest {
    @TempDir
    Path directory;

    @Test
    void readsOtherFormatsWithoutTheLibrariesOfMailsAndPdfs() throws IOException, InterruptedException {
        Map<String, Path> uploads = ColdStart.uploads(directory);
        List<Path> others = Stream.of("txt", "html", "json", "rss", "docx").map(uploads::get).toList();

        assertThat(ColdStart.read(ColdStart.lean(), others)).isZero();
        assertThat(ColdStart.read(ColdStart.lean(), List.of(uploads.get("eml")))).isNotZero();
        assertThat(ColdStart.read(ColdStart.lean(), List.of(uploads.get("pdf")))).isNotZero();
    }
}
