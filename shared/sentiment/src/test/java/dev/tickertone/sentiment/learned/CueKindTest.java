package dev.tickertone.sentiment.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"move", "move:name", "change:good", "event.lose-", "measure.worry"})
    void itIsReadAsItIsWritten(String written) {
        assertThat(CueKind.parse(written)).hasToString(written);
    }
}
