package dev.tickertone.local.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Uploads: articles that the default rule fires on, and files that are none. */
final class Samples {
    private Samples() {}

    /**
     * An article about small caps that fell.
     *
     * @param title its headline, which tells it from the others
     */
    static byte[] article(String title) {
        return """
                %s

                NEW YORK, Nov. 20, 2026 - The Russell 2000 fell 2.6%% on Friday to 2,411.70, its worst day since spring, \
                after three regional banks warned that loan losses were rising.

                Shares of small lenders slumped as investors fled to cash. Analysts cut their profit estimates and said \
                that weak demand for credit would hurt earnings into next year.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** Another story about the same index, which falls as far. */
    static byte[] otherArticle(String title) {
        return """
                %s

                CHICAGO, Nov. 20, 2026 - The Russell 2000 slid 3.4%% to 2,398.15 after wholesale prices jumped. \
                Traders dumped builders and trucking companies first, and gloom about costs did the rest.

                Weak orders and heavy losses were reported by four of its largest members in the same morning, and two \
                of them cut their forecasts.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** A short note that tells nothing of an index. */
    static byte[] note(String title) {
        return (title + "\n\nA maker of garden tools said its sales were weak in the spring, and its shares fell.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One line, as it is. */
    static byte[] line(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A bad year, told in a story of its own. */
    static byte[] report(String title) {
        return """
                %s

                HAGUE, Nov. 19, 2026 - A grower of tomatoes under glass said its harvest failed and its loss widened.

                Its shares dropped and the board cut the dividend.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    /** A letter about a good year. */
    static byte[] letter(String title) {
        return """
                %s

                Dear shareholders, orders for our rowing boats rose to a record and the profit doubled.

                We raised the dividend and expect strong demand from clubs next spring as well.
                """.formatted(title).getBytes(StandardCharsets.UTF_8);
    }

    static final byte[] EMPTY = {};
    static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
    };
    static final byte[] BROKEN_JSON = "{\"title\": \"Half a".getBytes(StandardCharsets.UTF_8);
    static final byte[] HUGE = new byte[60 * 1024 * 1024];

    /** A page of nothing but tags, each in the one before. */
    static byte[] nested(int depth) {
        return ("<div>".repeat(depth) + "</div>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    /** A Word document with a paragraph a line. */
    static byte[] docx(byte[] article) throws IOException {
        StringBuilder body = new StringBuilder();
        new String(article, StandardCharsets.UTF_8).lines().forEach(line ->
                body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** A PDF of one page, each line of the article set as one. */
    static byte[] pdf(byte[] article) {
        StringBuilder page = new StringBuilder("BT /F 9 Tf 40 740 Td 12 TL\n");
        new String(article, StandardCharsets.UTF_8).lines().forEach(line -> page.append('(').append(line).append(") Tj T*\n"));
        page.append("ET");
        List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1600 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (String object : objects) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(objects.indexOf(object) + 1).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        return (pdf + table.toString() + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + pdf.length() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
