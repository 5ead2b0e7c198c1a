package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.store.Listing;
import dev.tickertone.store.MemoryTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static final Rule TEMPLATE = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2"));

    private final MemoryTable table = new MemoryTable(7);
    private final Rules rules = new Rules(table, TEMPLATE);
    private final Portfolios portfolios = new Portfolios(table);

    @Test
    void aRuleIsKeptChangedAndForgotten() {
        assertThat(rules.put(rule("a", "one"), any())).isEqualTo(Edit.CREATED);
        assertThat(rules.find("a")).contains(rule("a", "one"));
        assertThat(rules.put(rule("a", "two"), any())).isEqualTo(Edit.CHANGED);
        assertThat(rules.find("a")).contains(rule("a", "two"));
        assertThat(rules.delete("a", any())).isEqualTo(Edit.DELETED);
        assertThat(rules.find("a")).isEmpty();
        assertThat(rules.delete("a", any())).isEqualTo(Edit.ABSENT);
    }

    @Test
    void theTemplatesRuleStandsUntilItIsOverriddenAndAgainAfterwards() {
        assertThat(rules.find("default")).contains(TEMPLATE);
        assertThat(rules.put(rule("default", "mine"), any())).isEqualTo(Edit.CHANGED);
        assertThat(rules.find("default")).contains(rule("default", "mine"));
        assertThat(rules.list(10, null).items()).containsExactly(rule("default", "mine"));
        assertThat(rules.delete("default", any())).isEqualTo(Edit.DELETED);
        assertThat(rules.find("default")).contains(TEMPLATE);
        assertThat(rules.delete("default", any())).isEqualTo(Edit.FROM_TEMPLATE);
        assertThat(rules.list(10, null).items()).containsExactly(TEMPLATE);
    }

    @ParameterizedTest
    @CsvSource({"1, a", "2, a", "3, a", "5, a", "50, a", "1, x", "2, x", "3, x", "50, x", "4, default-", "4, defaulu"})
    void aListHasEveryRuleOnceInTheOrderOfIds(int limit, String prefix) {
        List<String> ids = new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> prefix + i).toList());
        ids.forEach(id -> rules.put(rule(id, id), any()));
        ids.add("default");

        assertThat(walk(limit)).containsExactlyElementsOf(ids.stream().sorted().toList());
        rules.put(rule("default", "mine"), any());
        assertThat(walk(limit)).containsExactlyElementsOf(ids.stream().sorted().toList());
        assertThat(rules.all()).extracting(Rule::id).containsExactlyElementsOf(ids.stream().sorted().toList());
    }

    private List<String> walk(int limit) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Listing<Rule> part = rules.list(limit, after);
            assertThat(part.items().size()).isLessThanOrEqualTo(limit);
            part.items().forEach(rule -> ids.add(rule.id()));
            after = part.next();
        } while (after != null);
        return ids;
    }

    @Test
    void aRuleThatIsNotAsExpectedStays() {
        rules.put(rule("a", "one"), any());
        assertThat(rules.put(rule("a", "two"), Optional::isEmpty)).isEqualTo(Edit.NOT_EXPECTED);
        assertThat(rules.delete("a", before -> before.equals(Optional.of(rule("a", "two"))))).isEqualTo(Edit.NOT_EXPECTED);
        assertThat(rules.put(rule("b", "two"), Optional::isPresent)).isEqualTo(Edit.NOT_EXPECTED);
        assertThat(rules.find("a")).contains(rule("a", "one"));
        assertThat(rules.find("b")).isEmpty();
        assertThat(rules.put(rule("default", "mine"), before -> before.equals(Optional.of(TEMPLATE))))
                .isEqualTo(Edit.CHANGED);
    }

    @Test
    void aPutThatChangesNothingWritesNothing() {
        rules.put(rule("a", "one"), any());
        int writes = table.read(null, 1_000).size();
        assertThat(rules.put(rule("a", "one"), any())).isEqualTo(Edit.CHANGED);
        assertThat(table.read(null, 1_000)).hasSize(writes);
    }

    @Test
    void thereAreAsManyRulesAsAreAllowedAndNoMore() {
        for (int i = 0; i < Limits.MAX_RULES; i++) {
            assertThat(rules.put(rule("r" + i, "R"), any())).isEqualTo(Edit.CREATED);
        }
        assertThat(rules.put(rule("one-more", "R"), any())).isEqualTo(Edit.TOO_MANY);
        assertThat(rules.put(rule("default", "R"), any())).isEqualTo(Edit.TOO_MANY);
        assertThat(rules.put(rule("r7", "changed"), any())).isEqualTo(Edit.CHANGED);
        assertThat(rules.delete("r7", any())).isEqualTo(Edit.DELETED);
        assertThat(rules.put(rule("one-more", "R"), any())).isEqualTo(Edit.CREATED);
        assertThat(rules.all()).hasSize(Limits.MAX_RULES + 1);
    }

    @Test
    void aRuleNamesAPortfolioThatIsThereAndHoldsItThere() {
        assertThat(rules.put(onPortfolio("a"), any())).isEqualTo(Edit.NO_PORTFOLIO);
        portfolios.put(portfolio("p", "F"), before -> true);
        assertThat(rules.put(onPortfolio("a"), any())).isEqualTo(Edit.CREATED);
        assertThat(rules.put(onPortfolio("b"), any())).isEqualTo(Edit.CREATED);
        assertThat(portfolios.delete("p", before -> true)).isEqualTo(Edit.IN_USE);
        assertThat(portfolios.rulesOn("p")).containsExactly("a", "b");
        rules.delete("a", any());
        rules.put(rule("b", "no more"), any());
        assertThat(portfolios.delete("p", before -> true)).isEqualTo(Edit.DELETED);
    }

    @Test
    void writersAtOnceLoseNothingAndPassNoLimit() throws Exception {
        MemoryTable shared = new MemoryTable();
        int writers = 4;
        int each = 20;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> done = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String prefix = "w" + w + "-";
                done.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        patiently(new Rules(shared, TEMPLATE), rule(prefix + i, "R"));
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(new Rules(shared, TEMPLATE).all()).hasSize(writers * each + 1);
        assertThat(new RuleRevision(shared).read()).isEqualTo(new RuleRevision.State(writers * each, writers * each, 0));
    }

    // A writer that was overtaken ten times in a row says so, and its caller tries again.
    private static void patiently(Rules rules, Rule rule) {
        while (true) {
            try {
                rules.put(rule, any());
                return;
            } catch (IllegalStateException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private static Predicate<Optional<Rule>> any() {
        return before -> true;
    }

    static Rule rule(String id, String name) {
        return rule(id, name, null);
    }

    private static Rule onPortfolio(String id) {
        return rule(id, id, "p");
    }

    private static Rule rule(String id, String name, String portfolio) {
        return new Rule(id, name, true, Severity.INFO, new Rule.Scope(Set.of(), portfolio, BigDecimal.ZERO),
                new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.2")), Rule.Limits.USUAL);
    }

    static Portfolio portfolio(String id, String... symbols) {
        return new Portfolio(id, id, List.of(symbols).stream()
                .map(symbol -> new Holding(symbol, BigDecimal.ONE, null)).toList());
    }
}
