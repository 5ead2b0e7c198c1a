package dev.tickertone.store.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.store.form.Body;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.rule.HostileJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioReaderTest {
    @Test
    void readsWeightsAndQuantities() {
        assertThat(good("{\"name\":\"Growth\",\"holdings\":[{\"symbol\":\"iwm\",\"weight\":0.60},{\"symbol\":\"F\",\"weight\":-40}]}"))
                .isEqualTo(new Portfolio("p", "Growth", List.of(new Holding("IWM", new BigDecimal("0.6"), null),
                        new Holding("F", new BigDecimal("-40"), null))));
        assertThat(good("{\"id\":\"p\",\"holdings\":[{\"symbol\":\"BTC-USD\",\"quantity\":0.00000001}]}"))
                .isEqualTo(new Portfolio("p", "p", List.of(new Holding("BTC-USD", null, new BigDecimal("0.00000001")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []||a portfolio as a JSON object
            {}|/holdings|'holdings' is missing
            {"holdings":[]}|/holdings|at least one holding
            {"holdings":{}}|/holdings|a list such as
            {"holdings":[7]}|/holdings/0|a holding as a JSON object
            {"name":"","holdings":[{"symbol":"F","weight":1}]}|/name|1 to 120 characters
            {"id":"q","holdings":[{"symbol":"F","weight":1}]}|/id|stands in the path
            {"cash":1,"holdings":[{"symbol":"F","weight":1}]}|/cash|no member of a portfolio
            {"holdings":[{"weight":1}]}|/holdings/0/symbol|'symbol' is missing
            {"holdings":[{"symbol":"F"}]}|/holdings/0/weight|'weight' is missing
            {"holdings":[{"symbol":"F","quantity":1},{"symbol":"GM"}]}|/holdings/1/quantity|'quantity' is missing
            {"holdings":[{"symbol":"$F","weight":1}]}|/holdings/0/symbol|letters, digits
            {"holdings":[{"symbol":"F","weight":"1"}]}|/holdings/0/weight|without quotes
            {"holdings":[{"symbol":"F","wieght":1,"weight":1}]}|/holdings/0/wieght|write 'weight'
            {"holdings":[{"symbol":"F","weight":1,"quantity":2}]}|/holdings/0/quantity|either weight or quantity
            {"holdings":[{"symbol":"F","weight":1},{"symbol":"GM","quantity":2}]}|/holdings/1/quantity|the first has the other one
            {"holdings":[{"symbol":"F","weight":1},{"symbol":"f","weight":2}]}|/holdings/1/symbol|add the two together
            {"holdings":[{"symbol":"F","weight":1000000000000.1}]}|/holdings/0/weight|to 1000000000000
            {"holdings":[{"symbol":"F","weight":-1000000000001}]}|/holdings/0/weight|from -1000000000000
            {"holdings":[{"symbol":"F","quantity":0.000000001}]}|/holdings/0/quantity|at most 8 decimal places
            """)
    void whatIsWrongIsNamedWithWhatToWrite(String document, String pointer, String detail) {
        assertThat(((Filled.Bad<Portfolio>) read(document)).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(fault.detail()).contains(detail).endsWith(".");
        });
    }

    @Test
    void aPortfolioHasTwoThousandHoldings() {
        assertThat(read(holdings(Limits.MAX_HOLDINGS))).isInstanceOf(Filled.Good.class);
        assertThat(((Filled.Bad<Portfolio>) read(holdings(Limits.MAX_HOLDINGS + 1))).faults())
                .containsExactly(new Fault("/holdings", "Write at most 2000 holdings."));
    }

    @Test
    void anAmountGoesAsFarAsItsLimitBothWays() {
        good("{\"holdings\":[{\"symbol\":\"F\",\"weight\":1000000000000},{\"symbol\":\"GM\",\"weight\":-1000000000000},"
                + "{\"symbol\":\"TM\",\"weight\":0}]}");
    }

    @Test
    void whatIsWrittenIsReadAsTheSamePortfolio() {
        Portfolio portfolio = good("{\"name\":\"N\",\"holdings\":[{\"symbol\":\"F\",\"quantity\":1.5},{\"symbol\":\"GM\",\"quantity\":-2}]}");
        assertThat(PortfolioReader.read(PortfolioWriter.write(portfolio), "p")).isEqualTo(new Filled.Good<>(portfolio));
    }

    @Property(tries = 500)
    void noDocumentMakesItFail(@ForAll("documents") JsonNode document) {
        if (PortfolioReader.read(document, "p") instanceof Filled.Bad<Portfolio>(List<Fault> faults)) {
            assertThat(faults).hasSizeBetween(1, Faults.MAX_TOLD + 1)
                    .allSatisfy(fault -> assertThat(fault.detail()).doesNotContain("\u2603"));
        }
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return HostileJson.documents(List.of("holdings", "holdings", "name", "id", "symbol", "weight", "quantity", "\u2603"));
    }

    private static String holdings(int count) {
        return "{\"holdings\":[" + IntStream.range(0, count).mapToObj(i -> "{\"symbol\":\"S" + i + "\",\"weight\":1}")
                .collect(Collectors.joining(",")) + "]}";
    }

    private static Portfolio good(String document) {
        return ((Filled.Good<Portfolio>) read(document)).value();
    }

    private static Filled<Portfolio> read(String document) {
        return PortfolioReader.read(Body.read(document.getBytes(StandardCharsets.UTF_8)).orElseThrow(), "p");
    }
}
