package dev.tickertone.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.ingest.Packing;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String BODY = "Bramble Homes fell 6% on Friday after it warned of slower sales.";

    @Test
    void readsWhatADocumentShows() {
        Article article = Reading.article("note.docx", Packing.docx("""
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bramble warns</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">Bramble Homes fell </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>6%</w:t></w:r>
                 <w:r><w:t xml:space="preserve"> on Friday after it warned of slower sales.</w:t></w:r></w:p>
                <w:p><w:del w:id="1"><w:r><w:delText>Bramble rose.</w:delText></w:r></w:del>
                 <w:ins w:id="2"><w:r><w:t>Orders</w:t></w:r></w:ins><w:r><w:tab/><w:t>shrank.</w:t></w:r>
                 <w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden gains.</w:t></w:r>
                 <w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Cash: $40 million</w:t></w:r></w:p>
                <w:p/>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Quarter</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Homes</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>Third</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1,204</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:sectPr/>"""));
        assertThat(article.text()).isEqualTo(String.join("\n\n", "Bramble warns", BODY, "Orders shrank.",
                "\u2022 Cash: $40 million", "Quarter | Homes", "Third | 1,204"));
        assertThat(article.headlineLength()).isEqualTo("Bramble warns".length());
    }

    @Test
    void takesTheHeadlineFromTheTextWhereNoStyleNamesIt() {
        Article article = Reading.article("note.docx", Packing.docx(paragraph("Bramble warns again") + paragraph(BODY)));
        assertThat(article.title()).isEqualTo("Bramble warns again");
    }

    @Test
    void knowsADocumentWhateverItsName() {
        assertThat(Reading.article("note.txt", Packing.docx(paragraph(BODY))).text()).isEqualTo(BODY);
    }

    @Test
    void rejectsDocumentsWithoutTextOrWithDeclarations() {
        assertThat(Reading.rejection("a.docx", Packing.docx("<w:p/>")).reason()).isEqualTo("no_article");
        byte[] doctype = Packing.zip(Map.of("word/document.xml", ("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e SYSTEM "
                + "'file:///etc/passwd'>]><w:document><w:body>" + paragraph("&e;") + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(Reading.rejection("a.docx", doctype).reason()).isEqualTo("unsafe_xml");
    }

    @Test
    void readsAsMuchMarkupAsTheLimitAllows() {
        String paragraph = paragraph(BODY);
        int tags = (int) paragraph.chars().filter(c -> c == '<').count() + 4;
        String filler = "<w:p/>".repeat(Limits.MAX_TAGS - tags);
        assertThat(Reading.article("a.docx", Packing.docx(paragraph + filler)).text()).isEqualTo(BODY);
        assertThat(Reading.rejection("a.docx", Packing.docx(paragraph + filler + "<w:p/>")).reason()).isEqualTo("too_large");
    }

    @Test
    void readsDeepNesting() {
        String deep = "<w:sdt>".repeat(20_000) + paragraph(BODY) + "</w:sdt>".repeat(20_000);
        assertThat(Reading.article("a.docx", Packing.docx(deep)).text()).isEqualTo(BODY);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
