package dev.tickertone.local.bench;

import dev.tickertone.local.cost.OwnArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how soon alerts go out, and how long the API reads:
 * {@code mvn -Preach -DskipTests -pl shared/local -am test}; with {@code -Dreach=latency}, {@code tape}, {@code rules},
 * {@code cost} or {@code reads} only that, and with {@code reads-dynamodb} the last against DynamoDB Local. Takes about ten minutes.
 * With {@code starts}, how long the packaged functions take to start, as they were packaged last: {@code mvn -DskipTests
 * package} before, or {@code package} in place of {@code test}, packages what is there now. Takes a quarter of an hour.
 */
public final class ReachReport {
    private ReachReport() {}

    public static void main(String[] arguments) throws Exception {
        List<String> asked = arguments[0].equals("all") ? List.of("cost", "rules", "latency", "tape", "reads") : List.of(arguments[0]);
        for (String each : asked) {
            Path home = Files.createTempDirectory("tickertone-reach");
            try {
                switch (each) {
                    case "latency" -> Latency.run(home);
                    case "tape" -> BusyTape.run(home);
                    case "rules" -> RuleScale.run();
                    case "cost" -> System.out.println(OwnArticles.report());
                    case "reads" -> Reads.embedded();
                    case "starts" -> Starts.run(home);
                    case "reads-dynamodb" -> Reads.dynamo();
                    default -> throw new IllegalArgumentException("there is no benchmark " + each);
                }
            } finally {
                delete(home);
            }
        }
        // The product's S3 server leaves threads behind that are not daemons.
        System.exit(0);
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
