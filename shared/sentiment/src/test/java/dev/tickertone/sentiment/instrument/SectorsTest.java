package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.SentimentScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {

    @ParameterizedTest
    @CsvSource({
        "lender,JPM,true", "lender,NVDA,false", "chipmaker,NVDA,true", "airline,DAL,true", "airline,KO,false",
        "retailer,WMT,true", "retailer,M,true", "drugmaker,PFE,true", "drugmaker,XOM,false", "utility,DUK,true",
        "company,XOM,true", "lender,^RUT,true",
    })
    void tellsWhatAWordForACompanyCanMean(String word, String symbol, boolean fits) {
        assertThat(Sectors.fits(word, InstrumentCatalog.standard().bySymbol(symbol).orElseThrow())).isEqualTo(fits);
    }

    @Test
    void aReferenceMeansTheNearestCompanyOfItsSector() {
        var analysis = SentimentScorer.standard().analyze(
                "Wells Fargo bought software from Microsoft. The lender plunged 9% after a warning.", 0);

        assertThat(analysis.evidence()).filteredOn(evidence -> evidence.text().startsWith("The lender"))
                .singleElement().satisfies(evidence -> assertThat(evidence.tickers()).containsExactly("WFC"));
    }
}
