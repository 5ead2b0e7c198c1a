package dev.tickertone.ingest.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "Zo\u00eb\u2019s caf\u00e9s rose \u2013 \u20ac2 on Friday.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesAByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(Encoding.decode(bytes, "text/plain; charset=windows-1252").replace("\uFEFF", "")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void knowsUtf16WithoutAMark(String charset) {
        assertThat(Encoding.decode(TEXT.getBytes(Charset.forName(charset)), null)).isEqualTo(TEXT);
        assertThat(Binary.name(TEXT.getBytes(Charset.forName(charset)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1251 | text/plain; charset=windows-1251 | \u0420\u044b\u043d\u043a\u0438 \u0432\u044b\u0440\u043e\u0441\u043b\u0438.",
        "Shift_JIS | text/html;charset=\"shift_jis\" | \u682a\u4fa1\u304c\u4e0a\u304c\u3063\u305f\u3002",
        "ISO-2022-JP | text/plain; charset=ISO-2022-JP | \u682a\u4fa1\u304c\u4e0a\u304c\u3063\u305f\u3002",
        "ISO-8859-15 | text/plain; charset=iso-8859-15 | Fuel at \u20ac2."})
    void believesADeclarationThatTheBytesDoNotBelie(String charset, String declared, String text) {
        assertThat(Encoding.decode(text.getBytes(Charset.forName(charset)), declared)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=\"windows-1250\"><p>%s", "<?xml version=\"1.0\" encoding=\"windows-1250\"?><p>%s",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>%s"})
    void readsDeclarationsInPagesAndXml(String page) {
        String text = page.formatted("\u010cesk\u00e9 akcie vzrostly.");
        assertThat(Encoding.decode(text.getBytes(Charset.forName("windows-1250")), "text/html")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; charset=utf-8", "text/plain; charset=iso-8859-1", "text/plain; charset=us-ascii",
        "text/plain; charset=utf-16", "text/plain; charset=no-such-thing", "text/plain"})
    void knowsWindows1252UnderAnotherName(String declared) {
        assertThat(Encoding.decode(TEXT.getBytes(Charset.forName("windows-1252")), declared)).isEqualTo(TEXT);
    }

    @Test
    void prefersValidUtf8ToWhateverIsDeclared() {
        assertThat(Encoding.decode(TEXT.getBytes(StandardCharsets.UTF_8), "text/plain; charset=iso-8859-1")).isEqualTo(TEXT);
    }

    @Test
    void repairsUtf8ThatWasTakenForWindows1252() {
        String twice = "It\u00e2\u20ac\u2122s up \u00e2\u20ac\u201c caf\u00c3\u00a9.\nZo\u00eb \u00e2ge.\nShares \u00e2\u20ac\u0153up\u00e2\u20ac\u009d.\n";
        assertThat(Encoding.decode(twice.getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("It\u2019s up \u2013 caf\u00e9.\nZo\u00eb \u00e2ge.\nShares \u201cup\u201d.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S\u00c3O PAULO", "\u00c2ge d\u2019or", "\u00e2 \u20ac\u2122", "\u00c3\u00a9 \u4e2d"})
    void leavesWhatIsMeantAsItStands(String text) {
        assertThat(Encoding.decode(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(text);
    }
}
