package dev.tickertone.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.content.Deadline;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final List<String> LINES = List.of(
            "Larch Timber rose 5% on Friday after a fire at a rival's mill cut the supply of pine and spruce by a",
            "tenth. Its sales, it said, will be at the upper end of what it had fore-",
            "cast in August.",
            "",
            "Prices of boards have climbed for six weeks. Builders hold stocks for a month only, and imports from the",
            "north arrive late.");
    private static final List<String> PARAGRAPHS = List.of(
            "Larch Timber rose 5% on Friday after a fire at a rival's mill cut the supply of pine and spruce by a tenth. "
                    + "Its sales, it said, will be at the upper end of what it had forecast in August.",
            "Prices of boards have climbed for six weeks. Builders hold stocks for a month only, and imports from the "
                    + "north arrive late.");

    @Test
    void readsParagraphsUnderAHeadlineWithoutWhatPagesRepeat() {
        List<List<Pdfs.Type>> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            List<Pdfs.Type> page = new ArrayList<>(i == 1 ? Pdfs.page("Larch Timber gains as a rival's mill burns", LINES)
                    : List.of(new Pdfs.Type("Demand on page " + (i == 2 ? "two" : "three") + " was said to be steady.", 72, 690, 11)));
            page.add(new Pdfs.Type("Example Brokers Daily", 72, 770, 9));
            page.add(new Pdfs.Type("Page " + i + " of 3", 280, 30, 9));
            pages.add(page);
        }
        Article article = Reading.article("note.pdf", Pdfs.of(pages));

        assertThat(article.text()).isEqualTo(String.join("\n\n", "Larch Timber gains as a rival's mill burns",
                PARAGRAPHS.get(0), PARAGRAPHS.get(1), "Demand on page two was said to be steady.",
                "Demand on page three was said to be steady."));
        assertThat(article.headlineLength()).isEqualTo("Larch Timber gains as a rival's mill burns".length());
    }

    @Test
    void readsADocumentThatIsOnlyProtectedAgainstChangesAndNoneThatIsLocked() {
        List<List<Pdfs.Type>> pages = List.of(Pdfs.page("Larch Timber gains", LINES));
        assertThat(Reading.article("a.pdf", Pdfs.locked(pages, "")).title()).isEqualTo("Larch Timber gains");
        assertThat(Reading.rejection("a.pdf", Pdfs.locked(pages, "secret")).reason()).isEqualTo("protected");
    }

    @Test
    void rejectsWhatHoldsNoTextOrIsBroken() {
        assertThat(Reading.rejection("a.pdf", Pdfs.of(List.of(List.of()))).reason()).isEqualTo("no_article");
        assertThat(Reading.rejection("a.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo("broken_document");
    }

    @Test
    void readsAsManyPagesAsTheLimitAllows() {
        List<Pdfs.Type> page = Pdfs.page("Larch Timber gains", LINES);
        assertThat(Reading.article("a.pdf", Pdfs.of(Collections.nCopies(Limits.MAX_PDF_PAGES, page))).title())
                .isEqualTo("Larch Timber gains");
        assertThat(Reading.rejection("a.pdf", Pdfs.of(Collections.nCopies(Limits.MAX_PDF_PAGES + 1, page))).reason())
                .isEqualTo("too_long");
    }

    @Test
    void stopsWhenItsTimeIsUp() {
        Source source = new Source(Pdfs.of(List.of(Pdfs.page("Larch", LINES))), "a.pdf", null, Reading.UPLOADED,
                Reading.UPLOADED, new Deadline(Duration.ofSeconds(1), System::nanoTime), 0);
        assertThat(((Problem) PdfReader.read(source, 0)).reason()).isEqualTo(Reason.TOO_COMPLEX);
    }
}
