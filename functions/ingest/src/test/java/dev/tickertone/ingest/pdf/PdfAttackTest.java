package dev.tickertone.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDFs made to run for ever or to fill the memory. The process that reads them ends, and this one reads on. */
@Timeout(60)
class PdfAttackTest {
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

    @Test
    void readsAHandWrittenDocument() {
        List<byte[]> objects = page("BT /F 12 Tf 72 700 Td (Alder Glass rose 4% on Friday.) Tj ET");
        assertThat(Reading.article("a.pdf", pdf(objects)).text()).isEqualTo("Alder Glass rose 4% on Friday.");
    }

    @Test
    void endsPagesThatHoldThemselves() {
        assertRejected(pdf(List.of(ascii(CATALOG), ascii("<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>"))));
        assertRejected(pdf(List.of(ascii(CATALOG), ascii("<</Type/Pages/Count 3/Kids[3 0 R]>>"),
                ascii("<</Type/Pages/Parent 2 0 R/Count 3/Kids[2 0 R]>>"))));
    }

    @Test
    void endsDrawingsThatHoldThemselvesOrDoubleAtEachStep() {
        List<byte[]> objects = page("/X Do");
        objects.set(2, ascii("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>"));
        for (int i = 0; i < 40; i++) {
            int next = i < 39 ? 7 + i : 6;
            objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next + " 0 R>>>>",
                    ascii("/X Do /X Do")));
        }
        assertRejected(pdf(objects));
    }

    @Test
    void endsAStreamThatUnpacksToMoreThanTheMemory() {
        byte[] zeros = new byte[8_000_000];
        byte[] bomb = deflated(deflated(zeros, 60), 1);
        List<byte[]> objects = page("");
        objects.set(3, stream("/Filter[/FlateDecode/FlateDecode]", bomb));
        assertRejected(pdf(objects));
    }

    @Test
    void endsAnImageThatClaimsToBeHuge() {
        List<byte[]> objects = page("");
        objects.set(3, stream("/Filter/CCITTFaxDecode/DecodeParms<</K 0/Columns 60000/Rows 60000>>", ascii("x")));
        assertRejected(pdf(objects));
    }

    @Test
    void readsAsManyObjectsAsTheLimitAllows() {
        List<byte[]> objects = page("BT /F 12 Tf 72 700 Td (Alder Glass rose 4% on Friday.) Tj ET");
        while (objects.size() < Limits.MAX_PDF_OBJECTS) {
            objects.add(ascii("0"));
        }
        assertThat(Reading.article("a.pdf", pdf(objects)).text()).isEqualTo("Alder Glass rose 4% on Friday.");
        objects.add(ascii("0"));
        assertThat(Reading.rejection("a.pdf", pdf(objects)).reason()).isEqualTo("too_long");
    }

    private static void assertRejected(byte[] pdf) {
        List<Read> reads = Reading.all("a.pdf", pdf);
        assertThat(reads).hasSize(1).first().isInstanceOf(Read.Rejected.class);
        assertThat(((Read.Rejected) reads.getFirst()).rejection().reason())
                .isIn("too_complex", "broken_document", "no_article");
    }

    /** Catalog, pages, page, contents and font: objects 1 to 5. */
    private static List<byte[]> page(String contents) {
        return new ArrayList<>(List.of(ascii(CATALOG), ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"),
                stream("", ascii(contents)), ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")));
    }

    private static byte[] stream(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] pdf(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] data, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                deflater.write(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
