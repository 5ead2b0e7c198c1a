package dev.tickertone.ingest.bench;

import dev.tickertone.ingest.draft.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs each attack of the tests in a JVM of its own with 512 MB and prints, for each test, the most heap and time that
 * any of its attacks took. Both are upper bounds: they hold what the test itself builds, garbage that nobody needed to
 * collect yet, and a JVM that has only just started.
 */
final class Attacks {
    private static final String PDF_TEST = "dev.tickertone.ingest.pdf.PdfAttackTest";
    private static final List<String> TESTS =
            List.of("dev.tickertone.ingest.AttackTest", "dev.tickertone.ingest.html.HostileHtmlTest", PDF_TEST);

    /** What one attack took, or the worst of several; a PDF is read by a process with a heap of its own. */
    private record Cost(int attacks, int megabytes, int pdfMegabytes, double seconds) {
        Cost and(Cost other) {
            Cost larger = megabytes + pdfMegabytes > other.megabytes + other.pdfMegabytes ? this : other;
            return new Cost(attacks + other.attacks, larger.megabytes, larger.pdfMegabytes, Math.max(seconds, other.seconds));
        }
    }

    private Attacks() {}

    /** @param args none */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Cost> costs = new TreeMap<>();
        for (String id : OneAttack.ids(TESTS)) {
            costs.merge(OneAttack.name(id), cost(id), Cost::and);
        }
        System.out.println("| test | attacks | MB | MB that a PDF's process may have | seconds |");
        System.out.println("|---|--:|--:|--:|--:|");
        costs.forEach(Attacks::print);
        print("the most of all", costs.values().stream().reduce(Cost::and).orElseThrow());
    }

    private static void print(String name, Cost cost) {
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.1f |%n", name, cost.attacks(), cost.megabytes(),
                cost.pdfMegabytes(), cost.seconds());
    }

    private static Cost cost(String id) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), OneAttack.class.getName(), id));
        Process process = new ProcessBuilder(command).start();
        List<String> lines = process.inputReader().readAllLines();
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException("not withstood: " + id);
        }
        String[] words = lines.getLast().split(" ");
        int pdfMegabytes = id.contains(PDF_TEST) ? Limits.MAX_PDF_MEGABYTES : 0;
        return new Cost(1, Integer.parseInt(words[0]), pdfMegabytes, Double.parseDouble(words[1]));
    }
}
