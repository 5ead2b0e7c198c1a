package dev.tickertone.ingest.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.portfolio.PortfolioUpload.Result;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.portfolio.Limits;
import dev.tickertone.store.rule.Portfolios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioUploadTest {
    private static final String CSV = "symbol,weight\nIWM,0.6\nF,0.4\n";

    private final Portfolios portfolios = new Portfolios(new MemoryTable());
    private final PortfolioUpload upload = new PortfolioUpload(portfolios);

    @Test
    void theFilesNameIsTheId() {
        assertThat(take("portfolios/growth.csv", CSV)).isEqualTo(new Result(true, null));
        assertThat(portfolios.find("growth")).contains(new Portfolio("growth", "growth", List.of(
                new Holding("IWM", new BigDecimal("0.6"), null), new Holding("F", new BigDecimal("0.4"), null))));
    }

    @Test
    void theSameAgainIsNothingNew() {
        take("portfolios/growth.csv", CSV);
        assertThat(take("portfolios/growth.csv", CSV)).isEqualTo(new Result(false, null));
        assertThat(take("portfolios/growth.csv.gz", CSV)).isEqualTo(new Result(false, null));
    }

    @Test
    void aNameGivenOverTheApiStays() {
        portfolios.put(new Portfolio("growth", "Growth & Income", List.of(new Holding("F", BigDecimal.ONE, null))), any -> true);
        take("portfolios/growth.csv", CSV);
        assertThat(portfolios.find("growth").orElseThrow().name()).isEqualTo("Growth & Income");
        assertThat(portfolios.find("growth").orElseThrow().holdings()).hasSize(2);
    }

    @Test
    void aFileWithABadRowChangesNothingAndSaysSo() {
        take("portfolios/growth.csv", CSV);
        Problem problem = take("portfolios/growth.csv", "symbol,weight\nGM,1\n$,1\nTM,x\n").problem();
        assertThat(problem.reason()).isEqualTo(Reason.BAD_HOLDINGS);
        assertThat(problem.detail()).isEqualTo("2 of 3 rows are no holdings, so the portfolio stays as it was: half of one "
                + "would be wrong. Line 3: write a symbol such as ^RUT, BRK.B, CL=F or EURUSD=X: 1 to 24 letters, digits and "
                + "the characters ^ . = -; line 4: write the weight as a number from -1000000000000 to 1000000000000 with at "
                + "most 8 decimal places, such as 12.5.");
        assertThat(portfolios.find("growth").orElseThrow().symbols()).containsExactlyInAnyOrder("IWM", "F");
    }

    @Test
    void moreBadRowsThanAreNamedAreCounted() {
        Problem problem = take("portfolios/growth.csv", "symbol,weight\n" + "$,1\n".repeat(30)).problem();
        assertThat(problem.detail()).startsWith("30 of 30 rows").contains("line 21:").doesNotContain("line 22:")
                .endsWith("; and more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolios/Growth.csv", "portfolios/a/b.csv", "portfolios/growth.txt", "portfolios/.csv",
        "portfolios/growth", "portfolios/-a.csv", "portfolios/a b.csv", "portfolios/growth.csv.zip"})
    void aNameThatIsNoIdIsRefused(String key) {
        assertThat(take(key, CSV).problem().reason()).isEqualTo(Reason.BAD_PORTFOLIO_NAME);
        assertThat(portfolios.list(10, null).items()).isEmpty();
    }

    @Test
    void whatIsNoPortfolioIsTold() {
        assertTold("", Reason.EMPTY, "no rows of holdings");
        assertTold("IWM,1\n", Reason.BAD_PORTFOLIO_HEADER, "The first line");
        assertTold("PK\u0003\u0004", Reason.UNSUPPORTED_TYPE, "not text");
        assertTold("symbol,weight\n" + "\n".repeat(Limits.MAX_FILE), Reason.PORTFOLIO_TOO_LARGE, "2 MB");
        assertTold("symbol,weight\n" + "IWM,1\n".repeat(Limits.MAX_HOLDINGS + 1), Reason.PORTFOLIO_TOO_LARGE, "2000 rows");
    }

    private void assertTold(String text, Reason reason, String detail) {
        Problem problem = take("portfolios/growth.csv", text).problem();
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.detail()).contains(detail);
        assertThat(portfolios.find("growth")).isEmpty();
    }

    @Test
    void beyondTheMostPortfoliosThereIsNoRoom() {
        for (int i = 0; i < Limits.MAX_PORTFOLIOS; i++) {
            take("portfolios/p" + i + ".csv", CSV);
        }
        assertThat(take("portfolios/one-more.csv", CSV).problem().reason()).isEqualTo(Reason.TOO_MANY_PORTFOLIOS);
    }

    private Result take(String key, String text) {
        try {
            return upload.take(key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
