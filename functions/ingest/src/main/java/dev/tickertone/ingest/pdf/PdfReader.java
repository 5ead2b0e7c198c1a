package dev.tickertone.ingest.pdf;

import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.text.TextReader;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF: starts {@link PdfText} in a Java process, within {@link Limits#MAX_PDF_MEGABYTES} and its seconds. */
public final class PdfReader {
    /** Lambda keeps only the code's classes on the class path of its own; the child is told where each library is. */
    private static Stream<Class<?>> neededClasses() {
        return Stream.of(PdfText.class, PDDocument.class, FontBoxFont.class, RandomAccessRead.class, LogFactory.class);
    }

    private PdfReader() {}

    /**
     * The story of a document. Its own dates are those of the file, not of the article, so only a date in the text
     * counts.
     *
     * @throws UncheckedIOException if no process can be started or no file be written
     */
    public static Draft read(Source source) {
        return read(source, Limits.MAX_PDF_SECONDS);
    }

    static Draft read(Source source, int seconds) {
        Path pdf = null;
        Path text = null;
        try {
            pdf = Files.createTempFile("upload", ".pdf");
            text = Files.createTempFile("upload", ".txt");
            Files.write(pdf, source.content());
            int exit = run(pdf, text, seconds);
            return exit == PdfText.DONE ? story(Files.readString(text, StandardCharsets.UTF_8), source) : problem(exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(pdf);
            delete(text);
        }
    }

    private static Draft story(String text, Source source) {
        String clean = Characters.clean(text).strip();
        return clean.isEmpty()
                ? new Problem(Reason.NO_ARTICLE, "The PDF holds no text, only pictures of it.",
                        "Run text recognition over it, or upload its text.")
                : TextReader.read(clean, source.uploaded());
    }

    private static Draft problem(int exit) {
        return switch (exit) {
            case PdfText.BROKEN -> new Problem(Reason.BROKEN_DOCUMENT);
            case PdfText.PROTECTED -> new Problem(Reason.PROTECTED);
            case PdfText.TOO_MANY_PAGES -> new Problem(Reason.TOO_LONG, String.format(Locale.ROOT,
                    "The PDF has more than %,d pages or %,d objects.", Limits.MAX_PDF_PAGES, Limits.MAX_PDF_OBJECTS));
            default -> new Problem(Reason.TOO_COMPLEX);
        };
    }

    /** The child's exit code; {@link PdfText#TOO_COMPLEX} if it had to be stopped. */
    private static int run(Path pdf, Path text, int seconds) throws IOException {
        Process process = child(pdf, text).start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : PdfText.TOO_COMPLEX;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder child(Path pdf, Path text) {
        String classPath = neededClasses().map(PdfReader::place).distinct().collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Limits.MAX_PDF_MEGABYTES + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp", classPath, PdfText.class.getName(), pdf.toString(), text.toString());
        child.environment().clear();
        return child.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
