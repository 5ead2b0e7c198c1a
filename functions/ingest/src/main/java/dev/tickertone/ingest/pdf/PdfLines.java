package dev.tickertone.ingest.pdf;

import dev.tickertone.ingest.draft.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a document with their places, which PDFBox's own text does not tell. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private TextPosition first;
    private TextPosition last;
    private int chars;

    private PdfLines() {
        setEndPage(Limits.MAX_PDF_PAGES);
    }

    /**
     * The lines in the order of the document, which is that of reading but for exotic layouts.
     *
     * @throws IOException if the document is damaged or longer than {@link Limits#MAX_TEXT_CHARS}
     */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.getText(document);
        return lines.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        line.append(text);
        chars += text.length();
        if (chars > Limits.MAX_TEXT_CHARS) {
            throw new IOException("too long");
        }
        if (!positions.isEmpty()) {
            first = first == null ? positions.getFirst() : first;
            last = positions.getLast();
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        if (first != null && !line.toString().isBlank()) {
            lines.add(new PdfLine(getCurrentPageNo(), line.toString().strip(), first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), first.getFontSizeInPt()));
        }
        line.setLength(0);
        first = null;
        last = null;
    }
}
