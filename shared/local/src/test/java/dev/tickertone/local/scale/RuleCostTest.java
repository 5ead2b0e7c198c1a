package dev.tickertone.local.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleCostTest {
    private static final int ARTICLES = 200;

    @Test
    void anArticleCostsAsMuchAmongAThousandRulesAsWithThoseAloneThatCouldFireOnIt() throws Exception {
        RuleCost alone = RuleCost.of(ManyRules.ten(), ARTICLES);
        RuleCost among = RuleCost.of(ManyRules.ten().among(1_000), ARTICLES);

        assertThat(alone.rulesLookedAt()).isGreaterThan(ARTICLES);
        assertThat(alone.reads()).isGreaterThan(ARTICLES);
        assertThat(alone.alerts()).isPositive();
        assertThat(among.rulesLookedAt()).isEqualTo(alone.rulesLookedAt());
        assertThat(among.reads()).isEqualTo(alone.reads());
        assertThat(among.alerts()).isEqualTo(alone.alerts());
    }
}
