package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.store.Documents;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String BODY = "Corvid Chips rose 9% on Friday after it raised its outlook for servers.";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n", "\u200B\u202E", "\uFEFF", "\uFEFF \n"})
    void rejectsWhatHoldsNoText(String content) {
        assertThat(Reading.rejection("a.txt", content).reason()).isEqualTo("empty");
    }

    @Test
    void rejectsAnUploadOverTheLimitAndReadsOneAtIt() {
        byte[] content = new byte[Limits.MAX_OBJECT_BYTES];
        Arrays.fill(content, (byte) ' ');
        byte[] text = BODY.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, content, 0, text.length);

        assertThat(Reading.article("a.txt", content).text()).isEqualTo(BODY);
        assertThat(Reading.rejection("a.txt", Arrays.copyOf(content, content.length + 1)).reason())
                .isEqualTo("too_large");
    }

    @Test
    void rejectsAnArticleOverTheLimitAndKeepsOneAtIt() {
        String sentence = "Yields rose. ";
        String longest = sentence.repeat(Limits.MAX_ARTICLE_CHARS / sentence.length() + 1)
                .substring(0, Limits.MAX_ARTICLE_CHARS - 1) + ".";

        assertThat(Reading.article("a.txt", longest).text()).hasSize(Limits.MAX_ARTICLE_CHARS);
        assertThat(Reading.rejection("a.txt", longest + "!").reason()).isEqualTo("too_long");
    }

    @Test
    void looksAtTextsAsLongAsTheLimitAndNoLonger() {
        String text = BODY + "\n".repeat(Limits.MAX_TEXT_CHARS - BODY.length() - 1) + "Z";
        assertThat(Reading.article("a.txt", text).text()).isEqualTo(BODY + "\n\nZ");
        assertThat(Reading.rejection("a.txt", text + "Z").reason()).isEqualTo("too_long");
        assertThat(Reading.rejection("a.txt", "a b\n".repeat(5_000_000)).reason()).isEqualTo("too_long");
    }

    @Test
    void rejectsAnArticleThatDoesNotFitAnItem() {
        StringBuilder noise = new StringBuilder();
        Random random = new Random(7);
        while (noise.length() < Limits.MAX_ARTICLE_CHARS - 2) {
            noise.append((char) (0x4E00 + random.nextInt(20_000)));
        }
        assertThat(Reading.rejection("a.txt", noise.toString()).reason()).isEqualTo("too_long");
        Article half = Reading.article("a.txt", noise.substring(0, 100_000));
        assertThat(Documents.encode(half).length()).isLessThanOrEqualTo(Documents.MAX_ENCODED);
    }

    @Test
    void rejectsBinariesWhateverTheyAreNamed() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);

        for (String name : new String[] {"a.txt", "a.html", "a.json", "a"}) {
            assertThat(Reading.rejection(name, png).reason()).isEqualTo("unsupported_type");
            assertThat(Reading.rejection(name, png).detail()).contains("PNG");
            assertThat(Reading.rejection(name, "Rar!\u001A\u0007\u0001").detail()).contains("RAR");
            assertThat(Reading.rejection(name, noise).reason()).isEqualTo("unsupported_type");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-8, false", "windows-1252, false"})
    void readsTheUsualEncodings(String charset, boolean marked) {
        String text = "Caf\u00e9 chain Zo\u00eb\u2019s rose \u20ac2 on Friday.";
        byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));

        assertThat(Reading.article("a.txt", bytes).text()).isEqualTo(text);
    }

    @Test
    void dropsBrokenBytesFromWhatIsUtf8OtherwiseAndCharactersThatHideText() {
        byte[] utf8 = "Zo\u00eb\u2019s caf\u00e9 r?se 2% on Friday.".getBytes(StandardCharsets.UTF_8);
        utf8[new String(utf8, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

        assertThat(Reading.article("a.txt", utf8).text()).isEqualTo("Zo\u00eb\u2019s caf\u00e9 rse 2% on Friday.");
        assertThat(Reading.article("a.txt", "Ac\u200Bme \u202Efell\u202C\u0000 7% on\u00A0Friday,\u0007 to\u2028close.").text())
                .isEqualTo("Acme fell 7% on Friday, to\n\nclose.");
    }

    @Test
    void decidesByContentBeforeName() {
        assertThat(Reading.article("a.txt", "<html><body><h1>Corvid soars</h1><p>" + BODY + "</p></body></html>").title())
                .isEqualTo("Corvid soars");
        assertThat(Reading.article("a.html", "{\"title\":\"Corvid soars\",\"body\":\"" + BODY + "\"}").text())
                .isEqualTo("Corvid soars\n\n" + BODY);
        assertThat(Reading.article("a.txt", "[Newswire] " + BODY).text()).isEqualTo("[Newswire] " + BODY);
        assertThat(Reading.rejection("a.json", BODY).reason()).isEqualTo("broken_json");
        assertThat(Reading.rejection("a.txt", "{\"title\": \"Corvid").reason()).isEqualTo("broken_json");
        assertThat(Reading.rejection("a.txt", "<?xml version=\"1.0\"?><plist><dict/></plist>").reason())
                .isEqualTo("unsupported_type");
        assertThat(Reading.rejection("a.csv", "symbol,price\nIWM,1").reason()).isEqualTo("unsupported_type");
        assertThat(Reading.rejection("a.txt", "12345 67890 !!").reason()).isEqualTo("no_article");
    }

    @Test
    void givesTheSameArticleTheSameIdAndAnotherAnother() {
        String id = Reading.article("a.txt", BODY).id();

        assertThat(Reading.article("b.txt", "\n" + BODY.replace(" ", "  ") + "\n\n").id()).isEqualTo(id).matches("[a-z2-7]{26}");
        assertThat(Reading.article("c.txt", BODY.replace("9%", "8%")).id()).isNotEqualTo(id);
    }

    @Test
    void titlesATextWithoutHeadlineByItsBeginning() {
        Article one = Reading.article("a.txt", BODY + " Rivals fell.");
        assertThat(one.title()).isEqualTo(BODY.substring(0, BODY.length() - 1));
        assertThat(one.headlineLength()).isZero();

        String words = "word ".repeat(23);
        assertThat(Reading.article("a.txt", words + "1234.").title()).isEqualTo(words + "1234").hasSize(119);
        assertThat(Reading.article("a.txt", words + "12345.").title()).hasSize(Limits.MAX_MADE_TITLE_CHARS);
        assertThat(Reading.article("a.txt", words + "123456.").title()).isEqualTo(words.strip() + "\u2026");
        assertThat(Reading.article("a.txt", "Mr. Roe of Acme Inc. sold in the U.S. on Nov. 13. More came.").title())
                .isEqualTo("Mr. Roe of Acme Inc. sold in the U.S. on Nov. 13");
    }

    @Test
    void takesAnOverlongHeadlineForText() {
        String headline = "h".repeat(Limits.MAX_HEADLINE_CHARS);
        assertThat(Reading.article("a.json", json(headline)).headlineLength()).isEqualTo(Limits.MAX_HEADLINE_CHARS);
        Article longer = Reading.article("a.json", json(headline + "h"));
        assertThat(longer.headlineLength()).isZero();
        assertThat(longer.text()).isEqualTo(headline + "h\n\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.com/a", "//example.com/a", "news", "https:///x",
        "http://user@example.com/", "https://example.com/a b"})
    void leavesOutAddressesThatAreNotOfTheWeb(String url) {
        Article article = Reading.article("a.json", json("Corvid soars").replace("}", ",\"url\":\"" + url + "\"}"));
        assertThat(article.url()).isNull();
        assertThat(article.source()).isNull();
    }

    @Test
    void takesTheSourceFromTheAddressWhereNothingElseNamesIt() {
        Article article = Reading.article("a.json",
                json("Corvid soars").replace("}", ",\"url\":\"https://www.Example.com/a\",\"lang\":\"de_AT\"}"));
        assertThat(article.source()).isEqualTo("example.com");
        assertThat(article.url()).isEqualTo("https://www.Example.com/a");
        assertThat(article.language()).isEqualTo("de");
    }

    private static String json(String title) {
        return "{\"title\":\"" + title + "\",\"body\":\"" + BODY + "\"}";
    }
}
