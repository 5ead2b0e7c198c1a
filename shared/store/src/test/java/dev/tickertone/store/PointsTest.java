package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.store.Points.Point;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PointsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Points points = new Points(new MemoryTable(7));

    @Test
    void pointsComeInTheOrderOfTheirTimesFromATimeOn() {
        put(2, "c", "0.3");
        put(0, "a", "0.1");
        put(1, "b", "0.2");
        assertThat(points.from("rule", "SPY", NOON.plusMillis(1), 10)).extracting(Point::articleId)
                .containsExactly("b", "c");
        assertThat(points.from("rule", "SPY", NOON, 2)).extracting(Point::articleId).containsExactly("a", "b");
        assertThat(points.from("rule", "QQQ", NOON, 10)).isEmpty();
    }

    @Test
    void theyComeInReverseFromATimeBack() {
        for (int i = 0; i < 300; i++) {
            put(i, "p" + i, "0");
        }
        assertThat(points.until("rule", "SPY", NOON.plusSeconds(250), 252)).hasSize(251).first()
                .isEqualTo(new Point(NOON.plusSeconds(250), "p250", BigDecimal.ZERO));
        assertThat(points.until("rule", "SPY", NOON.plusSeconds(2).minusMillis(1), 10)).extracting(Point::articleId)
                .containsExactly("p1", "p0");
    }

    @Test
    void theFirstThatAConditionHoldsForIsFoundBehindManyPages() {
        for (int i = 0; i < 300; i++) {
            put(i, "p" + i, i == 250 ? "1" : "0");
        }
        assertThat(points.firstFrom("rule", "SPY", NOON, point -> point.value().signum() > 0))
                .contains(new Point(NOON.plusSeconds(250), "p250", BigDecimal.ONE));
    }

    @Test
    void noMoreIsLookedAtThanTheLimit() {
        for (int i = 1; i <= Points.MAX_LOOKED_AT + 1; i++) {
            put(i, "p" + i, i > Points.MAX_LOOKED_AT ? "1" : "0");
        }
        assertThat(points.firstFrom("rule", "SPY", NOON.plusMillis(1), point -> point.value().signum() > 0)).isEmpty();
        assertThat(points.firstFrom("rule", "SPY", NOON.plusMillis(1001), point -> point.value().signum() > 0)).isPresent();
    }

    @Test
    void anArticleHasItsLastValue() {
        put(1, "a", "0.1");
        put(1, "a", "-0.1");
        assertThat(points.from("rule", "SPY", NOON, 10)).extracting(Point::value)
                .containsExactly(new BigDecimal("-0.1"));
    }

    private void put(int second, String article, String value) {
        points.put("rule", "SPY", new Point(NOON.plusSeconds(second), article, new BigDecimal(value)), NOON);
    }
}
