package dev.tickertone.ingest.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDFs in this process, where coverage can be seen, and tells our own mistakes from PDFBox's. */
public final class PdfHere {
    static {
        FontMappers.set(new OneFont());
    }

    private PdfHere() {}

    /**
     * The text of a document, or "" where the process that usually reads it would end with a code.
     *
     * @throws RuntimeException if the mistake was made by our code and not by the library
     */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PdfParagraphs.text(PdfLines.of(document));
        } catch (IOException | OutOfMemoryError | StackOverflowError expected) {
            return "";
        } catch (RuntimeException unexpected) {
            if (isOurs(unexpected)) {
                throw unexpected;
            }
            return "";
        }
    }

    /** Whether our code stands on the stack above all of PDFBox. */
    private static boolean isOurs(RuntimeException thrown) {
        return Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .findFirst().filter(name -> name.startsWith(PdfHere.class.getPackageName())).isPresent();
    }
}
