package dev.tickertone.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs for tests. */
public final class Pdfs {
    /** A line of type at a place, in points from the lower left corner. */
    public record Type(String text, float x, float y, float size) {}

    private Pdfs() {}

    public static byte[] of(List<List<Type>> pages) {
        try (PDDocument document = new PDDocument()) {
            write(document, pages);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] locked(List<List<Type>> pages, String password) {
        try (PDDocument document = new PDDocument()) {
            write(document, pages);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of lines under a headline; an empty line leaves a gap. */
    public static List<Type> page(String headline, List<String> lines) {
        List<Type> page = new ArrayList<>();
        page.add(new Type(headline, 72, 730, 20));
        float y = 690;
        for (String line : lines) {
            if (!line.isEmpty()) {
                page.add(new Type(line, 72, y, 11));
            }
            y -= line.isEmpty() ? 8 : 13;
        }
        return page;
    }

    private static void write(PDDocument document, List<List<Type>> pages) throws IOException {
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        for (List<Type> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Type line : lines) {
                    content.beginText();
                    content.setFont(font, line.size());
                    content.newLineAtOffset(line.x(), line.y());
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
