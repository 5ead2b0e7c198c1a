package dev.tickertone.sentiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {
    @ParameterizedTest
    @EnumSource(Place.Kind.class)
    void itsWordsTellItWhole(Place.Kind kind) {
        for (boolean led : new boolean[] {true, false}) {
            for (String preposition : new String[] {"", "of", "over"}) {
                Place place = new Place(kind, preposition, led);

                assertThat(Place.parse(place.toString())).isEqualTo(place);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"AFTER, of, true, after led of", "FAR_SUBJECT, '', true, far_subject led", "SUBJECT, '', false, subject"})
    void itIsWrittenInWords(Place.Kind kind, String preposition, boolean led, String words) {
        assertThat(new Place(kind, preposition, led)).hasToString(words);
    }

    @Test
    void anUnknownKindIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.parse("beyond of"));
    }
}
