package dev.tickertone.local.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own articles, which are labelled for the scorer: what users upload is like them. */
public final class OwnArticles {
    private OwnArticles() {}

    /** As files would hold them. */
    public static List<byte[]> all() throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "sentiment", "src", "evaluation", "articles"))) {
            for (Path file : files.sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    /** Counts what they cost, in a table of their own. */
    public static ArticleCost counted() throws IOException {
        ArticleCost cost = new ArticleCost();
        int number = 0;
        for (byte[] article : all()) {
            cost.upload("incoming/" + number++ + ".txt", article);
        }
        return cost;
    }

    /** The table of {@link CostTable}, with times of a process that has run for a while. */
    public static String report() throws IOException {
        for (int round = 0; round < 5; round++) {
            counted();
        }
        double characters = all().stream().mapToInt(article -> article.length).average().orElseThrow();
        return "%d articles of %.0f characters%n%s".formatted(
                all().size(), characters, CostTable.markdown(CostTable.lines(counted()), characters));
    }
}
