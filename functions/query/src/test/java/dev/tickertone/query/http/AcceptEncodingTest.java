package dev.tickertone.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZip", "x-gzip", "gzip, deflate, br, zstd", "br;q=1.0,gzip;q=0.001", "*", "gzip ; q=1.000",
        "identity;q=0, gzip;q=0.5", "identity;q=0.5, gzip;q=0.5", "*;q=0.1", "br;q=0, *"})
    void gzipIsSentToWhoTakesIt(String header) {
        assertThat(AcceptEncoding.prefersGzip(header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzip;q=0.4, identity;q=0.5",
        "identity, gzip;q=0.5", "gzipped", "gzip;q=2", "gzip;q=-1", "gzip;q=x", "gzip;", ",,;", "gzip q=1"})
    void whoDoesNotSayThatHeTakesItGetsTheContentAsItIs(String header) {
        assertThat(AcceptEncoding.prefersGzip(header)).isFalse();
    }
}
