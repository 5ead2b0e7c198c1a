package dev.tickertone.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.Reading;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String BODY = "Harbor Freightways fell 4% on Tuesday after its biggest customer left.";

    @Test
    void takesAShortFirstLineForTheHeadline() {
        assertThat(titleAndText("Freight shares sink\n\n" + BODY))
                .isEqualTo("Freight shares sink > Freight shares sink\n\n" + BODY);
        assertThat(titleAndText("Freight shares sink\n" + BODY + "\n" + BODY + " Again."))
                .isEqualTo("Freight shares sink > Freight shares sink\n\n" + BODY + "\n\n" + BODY + " Again.");
        assertThat(titleAndText("Is freight finished?\n\n" + BODY)).startsWith("Is freight finished? > ");
        assertThat(titleAndText("Freight sinks in the U.S.\n\n" + BODY)).startsWith("Freight sinks in the U.S. > ");
        assertThat(titleAndText("# Freight shares sink\n\n" + BODY)).startsWith("Freight shares sink > Freight");
        assertThat(titleAndText("MARKETS\nFreight shares sink\n\n" + BODY)).startsWith("Freight shares sink > Freight");
    }

    @ParameterizedTest
    @ValueSource(strings = {BODY, "Freight is sinking.\n\n" + BODY, "Freight, sinking,\n\n" + BODY,
        "- Freight sinks\n- Air rises\n\n" + BODY})
    void findsNoHeadlineWhereThereIsNone(String text) {
        Article article = Reading.article("a.txt", text);
        assertThat(article.headlineLength()).isZero();
        assertThat(article.text()).isEqualTo(text.replace("\n- ", "\n\n- "));
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String wrapped = """
                Freight shares sink as customer leaves

                Harbor Freightways fell 4% on Tuesday after its biggest customer left
                for a rival, and analysts warned that others would follow before the
                year is out. Margins were thin already.

                Rail operators gained.
                """;
        assertThat(Reading.article("a.txt", wrapped).text()).isEqualTo("""
                Freight shares sink as customer leaves

                Harbor Freightways fell 4% on Tuesday after its biggest customer left for a rival, and analysts warned \
                that others would follow before the year is out. Margins were thin already.

                Rail operators gained.""");
    }

    @Test
    void keepsListsAndTablesLineByLine() {
        String text = BODY + "\n\n- Revenue fell\n- Costs rose\n\nIndex      Close      Change\nDAX   19,300.10   -1.1%";
        assertThat(Reading.article("a.txt", text).text()).isEqualTo(
                BODY + "\n\n- Revenue fell\n\n- Costs rose\n\nIndex Close Change\n\nDAX 19,300.10 -1.1%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Published: 20 November 2026 21:05 GMT | 2026-11-20T21:05:00Z",
        "Nov. 20, 2026 4:05 p.m. ET | 2026-11-20T21:05:00Z",
        "Last updated on Friday, November 20, 2026 | 2026-11-20T00:00:00Z",
        "By Jane Doe, Nov 20, 2026, 5 min read | 2026-11-20T00:00:00Z",
        "2026-11-20 | 2026-11-20T00:00:00Z"})
    void readsTheDateOfTheMastheadAndLeavesItOut(String line, String expected) {
        Article article = Reading.article("a.txt", "Freight shares sink\nBy Jane Doe\n" + line + "\n\n" + BODY);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse(expected));
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.DATELINE);
        assertThat(article.text()).isEqualTo("Freight shares sink\n\n" + BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NEW YORK, Nov 20, 2026 - | 2026-11-20T00:00:00Z",
        "NEW YORK, Nov. 20 (Newswire) -- | 2026-11-20T00:00:00Z",
        "LONDON, Dec 3 (Newswire) \u2014 | 2025-12-03T00:00:00Z",
        "San Juan, Puerto Rico, November 19, 2026 /Newswire/ -- | 2026-11-19T00:00:00Z"})
    void readsTheDatelineAndKeepsItInTheText(String dateline, String expected) {
        Article article = Reading.article("a.txt", "Freight shares sink\n\n" + dateline + " " + BODY);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse(expected));
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.DATELINE);
        assertThat(article.text()).contains(dateline);
    }

    @Test
    void doesNotBelieveADateMoreThanADayAhead() {
        assertThat(basis("Nov 21, 2026 22:00 GMT")).isEqualTo(PublishedAtBasis.DATELINE);
        assertThat(basis("Nov 21, 2026 22:01 GMT")).isEqualTo(PublishedAtBasis.UPLOAD);
    }

    @Test
    void takesNoDateFromASentence() {
        Article article = Reading.article("a.txt", "The bonds mature on Nov 20, 2027 - unless they are called.\n\n" + BODY);
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.UPLOAD);
        assertThat(article.publishedAt()).isEqualTo(Reading.UPLOADED);
    }

    @Test
    void keepsASentenceThatOpensLikeAByline() {
        assertThat(Reading.article("a.txt", "By Friday, freight had recovered.\n\n" + BODY).text()).startsWith("By Friday");
    }

    @Test
    void readsTheSourceLine() {
        Article article = Reading.article("a.txt", "Freight shares sink\nSource: Example Wire\n\n" + BODY);
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.text()).doesNotContain("Example Wire");
    }

    private static PublishedAtBasis basis(String line) {
        return Reading.article("a.txt", "Freight shares sink\n" + line + "\n\n" + BODY).publishedAtBasis();
    }

    private static String titleAndText(String text) {
        Article article = Reading.article("a.txt", text);
        return article.title() + " > " + article.text();
    }
}
