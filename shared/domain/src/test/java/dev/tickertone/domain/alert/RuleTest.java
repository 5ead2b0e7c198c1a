package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Compare;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Condition BAD = new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.2"));

    @Test
    void aRuleThatIsOffIsSilentWhateverElseItSays() {
        assertThat(rule(false, null, NOON, BAD).silentAt(NOON)).contains(NotFired.DISABLED);
    }

    @Test
    void aPauseEndsAtItsInstant() {
        Rule paused = rule(true, NOON, null, BAD);
        assertThat(paused.silentAt(NOON.minusMillis(1))).contains(NotFired.PAUSED);
        assertThat(paused.silentAt(NOON)).isEmpty();
    }

    @Test
    void aRuleExpiresAtItsInstant() {
        Rule expiring = rule(true, null, NOON, BAD);
        assertThat(expiring.silentAt(NOON.minusMillis(1))).isEmpty();
        assertThat(expiring.silentAt(NOON)).contains(NotFired.EXPIRED);
    }

    @Test
    void ofARuleThatIsOverItIsNoMatterThatItIsPaused() {
        assertThat(rule(true, NOON.plusSeconds(9), NOON, BAD).silentAt(NOON)).contains(NotFired.EXPIRED);
    }

    @Test
    void aRuleIsOnItsPortfolioWhereverThatIsCompared() {
        Condition portfolio = new Compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, new BigDecimal("-0.2"));
        assertThat(rule(true, null, null, new All(List.of(BAD, new All(List.of(portfolio))))).isOnPortfolio()).isTrue();
        assertThat(rule(true, null, null, BAD).isOnPortfolio()).isFalse();
    }

    @Test
    void aScopeIsAnyWithoutSymbolsAndPortfolio() {
        assertThat(new Rule.Scope(Set.of(), null, BigDecimal.ZERO).isAny()).isTrue();
        assertThat(new Rule.Scope(Set.of("F"), null, BigDecimal.ZERO).isAny()).isFalse();
        assertThat(new Rule.Scope(Set.of(), "p", BigDecimal.ZERO).isAny()).isFalse();
    }

    private static Rule rule(boolean enabled, Instant pausedUntil, Instant expiresAt, Condition when) {
        return new Rule("r", "r", enabled, Severity.INFO, new Rule.Scope(Set.of(), "p", BigDecimal.ZERO), when,
                new Rule.Limits(true, null, Duration.ZERO, 10, false, null, pausedUntil, expiresAt));
    }
}
