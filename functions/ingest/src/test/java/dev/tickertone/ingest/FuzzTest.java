package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an upload is, it comes to articles that keep their promises or to rejections; never to an exception. */
class FuzzTest {
    private static final int ROUNDS = 1_500;
    private static final List<String> SPLICES = List.of("<div>", "</p>", "<table><tr>", "{", "}", "[", "\"", "\\u0000", "&#x202e;",
            "\n\n", "Nov 31, 2026 - ", "2026-13-45T99:99", "By ", "- ", "<script>", "<!--", "\u2028", "\uD83D", "Subscribe",
            "Published: ", "<time datetime='+99'>", "charset=utf-7", "\uFEFF", "12:60 PM ET", "%", "//", "99999999999999999999",
            "--b\n", "=?utf-8?b?/?=", "]]>", "<![CDATA[", "<!DOCTYPE x [", "&#", "\u0000", "boundary=", "\u00e2\u20ac\u2122");

    @ParameterizedTest
    @ValueSource(strings = {
        "Freight shares sink\nBy Jane Doe\nPublished: Nov 20, 2026 4:05 p.m. ET\n\nNEW YORK, Nov 20 (Wire) - Harbor fell 4%.\n\nShare",
        "<html lang=en><head><title>A | B</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A\"}"
            + "</script></head><body><article><h1>A</h1><p>Harbor fell <b>4%</b>.</p><table><tr><td>1</td></tr></table></article>",
        "{\"articles\":[{\"title\":\"A\",\"content\":\"<p>Harbor fell.</p>\",\"publishedAt\":\"2026-11-20T21:05:00Z\","
            + "\"url\":\"https://a.example/\",\"source\":{\"name\":\"W\"}},{\"title\":\"B\"}]}",
        "<rss><channel><title>W</title><item><title>A</title><pubDate>Fri, 20 Nov 2026 21:05:00 GMT</pubDate><description>"
            + "<![CDATA[<p>Harbor fell &amp; <b>4%</b>.</p>]]></description></item><item><title>B</title></item></channel></rss>",
        "<newsMessage><itemSet><newsItem><itemMeta><pubStatus qcode='stat:usable'/><embargoed>2026-11-20T09:00:00Z</embargoed>"
            + "</itemMeta><contentMeta><headline>A</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>Harbor"
            + " fell.</p><media/></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>",
        "Received: x\nSubject: =?UTF-8?Q?A=C3=A9?=\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain;"
            + " charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHarbor fell =E2=80=93 4%=\n.\n--b\nContent-Type: text/html;"
            + " name=a.html\nContent-Disposition: attachment\n\n<p>Harbor rose.</p>\n--b--\n"})
    void readsMutationsOfEveryKind(String seed) {
        Random random = new Random(seed.length());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] content = mutated(seed, random);
            List<Read> reads = Reading.all(round % 2 == 0 ? "a.txt" : "a.html", content);
            assertThat(reads).isNotEmpty();
            reads.forEach(FuzzTest::check);
        }
    }

    private static void check(Read read) {
        if (read instanceof Read.Accepted(Article article)) {
            assertThat(article.title()).isNotBlank().doesNotContain("\n").isEqualTo(article.title().strip());
            assertThat(article.text()).isEqualTo(article.text().strip()).doesNotContain("\n\n\n")
                    .matches(text -> text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), "no control characters");
            assertThat(article.publishedAt()).isBetween(Instant.EPOCH, Reading.UPLOADED.plusSeconds(86_400));
        }
    }

    private static byte[] mutated(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, SPLICES.get(random.nextInt(SPLICES.size())));
                case 1 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
