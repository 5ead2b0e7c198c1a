package dev.tickertone.ingest.pdf;

import dev.tickertone.ingest.draft.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The program that reads a PDF: a file in, its text in another file out, how it went as exit code. */
final class PdfText {
    static final int DONE = 0;
    static final int BROKEN = 10;
    static final int PROTECTED = 11;
    static final int TOO_MANY_PAGES = 12;
    static final int TOO_COMPLEX = 13;

    private PdfText() {}

    /** @param args the PDF, and where its text goes */
    public static void main(String[] args) {
        System.exit(read(Path.of(args[0]), Path.of(args[1])));
    }

    private static int read(Path pdf, Path text) {
        FontMappers.set(new OneFont());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            if (document.getNumberOfPages() > Limits.MAX_PDF_PAGES
                    || document.getDocument().getXrefTable().size() > Limits.MAX_PDF_OBJECTS) {
                return TOO_MANY_PAGES;
            }
            Files.writeString(text, PdfParagraphs.text(PdfLines.of(document)), StandardCharsets.UTF_8);
            return DONE;
        } catch (InvalidPasswordException locked) {
            return PROTECTED;
        } catch (IOException | RuntimeException broken) { // PDFBox meets what it did not expect with any of both
            return BROKEN;
        } catch (StackOverflowError loop) {
            return TOO_COMPLEX;
        }
    }
}
