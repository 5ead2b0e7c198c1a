package dev.tickertone.store.quotefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, it is read to an end, and every row of it is a quote or a fault. */
class QuoteFileFuzzTest {
    private static final Bounds BOUNDS = new Bounds(10_000, 50);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void everyRowIsAQuoteOrAFault(@ForAll("texts") String text) throws IOException {
        AtomicInteger good = new AtomicInteger();

        Reading reading = QuoteFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Instant.parse("2026-11-20T22:00:00Z"), BOUNDS, quote -> good.incrementAndGet());

        assertThat(reading.good()).isEqualTo(good.get());
        assertThat(reading.rows()).isLessThanOrEqualTo(BOUNDS.rows());
        assertThat(reading.rows() > 0 || reading.trouble() != null).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("symbol,timestamp,price,previous_close\n", "symbol", "date", "close",
                "IWM", "2026-11-20", "2026-11-20T21:00:00Z", "1.5", "-1", "\n", "\r\n", ",", "\"", "{", "}", "[", "]", ":",
                "{\"symbol\":\"IWM\",\"date\":\"2026-11-20\",\"close\":1}", "null", "1e400", "\uFEFF", "\u0000", "\\u", " ");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
