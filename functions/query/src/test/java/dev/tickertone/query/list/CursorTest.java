package dev.tickertone.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String POSITION = "2026-11-20T21:05:00.000Z#abc";

    @Test
    void aPositionComesBackFromItsCursor() {
        assertThat(Cursor.decode("articles{}", Cursor.encode("articles{}", POSITION), null, null)).contains(POSITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "2026-11-20T21:05:00Z#abc", "2026-11-20T21:05:00.000Z#",
        "2026-13-40T21:05:00.000Z#abc", "2026-11-20T21:05:00.000Z#a b", "2026-11-20T21:05:00.000Z#a\nb"})
    void whoKnowsTheChecksumStillCannotSetAPositionThatIsNone(String position) {
        assertThat(Cursor.decode("articles{}", Cursor.encode("articles{}", position), null, null)).isEmpty();
    }

    @Test
    void aPositionOutsideOfTheBoundsIsNone() {
        Instant at = Instant.parse("2026-11-20T21:05:00Z");
        String cursor = Cursor.encode("articles{}", POSITION);

        assertThat(Cursor.decode("articles{}", cursor, at, at.plusMillis(1))).contains(POSITION);
        assertThat(Cursor.decode("articles{}", cursor, at.plusMillis(1), null)).isEmpty();
        assertThat(Cursor.decode("articles{}", cursor, null, at)).isEmpty();
    }
}
