package dev.tickertone.query.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadIdTest {
    private static final Instant AT = Instant.parse("2026-11-20T23:59:59.999Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"report.pdf|report.pdf", "Q3 (final).docx|Q3-final.docx", "Größe über alles.txt|Gro-e-uber-alles.txt",
        "C:\\Users\\me\\note.txt|note.txt", "../../etc/passwd|passwd", "a..b.txt|a.b.txt", ".hidden|hidden", "feed.xml.gz|feed.xml.gz",
        "研究.pdf|pdf", "???|upload", "-|upload", "a b|a-b", "a\u0000b.txt|a-b.txt", "x' --|x"})
    void namesBecomePlain(String given, String plain) {
        assertThat(UploadId.clean(given)).isEqualTo(plain);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(UploadId.clean("x".repeat(Limits.MAX_CLEAN_NAME))).hasSize(Limits.MAX_CLEAN_NAME);
        assertThat(UploadId.clean("x".repeat(200) + ".xml.gz")).hasSize(Limits.MAX_CLEAN_NAME).endsWith("x.xml.gz");
    }

    @Property
    void whateverTheNameTheIdIsReadAgainAndTheKeyIsUnderItsDay(@ForAll @NotBlank @StringLength(max = 255) String name) {
        UploadId id = UploadId.of(name, 5, "request", AT);

        assertThat(UploadId.read(id.toString())).contains(id);
        assertThat(id.toString()).hasSizeLessThanOrEqualTo(128);
        assertThat(id.key()).matches("incoming/2026-11-20/[0-9a-f]{16}/[A-Za-z0-9][A-Za-z0-9._-]*").doesNotContain("..");
    }

    @Test
    void twoRequestsForTheSameFileAreTwoUploads() {
        assertThat(UploadId.of("a.txt", 5, "one", AT)).isNotEqualTo(UploadId.of("a.txt", 5, "two", AT))
                .isEqualTo(UploadId.of("a.txt", 5, "one", AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2026-11-20", "2026-11-20.0123456789abcdef.", "2026-11-20.0123456789abcdef.a/b",
        "2026-11-20.0123456789abcdef..", "2026-11-20.0123456789ABCDEF.a", "../x.0123456789abcdef.a"})
    void otherTextsAreNoIds(String id) {
        assertThat(UploadId.read(id)).isEmpty();
    }
}
