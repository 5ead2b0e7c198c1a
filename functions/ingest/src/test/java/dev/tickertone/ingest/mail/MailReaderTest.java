package dev.tickertone.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.content.Deadline;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String BODY = "Zo\u00eb Foods gained 4% on Friday \u2013 its best day this year.";
    private static final String HEADERS = """
            Received: from mail.example by mx.example; Fri, 20 Nov 2026 16:05:07 -0500
            From: =?UTF-8?Q?Caf=C3=A9_Wire?= <news@wire.example>
            To: desk@example.org
            Subject: Fwd: =?ISO-8859-1?Q?Zo=EB_Foods?= =?UTF-8?B?IHJpc2Vz?=
            Date: Fri, 20 Nov 2026 16:05:00 -0500 (EST)
            MIME-Version: 1.0
            """;

    @ParameterizedTest
    @CsvSource({"UTF-8, base64", "UTF-8, 8bit", "ISO-8859-1, base64", "windows-1252, base64", "UTF-16LE, base64"})
    void readsItsTextInAnyEncoding(String charset, String encoding) {
        String body = charset.startsWith("ISO") ? BODY.replace('\u2013', '-') : BODY;
        byte[] bytes = body.getBytes(Charset.forName(charset));
        String content = encoding.equals("8bit") ? body : Base64.getMimeEncoder().encodeToString(bytes);
        Article article = Reading.article("a.eml", HEADERS + "Content-Type: text/plain; charset=\"" + charset
                + "\"\nContent-Transfer-Encoding: " + encoding + "\n\n" + content + "\n");

        assertThat(article.text()).isEqualTo("Zo\u00eb Foods rises\n\n" + body);
        assertThat(article.source()).isEqualTo("Caf\u00e9 Wire");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T21:05:00Z");
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.FEED);
    }

    @Test
    void readsQuotedPrintableAndLeavesOutQuotesAndSignature() {
        String mail = HEADERS + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Zo=C3=AB Foods gained 4% on Friday =E2=80=93 its best=
                 day this year.

                > Did you see Zo=C3=AB?

                --=20
                Jane Doe, Sales
                """;
        assertThat(Reading.article("note.txt", mail).text()).isEqualTo("Zo\u00eb Foods rises\n\n" + BODY);
    }

    @Test
    void prefersPlainTextToAPageThatSaysTheSame() {
        assertThat(Reading.article("a.eml", alternative(BODY, "<html><body><div>View in browser</div><p>" + BODY
                + "</p></body></html>")).text()).isEqualTo("Zo\u00eb Foods rises\n\n" + BODY);
    }

    @Test
    void takesThePageWhereThePlainTextSaysLittle() {
        String page = "<html><body><table><tr><td><p>" + BODY + "</p><p>Margins widened to 12% from 9% a year ago.</p>"
                + "</td></tr></table><div class='footer'>Unsubscribe</div></body></html>";
        assertThat(Reading.article("a.eml", alternative("Please read this in a browser.", page)).text())
                .isEqualTo("Zo\u00eb Foods rises\n\n" + BODY + "\n\nMargins widened to 12% from 9% a year ago.");
    }

    @Test
    void readsAttachedDocumentsAsArticlesOfTheirOwnAndNothingElse() {
        String note = "Please find our note attached.";
        String mail = mixed(part("text/plain", null, note), part("text/html", "note.html", "<h1>Zo\u00eb cut to hold</h1><p>"
                + BODY + "</p>"), part("image/png", "logo.png", "\u0089PNG"), part("text/plain", "second.txt", BODY));
        List<Article> articles = Reading.articles("a.eml", mail);
        assertThat(articles).extracting(Article::text).containsExactly("Zo\u00eb cut to hold\n\n" + BODY, BODY);

        assertThat(Reading.articles("a.eml", mixed(part("text/plain", null, (BODY + " ").repeat(8)),
                part("text/plain", "second.txt", BODY)))).hasSize(2);
    }

    @Test
    void namesAnAttachmentThatCannotBeRead() {
        List<Read> reads = Reading.all("a.eml", mixed(part("text/plain", null, BODY),
                part("application/json", "list.json", "{\"title\":")).getBytes(StandardCharsets.UTF_8));
        assertThat(reads).hasSize(1);
        assertThat(((Read.Rejected) reads.getLast()).rejection().detail()).startsWith("In \u201Clist.json\u201D: ");
    }

    @Test
    void readsAForwardedMailUpToTheLimitOfNesting() {
        String mail = HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + BODY;
        for (int i = 0; i < Limits.MAX_NESTING; i++) {
            mail = forwarded(mail, i);
        }
        assertThat(Reading.article("a.eml", mail).text()).contains(BODY);
        assertThat(Reading.rejection("a.eml", forwarded(mail, Limits.MAX_NESTING)).reason()).isEqualTo("nested_archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: a\n\n", "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
        "Subject: a\nContent-Type: image/png\n\nxyz"})
    void rejectsAMailWithoutText(String mail) {
        assertThat(Reading.rejection("a.eml", mail).reason()).isEqualTo("no_article");
    }

    @Test
    void takesAsManyPartsAndHeadersAsTheLimitsAllow() {
        String[] parts = new String[Limits.MAX_MAIL_PARTS];
        Arrays.fill(parts, part("text/plain", null, "Up."));
        assertThat(Reading.article("a.eml", mixed(parts)).text()).startsWith("Zo\u00eb Foods rises");
        assertThat(Reading.rejection("a.eml", mixed(parts).replaceFirst("--b\n", "--b\n\nOne more.\n--b\n")).reason())
                .isEqualTo("broken_mail");

        String plain = "\nContent-Type: text/plain\n\n" + "Up 2% on Friday.";
        assertThat(Reading.article("a.eml", "Subject: Up\n" + "X-A: b\n".repeat(Limits.MAX_MAIL_HEADERS - 2) + plain.strip())
                .text()).contains("Up");
        assertThat(Reading.rejection("a.eml", "X-A: b\n".repeat(Limits.MAX_MAIL_HEADERS + 1) + plain.strip()).reason())
                .isEqualTo("broken_mail");
        assertThat(Reading.rejection("a.eml", "X-A: " + "b".repeat(Limits.MAX_MAIL_HEADER_CHARS) + plain).reason())
                .isEqualTo("broken_mail");
        assertThat(Reading.article("a.eml", "X-A: " + "b".repeat(Limits.MAX_MAIL_HEADER_CHARS - 10) + plain).text())
                .isEqualTo("Up 2% on Friday.");
    }

    @Test
    void takesPartsWithinPartsUpToTheLimit() {
        assertThat(Reading.article("a.eml", nested(Limits.MAX_MAIL_DEPTH)).text()).contains(BODY);
        assertThat(Reading.rejection("a.eml", nested(Limits.MAX_MAIL_DEPTH + 1)).reason()).isEqualTo("broken_mail");
        assertThat(Reading.rejection("a.eml", nested(5_000)).reason()).isEqualTo("broken_mail");
    }

    @Test
    void readsNoFurtherDocumentWhenItsTimeIsUp() {
        AtomicLong nanos = new AtomicLong();
        byte[] mail = mixed(part("text/plain", "a.txt", BODY), part("text/plain", "b.txt", BODY)).getBytes(StandardCharsets.UTF_8);
        Source source = new Source(mail, "a.eml", null, Reading.UPLOADED, Reading.UPLOADED, new Deadline(Duration.ofSeconds(1), nanos::get), 0);
        List<Draft> drafts = MailReader.read(source, document -> {
            nanos.addAndGet(1_000_000_000);
            return List.of(new Story("Up", List.of(), List.of(), Origin.UNKNOWN));
        });
        assertThat(drafts).hasSize(2);
        assertThat(((Problem) drafts.getLast()).reason()).isEqualTo(Reason.TOO_MANY_ITEMS);
    }

    private static String forwarded(String mail, int level) {
        return mixed(part("message/rfc822", null, mail)).replaceFirst("boundary=b\n", "boundary=b" + level + "x\n")
                .replaceFirst("--b\n", "--b" + level + "x\n");
    }

    private static String nested(int levels) {
        StringBuilder mail = new StringBuilder(HEADERS);
        for (int i = 0; i < levels; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("x\n\n--b").append(i).append("x\n");
        }
        return mail + "Content-Type: text/plain; charset=utf-8\n\n" + BODY;
    }

    private static String alternative(String plain, String page) {
        return mixed(part("text/plain", null, plain), part("text/html", null, page)).replace("/mixed", "/alternative");
    }

    private static String mixed(String... parts) {
        return HEADERS + "Content-Type: multipart/mixed; boundary=b\n\nignored\n--b\n" + String.join("\n--b\n", parts)
                + "\n--b--\n";
    }

    private static String part(String type, String name, String content) {
        String file = name == null ? "" : "Content-Disposition: attachment; filename=\"" + name + "\"\n";
        boolean mail = type.startsWith("message/");
        String body = mail ? content : Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return "Content-Type: " + type + "; charset=utf-8\n" + file
                + (mail ? "" : "Content-Transfer-Encoding: base64\n") + "\n" + body;
    }
}
