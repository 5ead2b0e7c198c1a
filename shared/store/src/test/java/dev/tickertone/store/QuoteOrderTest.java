package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Late, twice, in any order, in any batches: the table holds the same. */
class QuoteOrderTest {
    private static final Instant CLOSE = Instant.parse("2026-11-20T21:00:00Z");

    record Report(Quote quote, Instant reported) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theTableDoesNotDependOnTheOrderOfReports(@ForAll("reports") List<Report> reports, @ForAll long seed) {
        Random random = new Random(seed);
        List<Report> again = new ArrayList<>(reports);
        again.addAll(reports.subList(0, random.nextInt(reports.size() + 1)));
        Collections.shuffle(again, random);

        assertThat(stored(again)).isEqualTo(stored(reports));
        assertThat(stored(reports.reversed())).isEqualTo(stored(reports));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void norOnHowTheyAreBatched(@ForAll("reports") List<Report> reports) {
        MemoryTable together = new MemoryTable();
        new Quotes(together).add(reports.stream().map(Report::quote).toList(), CLOSE);

        assertThat(items(together)).isEqualTo(
                stored(reports.stream().map(report -> new Report(report.quote(), CLOSE)).toList()));
    }

    private static List<Item> stored(List<Report> reports) {
        MemoryTable table = new MemoryTable();
        reports.forEach(report -> new Quotes(table).add(List.of(report.quote()), report.reported()));
        return items(table);
    }

    private static List<Item> items(MemoryTable table) {
        return Stream.of("IWM", "SPY")
                .flatMap(symbol -> table.query(new Range("quote#" + symbol, null, null, false, 1_000, null))
                        .items().stream())
                .toList();
    }

    /** Few symbols, times and prices, so that they meet. */
    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<BigDecimal> price = Arbitraries.of("98", "98.0", "99.5", "101.25").map(BigDecimal::new);
        Arbitrary<Quote> quote = Combinators.combine(Arbitraries.of("IWM", "SPY"), Arbitraries.integers().between(0, 2),
                price, price.injectNull(0.5)).as((symbol, second, now, before) ->
                        new Quote(symbol, CLOSE.plusSeconds(second), now, before));
        return Combinators.combine(quote, Arbitraries.integers().between(0, 2))
                .as((each, minute) -> new Report(each, CLOSE.plusSeconds(60L * minute)))
                .list().ofMinSize(1).ofMaxSize(12);
    }
}
