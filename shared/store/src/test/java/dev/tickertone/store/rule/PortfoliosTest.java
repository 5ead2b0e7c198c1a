package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.store.Listing;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.rule.Portfolios.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortfoliosTest {
    private final MemoryTable table = new MemoryTable();
    private final Portfolios portfolios = new Portfolios(table);

    @Test
    void aPortfolioIsKeptChangedAndForgotten() {
        assertThat(put(RulesTest.portfolio("p", "F"))).isEqualTo(Edit.CREATED);
        assertThat(portfolios.find("p")).contains(RulesTest.portfolio("p", "F"));
        assertThat(put(RulesTest.portfolio("p", "GM"))).isEqualTo(Edit.CHANGED);
        assertThat(portfolios.find("p")).contains(RulesTest.portfolio("p", "GM"));
        assertThat(portfolios.delete("p", before -> true)).isEqualTo(Edit.DELETED);
        assertThat(portfolios.find("p")).isEmpty();
        assertThat(portfolios.list(10, null).items()).isEmpty();
        assertThat(portfolios.delete("p", before -> true)).isEqualTo(Edit.ABSENT);
    }

    @Test
    void amountsAreKeptAsTheyAreWritten() {
        Portfolio exact = new Portfolio("p", "P", List.of(
                new Holding("BTC-USD", null, new BigDecimal("-0.00000001")),
                new Holding("F", null, new BigDecimal("1000000000000"))));
        put(exact);
        assertThat(portfolios.find("p")).contains(exact);
    }

    @Test
    void theyAreListedByIdWithTheirSizes() {
        put(RulesTest.portfolio("b", "F", "GM"));
        put(RulesTest.portfolio("a", "F"));
        put(RulesTest.portfolio("c", "F"));
        Listing<Summary> first = portfolios.list(2, null);
        assertThat(first.items()).containsExactly(new Summary("a", "a", 1), new Summary("b", "b", 2));
        assertThat(portfolios.list(2, first.next()).items()).containsExactly(new Summary("c", "c", 1));
    }

    @Test
    void onesThatAreNotAsExpectedStay() {
        put(RulesTest.portfolio("p", "F"));
        assertThat(portfolios.put(RulesTest.portfolio("p", "GM"), Optional::isEmpty)).isEqualTo(Edit.NOT_EXPECTED);
        assertThat(portfolios.delete("p", Optional::isEmpty)).isEqualTo(Edit.NOT_EXPECTED);
        assertThat(portfolios.find("p")).contains(RulesTest.portfolio("p", "F"));
    }

    @Test
    void thereAreAsManyAsAreAllowedAndNoMore() {
        for (int i = 0; i < Limits.MAX_PORTFOLIOS; i++) {
            assertThat(put(RulesTest.portfolio("p" + i, "F"))).isEqualTo(Edit.CREATED);
        }
        assertThat(put(RulesTest.portfolio("one-more", "F"))).isEqualTo(Edit.TOO_MANY);
        assertThat(put(RulesTest.portfolio("p7", "GM"))).isEqualTo(Edit.CHANGED);
        portfolios.delete("p7", before -> true);
        assertThat(put(RulesTest.portfolio("one-more", "F"))).isEqualTo(Edit.CREATED);
    }

    @Test
    void theLargestPortfolioFitsIntoAnItemHoweverLittleItsNumbersRepeat() {
        Random random = new Random(5);
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < Limits.MAX_HOLDINGS; i++) {
            StringBuilder symbol = new StringBuilder(Integer.toString(i, 36).toUpperCase(Locale.ROOT)).append('.');
            while (symbol.length() < 24) {
                symbol.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789^.=-".charAt(random.nextInt(40)));
            }
            holdings.add(new Holding(symbol.toString(), null, BigDecimal.valueOf(random.nextLong(1L << 60), 8).negate()));
        }
        Portfolio largest = new Portfolio("p", "n".repeat(Limits.MAX_NAME_CHARS), holdings);
        assertThat(put(largest)).isEqualTo(Edit.CREATED);
        assertThat(portfolios.find("p")).contains(largest);
        Item item = table.get(new Key("portfolio#p", "portfolio")).orElseThrow();
        assertThat(dev.tickertone.domain.table.Limits.size(item)).isLessThan(dev.tickertone.domain.table.Limits.MAX_ITEM / 2);
    }

    private Edit put(Portfolio portfolio) {
        return portfolios.put(portfolio, before -> true);
    }
}
