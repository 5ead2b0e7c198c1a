package dev.tickertone.ingest.bench;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.ArticleReader;
import dev.tickertone.ingest.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads uploads, the first of them as the first that a fresh process is given. */
final class FirstArticle {
    private FirstArticle() {}

    /** @param args the files; the process fails if one is no article */
    public static void main(String[] args) throws IOException {
        Instant now = Instant.parse("2026-11-20T22:00:00Z");
        for (String arg : args) {
            Path file = Path.of(arg);
            ObjectRef ref = new ObjectRef("uploads", "incoming/" + file.getFileName(), null);
            List<Read> reads = ArticleReader.read(Files.readAllBytes(file), ref.key(), null, now, ref, now, Duration.ofMinutes(1));
            if (!(reads.getFirst() instanceof Read.Accepted)) {
                throw new IllegalStateException(reads.toString());
            }
        }
    }
}
