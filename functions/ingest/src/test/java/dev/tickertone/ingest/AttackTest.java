package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.ingest.draft.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Uploads made to exhaust, mislead or break into a reader. Each becomes a clean article or a rejection; the build gives
 * the tests 512 MB.
 */
@Timeout(60)
class AttackTest {
    private static final String TEXT = "Alder Glass rose 4% on Friday after it won an order for windows.";

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]><rss><channel>&c;</channel></rss>",
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item>&f;</item></channel></rss>",
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY % u SYSTEM 'http://127.0.0.1:1/x'>%u;]><feed/>",
        "<!DOCTYPE nitf [<!ATTLIST p x CDATA 'y'>]><nitf/>"})
    void refusesXmlThatDeclaresEntities(String xml) {
        assertThat(Reading.rejection("a.xml", xml).reason()).isEqualTo("unsafe_xml");
    }

    @Test
    void loadsNothingThatADocumentPointsTo() {
        String xml = "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/rss.dtd'><?xml-stylesheet href='file:///etc/passwd'?>"
                + "<rss><channel><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"
                + "<item><title>Alder rises</title><description>" + TEXT + " &f;</description></item></channel></rss>";
        assertThat(Reading.article("a.xml", xml).text()).isEqualTo("Alder rises\n\n" + TEXT + " &f;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<rss><channel><item>", "<feed><entry><content>", "<rss><channel><item><description>",
        "<nitf><body><body.content>", "<newsMessage><itemSet><newsItem>", "<p:a xmlns:p='q'>"})
    void readsDeepXml(String tags) {
        String root = tags.startsWith("<a") || tags.startsWith("<p") ? "<rss>" : "";
        long count = tags.chars().filter(c -> c == '<').count();
        assertThat(all("a.xml", root + tags.repeat((int) (99_000 / count)) + TEXT)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.xml", "a.json", "a.txt", "a.eml"})
    void readsOneLineOfTenMegabytes(String name) {
        String line = "Alder rose ".repeat(10_000_000 / 11);
        assertThat(all(name, line)).hasSize(1);
        assertThat(all(name, "<rss><channel><item><title>" + line)).hasSize(1);
        assertThat(all(name, "{\"title\":\"" + line.substring(0, 9_900_000) + "\"}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss a='%s'><channel><item><title>Up</title></item></channel></rss>",
        "<feed><entry><title>Up</title><link href='%s'/></entry></feed>", "<html><p class='%s'>Up 4% on Friday.</p>"})
    void readsHugeAttributes(String markup) {
        assertThat(all("a", markup.replace("%s", "x".repeat(3_900_000)))).hasSize(1);
    }

    @Test
    void readsManyAttributes() {
        StringBuilder tag = new StringBuilder("<item");
        for (int i = 0; i < 400_000; i++) {
            tag.append(" a").append(i).append("=''");
        }
        assertThat(all("a.xml", "<rss><channel>" + tag + "><title>Up</title></item></channel></rss>")).hasSize(1);
    }

    @Test
    void unpacksNoBombs() {
        byte[] zeros = new byte[Limits.MAX_OBJECT_BYTES];
        assertThat(rejection("a.gz", Packing.gzip(zeros)).reason()).isEqualTo("unpacks_too_large");
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] spaces = new byte[900_000];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < Limits.MAX_ENTRIES; i++) {
            files.put(i + ".txt", spaces);
        }
        List<Read> reads = Reading.all("a.zip", Packing.zip(files));
        assertThat(reads).hasSize(Limits.MAX_ENTRIES);
        assertThat(((Read.Rejected) reads.getFirst()).rejection().reason()).isEqualTo("empty");
        assertThat(((Read.Rejected) reads.getLast()).rejection().reason()).isEqualTo("unpacks_too_large");
    }

    /** A gzip that holds itself, as quines do, is an archive within an archive at the first step. */
    @Test
    void unpacksNothingTwice() {
        byte[] packed = Packing.gzip(TEXT);
        for (int i = 0; i < 50; i++) {
            packed = Packing.gzip(packed);
        }
        assertThat(rejection("a.gz", packed).reason()).isEqualTo("nested_archive");
    }

    @Test
    void readsAsManyMembersOfOneGzipAsTheLimitAllows() {
        assertThat(Reading.article("a.txt.gz", members(Limits.MAX_GZIP_MEMBERS)).text()).isEqualTo(TEXT);
        assertThat(rejection("a.txt.gz", members(Limits.MAX_GZIP_MEMBERS + 1)).reason()).isEqualTo("broken_archive");
        assertThat(rejection("a.txt.gz", members(100_000)).reason()).isEqualTo("broken_archive");
    }

    private static byte[] members(int count) {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(Packing.gzip(TEXT));
        byte[] empty = Packing.gzip("");
        for (int i = 1; i < count; i++) {
            members.writeBytes(empty);
        }
        return members.toByteArray();
    }

    @Test
    void hidesNoWordsBehindCharactersThatPrintNothing() {
        String hidden = "Al\u200Bder\u0000 Gl\u2060ass \u202Erose\u202C 4% on\uFEFF Fri\u00ADday.\u0007\u009B\uE000\uFFFE";
        for (String name : List.of("a.txt", "a.html", "a.json", "a.xml", "a.eml")) {
            String content = switch (name) {
                case "a.html" -> "<p>" + hidden + "</p>";
                case "a.json" -> "{\"text\":\"" + hidden.replace("\u0000", "\\u0000") + "\"}";
                case "a.xml" -> "<rss><channel><item><description>" + hidden + "</description></item></channel></rss>";
                case "a.eml" -> "Content-Type: text/plain; charset=utf-8\n\n" + hidden;
                default -> hidden;
            };
            assertThat(Reading.article(name, content).text()).as(name).isEqualTo("Alder Glass rose 4% on Friday.");
        }
    }

    @Test
    void readsBrokenUtf8() {
        Random random = new Random(11);
        byte[] noise = TEXT.repeat(200).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 60; i++) {
            noise[random.nextInt(noise.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        for (String name : List.of("a.txt", "a.html", "a.json", "a.xml", "a.eml")) {
            assertThat(Reading.all(name, noise)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n<html><p>", "<html><p>%PDF-1.7 ", "GIF89a<html><p>", "PK\u0003\u0004<html><p>",
        "{\"a\":1}<html><p>", "<!--{\"title\":\"x\"}--><rss><channel><item><title>", "Subject: x\nMIME-Version: 1.0\n\n<html><p>",
        "<svg><script>alert(1)</script><text>", "From: <html>\nReceived: {\"title\":\n\n"})
    void readsAFileOfSeveralTypesAsOneOrNone(String start) {
        for (String name : List.of("a.txt", "a.html", "a.json", "a.xml", "a.eml", "a.pdf", "a.zip")) {
            List<Read> reads = Reading.all(name, (start + TEXT).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(reads).isNotEmpty().allSatisfy(read -> assertThat(text(read)).doesNotContain("alert(1)"));
        }
    }

    @Test
    void readsAMailOfNothingButBoundaries() {
        String header = "Content-Type: multipart/mixed; boundary=b\n\n";
        assertThat(all("a.eml", header + "--b\n\n".repeat(500_000))).hasSize(1);
        assertThat(all("a.eml", header + "--b".repeat(1_000_000))).hasSize(1);
        String base64 = Base64.getEncoder().encodeToString(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(all("a.eml", "Content-Transfer-Encoding: base64\n\n" + base64.repeat(60_000))).hasSize(1);
        assertThat(all("a.eml", "Subject: " + "=?UTF-8?Q?=41?= ".repeat(3_000) + "\n\n" + TEXT)).hasSize(1);
    }

    private static List<Read> all(String name, String content) {
        return Reading.all(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Rejection rejection(String name, byte[] content) {
        return Reading.rejection(name, content);
    }

    private static String text(Read read) {
        return read instanceof Read.Accepted(Article article) ? article.text() : "";
    }
}
