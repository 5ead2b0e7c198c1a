package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.store.MemoryTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CurrentRulesTest {
    private static final Rule TEMPLATE = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2"));

    private final MemoryTable table = new MemoryTable();
    private final Rules rules = new Rules(table, TEMPLATE);
    private final Portfolios portfolios = new Portfolios(table);
    private final CurrentRules current = new CurrentRules(table, TEMPLATE);

    @Test
    void beforeAnybodyDrewARuleThereIsTheTemplates() {
        assertThat(current.now().on("F")).containsExactly(TEMPLATE);
    }

    @Test
    void everyChangeCountsFromTheNextCallOn() {
        rules.put(RulesTest.rule("a", "one"), before -> true);
        assertThat(current.now().find("a")).contains(RulesTest.rule("a", "one"));
        rules.put(RulesTest.rule("a", "two"), before -> true);
        assertThat(current.now().find("a")).contains(RulesTest.rule("a", "two"));
        rules.delete("a", before -> true);
        assertThat(current.now().find("a")).isEmpty();
    }

    @Test
    void aChangedPortfolioMovesTheRulesOnIt() {
        portfolios.put(RulesTest.portfolio("p", "F"), before -> true);
        Rule onIt = new Rule("a", "A", true, Severity.INFO, new Rule.Scope(Set.of(), "p", BigDecimal.ZERO),
                new Compare(new Metric.Score(), Op.LTE, BigDecimal.ZERO), Rule.Limits.USUAL);
        rules.put(onIt, before -> true);
        assertThat(current.now().on("F")).contains(onIt);
        portfolios.put(RulesTest.portfolio("p", "GM"), before -> true);
        assertThat(current.now().on("F")).doesNotContain(onIt);
        assertThat(current.now().on("GM")).contains(onIt);
    }

    @Test
    void whereNothingChangedOneItemIsRead() {
        for (int i = 0; i < 50; i++) {
            rules.put(RulesTest.rule("r" + i, "R"), before -> true);
        }
        RuleBook book = current.now();
        int read = table.itemsRead();
        assertThat(current.now()).isSameAs(book);
        assertThat(table.itemsRead()).isEqualTo(read + 1);
    }

    @Test
    void portfoliosThatNoRuleNamesAreNotRead() {
        portfolios.put(RulesTest.portfolio("p", "F"), before -> true);
        int read = table.itemsRead();
        current.now();
        assertThat(table.itemsRead()).isEqualTo(read + 1);
    }

    @Test
    void manyThreadsSeeEveryChangeThatWasFinished() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 30; round++) {
                Rule changed = RulesTest.rule("a", "round " + round);
                rules.put(changed, before -> true);
                List<Future<Rule>> seen = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    seen.add(threads.submit(() -> current.now().find("a").orElseThrow()));
                }
                for (Future<Rule> one : seen) {
                    assertThat(one.get()).isEqualTo(changed);
                }
            }
        }
    }
}
