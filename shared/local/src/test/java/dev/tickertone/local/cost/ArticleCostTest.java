package dev.tickertone.local.cost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleCostTest {
    @Test
    void prints() throws Exception {
        ArticleCost cost = new ArticleCost();
        try (Stream<Path> files = Files.list(Path.of("..", "sentiment", "src", "evaluation", "articles"))) {
            List<Path> all = files.sorted().toList();
            for (int round = 0; round < 3; round++) {
                cost.reset();
                for (Path file : all) {
                    String text = Files.readString(file).replaceAll("\\b([A-Za-z]{5})([a-z]+)\\b", "$1$2");
                    cost.upload("incoming/" + round + "/" + file.getFileName(), (text + "\nRound " + round + " " + file.getFileName()).getBytes());
                }
                int n = cost.articles();
                System.out.println("round " + round + " articles " + n);
                cost.meters().forEach((id, m) -> System.out.printf("%-20s inv %.2f req %.2f rru %.2f wru %.2f bytes %.0f gets %.2f pub %.2f log %.0f ms %.2f%n",
                    id, m.invocations/(double)n, m.table.requests.get()/(double)n, m.table.reads.get()/(double)n, m.table.writes.get()/(double)n,
                    m.table.bytes.get()/(double)n, m.gets.get()/(double)n, m.publications.get()/(double)n, m.logged.get()/(double)n, m.nanos/1e6/n));
                cost.meters().forEach((id, m) -> m.table.writesByKind.forEach((k, v) -> System.out.printf("   %-16s %-50s %.2f%n", id, k, v/(double)n)));
            }
        }
    }
}
