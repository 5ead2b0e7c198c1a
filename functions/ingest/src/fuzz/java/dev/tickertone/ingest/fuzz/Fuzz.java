package dev.tickertone.ingest.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs Jazzer over each target in a JVM of 512 MB. What it learns about a target stays in {@code target/fuzz}, so that a
 * later run goes on from there; an input that breaks a promise is written where the tests look for inputs.
 */
final class Fuzz {
    static final Path FIXTURES = Path.of("src/test/resources/dev/tickertone/ingest/fuzz");
    private static final Path WORK = Path.of("target/fuzz");
    private static final int MOST_FINDINGS = 20;
    private static final int HANG_SECONDS = 20;
    private static final int LONGEST_INPUT = 16_384;
    private static final String INSTRUMENTED = String.join(":", "dev.tickertone.**", "org.jsoup.**", "org.apache.james.mime4j.**",
            "com.fasterxml.jackson.core.**", "org.apache.pdfbox.**", "org.apache.fontbox.**");

    /** Where libFuzzer stands, by its last line. */
    private record Progress(String executions, String edges, String features, String inputs) {
        static final Progress NONE = new Progress("0", "0", "0", "0");

        /** A line such as {@code #4096 pulse cov: 11 ft: 14 corp: 4/22b lim: 156 …}. */
        Progress after(String line) {
            String[] words = line.split("\\s+");
            if (!line.startsWith("#") || words.length < 8 || !words[2].equals("cov:")) {
                return this;
            }
            return new Progress(words[0].substring(1), words[3], words[5], words[7].substring(0, words[7].indexOf('/')));
        }
    }

    private Fuzz() {}

    /** @param args minutes for each target, and the targets, as in {@code html,json}, or {@code all} */
    public static void main(String[] args) throws IOException, InterruptedException {
        long seconds = Math.round(60 * Double.parseDouble(args[0]));
        List<Target> targets = Stream.of(args).skip(1).flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !name.equals("all")).map(name -> Target.valueOf(name.toUpperCase(Locale.ROOT))).toList();
        System.out.println("| target | inputs read | edges | edges by count | inputs kept | broken promises |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (Target target : targets.isEmpty() ? List.of(Target.values()) : targets) {
            run(target, seconds);
        }
    }

    private static void run(Target target, long seconds) throws IOException, InterruptedException {
        String name = target.name().toLowerCase(Locale.ROOT);
        Path corpus = Files.createDirectories(WORK.resolve(name).resolve("corpus"));
        List<byte[]> seeds = Seeds.of(target);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path log = WORK.resolve(name).resolve("log");
        Process jazzer = jazzer(target, seconds, corpus, Files.createDirectories(FIXTURES.resolve(name)));
        Progress progress = Progress.NONE;
        int findings = 0;
        try (BufferedReader lines = jazzer.inputReader(); var copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.append(line).append('\n');
                progress = progress.after(line);
                findings += line.contains("Test unit written to") ? 1 : 0;
            }
        }
        jazzer.waitFor();
        System.out.printf("| %s | %s | %s | %s | %s | %d |%n", name, progress.executions(), progress.edges(),
                progress.features(), progress.inputs(), findings);
    }

    private static Process jazzer(Target target, long seconds, Path corpus, Path fixtures) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Entry.class.getName(), "--target_args=" + target.name(),
                "--instrumentation_includes=" + INSTRUMENTED, "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + corpus.getParent()));
        command.addAll(List.of("-max_total_time=" + seconds, "-timeout=" + HANG_SECONDS, "-max_len=" + LONGEST_INPUT,
                "-rss_limit_mb=0", "-artifact_prefix=" + fixtures + "/", corpus.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
