package dev.tickertone.ingest.bench;

import dev.tickertone.ingest.Packing;
import dev.tickertone.ingest.pdf.Pdfs;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Starts a JVM for one upload, again and again, and prints quartiles as ratios to that of a text: with and without the
 * libraries that only some formats need, and for each format. Lambda's own flags are used.
 */
final class ColdStart {
    private static final int ROUNDS = 20;
    private static final List<String> HEAVY = List.of("pdfbox", "fontbox", "commons-logging", "mime4j", "commons-io");
    private static final String HEADLINE = "Alder Glass rises on an order for windows";
    private static final String BODY = "Alder Glass rose 4% on Friday after it won an order for windows.";

    private ColdStart() {}

    /** @param args none */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("cold-start");
        String all = System.getProperty("java.class.path");
        Map<String, List<Long>> times = new TreeMap<>();
        Map<String, Path> uploads = uploads(directory);
        for (int round = 0; round < ROUNDS; round++) {
            times.computeIfAbsent("txt, lean", name -> new ArrayList<>()).add(nanos(lean(), uploads.get("txt")));
            for (Map.Entry<String, Path> upload : uploads.entrySet()) {
                times.computeIfAbsent(upload.getKey(), name -> new ArrayList<>()).add(nanos(all, upload.getValue()));
            }
        }
        double text = quartile(times.get("txt, lean"));
        times.forEach((name, nanos) -> System.out.printf("%-10s %.2f%n", name, quartile(nanos) / text));
    }

    private static long nanos(String classPath, Path upload) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (read(classPath, List.of(upload)) != 0) {
            throw new IllegalStateException("could not read " + upload);
        }
        return System.nanoTime() - start;
    }

    /** This process's class path without what only some formats need. */
    static String lean() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> HEAVY.stream().noneMatch(name -> Path.of(jar).getFileName().toString().contains(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads uploads in a JVM of their own; 0 if it could. */
    static int read(String classPath, List<Path> uploads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath, FirstArticle.class.getName()));
        uploads.forEach(upload -> command.add(upload.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
    }

    /** The lower one: what others do on the machine only ever adds. */
    private static double quartile(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 4).findFirst().orElseThrow();
    }

    /** One upload of each format, by its extension. */
    static Map<String, Path> uploads(Path directory) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("txt", bytes(HEADLINE + "\n\n" + BODY));
        contents.put("html", bytes("<html><h1>" + HEADLINE + "</h1><p>" + BODY + "</p></html>"));
        contents.put("json", bytes("{\"title\":\"" + HEADLINE + "\",\"body\":\"" + BODY + "\"}"));
        contents.put("rss", bytes("<rss><channel><item><title>" + HEADLINE + "</title><description>" + BODY
                + "</description></item></channel></rss>"));
        contents.put("eml", bytes("Subject: " + HEADLINE + "\nContent-Type: text/plain\n\n" + BODY));
        contents.put("docx", Packing.docx("<w:p><w:r><w:t>" + BODY + "</w:t></w:r></w:p>"));
        contents.put("pdf", Pdfs.of(List.of(Pdfs.page(HEADLINE, List.of(BODY)))));
        Map<String, Path> uploads = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            uploads.put(content.getKey(), Files.write(directory.resolve("a." + content.getKey()), content.getValue()));
        }
        return uploads;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
