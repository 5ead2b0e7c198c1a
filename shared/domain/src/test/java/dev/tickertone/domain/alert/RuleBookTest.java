package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Rule ON_ANY = rule("any", Set.of(), null);
    private static final Rule ON_FORD = rule("ford", Set.of("F", "GM"), null);
    private static final Rule ON_CARS = rule("cars", Set.of(), "cars");
    private static final Portfolio CARS = new Portfolio("cars", "Cars", List.of(
            new Holding("F", BigDecimal.ONE, null), new Holding("TM", new BigDecimal("-2"), null)));

    @Test
    void findsTheRulesThatNameAnInstrumentHoldItOrLookAtAny() {
        RuleBook book = new RuleBook(List.of(ON_ANY, ON_FORD, ON_CARS), List.of(CARS));
        assertThat(book.on("F")).containsExactlyInAnyOrder(ON_ANY, ON_FORD, ON_CARS);
        assertThat(book.on("GM")).containsExactlyInAnyOrder(ON_ANY, ON_FORD);
        assertThat(book.on("TM")).containsExactlyInAnyOrder(ON_ANY, ON_CARS);
        assertThat(book.on("AAPL")).containsExactly(ON_ANY);
    }

    @Test
    void withoutARuleOnAnyOthersAreNotAsked() {
        RuleBook book = new RuleBook(List.of(ON_FORD), List.of());
        assertThat(book.on("F")).containsExactly(ON_FORD);
        assertThat(book.on("AAPL")).isEmpty();
    }

    @Test
    void aRuleWhosePortfolioIsMissingLooksAtNothing() {
        RuleBook book = new RuleBook(List.of(ON_CARS), List.of());
        assertThat(book.on("F")).isEmpty();
        assertThat(book.portfolioOf(ON_CARS)).isEmpty();
        assertThat(book.find("cars")).contains(ON_CARS);
    }

    @Test
    void knowsRulesAndTheirPortfolios() {
        RuleBook book = new RuleBook(List.of(ON_ANY, ON_CARS), List.of(CARS));
        assertThat(book.find("any")).contains(ON_ANY);
        assertThat(book.find("none")).isEmpty();
        assertThat(book.portfolioOf(ON_CARS)).contains(CARS);
        assertThat(book.portfolioOf(ON_ANY)).isEmpty();
    }

    @Test
    void symbolsAreNotPartsOfEachOther() {
        RuleBook book = new RuleBook(List.of(rule("f", Set.of("F"), null)), List.of());
        assertThat(book.on("FF")).isEmpty();
        assertThat(book.on("f")).isEmpty();
    }

    private static Rule rule(String id, Set<String> symbols, String portfolio) {
        return new Rule(id, id, true, Severity.INFO, new Rule.Scope(symbols, portfolio, BigDecimal.ZERO),
                new Compare(new Metric.Score(), Op.LTE, BigDecimal.ZERO), Rule.Limits.USUAL);
    }
}
