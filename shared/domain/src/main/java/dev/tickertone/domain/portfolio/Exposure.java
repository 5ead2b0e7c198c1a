package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Scores;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the news says of a portfolio, and which holding brings how much of it.
 *
 * @param score the contributions together, divided by {@code coverage}; rounded as scores are, in [-1, 1]; {@code null}
 *     where no holding is scored
 * @param label follows from the score; {@code null} with it
 * @param coverage which part of the gross exposure is scored, to four decimals, in [0, 1]
 * @param unpriced holdings given as a quantity whose price is not known: they are no part of the exposure
 * @param holdings in the portfolio's order
 */
public record Exposure(
        Portfolio portfolio, Instant asOf, Double score, Label label, BigDecimal coverage, int unpriced,
        List<Line> holdings) {
    private static final int SHARE_DECIMALS = 6;
    private static final int COVERAGE_DECIMALS = 4;
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /**
     * One holding.
     *
     * @param price the price that its quantity is valued at; {@code null} where none is known or a weight is given
     * @param share its signed part of the gross exposure, which is the sum of all sizes: in [-1, 1], to six decimals;
     *     {@code null} where its price is not known
     * @param recent what is said of the instrument
     * @param contribution share times score, to six decimals, in [-1, 1]; {@code null} where either is not known
     */
    public record Line(Holding holding, BigDecimal price, BigDecimal share, RecentScore recent, BigDecimal contribution) {}

    public Exposure {
        holdings = List.copyOf(holdings);
    }

    /**
     * What is said of a portfolio.
     *
     * @param prices the last price known of a symbol; one without is not in it, nor is any where weights are given
     * @param recent what is said of a symbol
     */
    public static Exposure of(
            Portfolio portfolio, Instant asOf, Map<String, BigDecimal> prices, Function<String, RecentScore> recent) {
        List<Valued> all = portfolio.holdings().stream()
                .map(holding -> Valued.of(holding, prices.get(holding.symbol()), recent.apply(holding.symbol())))
                .toList();
        List<Valued> scored = all.stream().filter(Valued::isScored).toList();
        BigDecimal gross = gross(all);
        BigDecimal covered = gross(scored);
        BigDecimal weighted = scored.stream().map(Valued::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
        Double score = covered.signum() == 0 ? null : Scores.round(weighted.divide(covered, PRECISION).doubleValue());
        BigDecimal coverage = gross.signum() == 0 ? BigDecimal.ZERO : covered.divide(gross, PRECISION);
        return new Exposure(portfolio, asOf, score, score == null ? null : Label.of(score),
                coverage.setScale(COVERAGE_DECIMALS, RoundingMode.HALF_EVEN),
                (int) all.stream().filter(each -> each.value() == null).count(),
                all.stream().map(each -> each.line(gross)).toList());
    }

    /** The same holdings at the same prices, with something else said of their instruments. */
    public Exposure with(Function<String, RecentScore> recent) {
        Map<String, BigDecimal> prices = new HashMap<>();
        holdings.stream().filter(line -> line.price() != null)
                .forEach(line -> prices.put(line.holding().symbol(), line.price()));
        return of(portfolio, asOf, prices, recent);
    }

    private static BigDecimal gross(List<Valued> holdings) {
        return holdings.stream().map(Valued::value).filter(Objects::nonNull).map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // A holding with what it is worth, in the portfolio's unit; null where that is not known.
    private record Valued(Holding holding, BigDecimal price, BigDecimal value, RecentScore recent) {
        static Valued of(Holding holding, BigDecimal price, RecentScore recent) {
            if (holding.weight() != null) {
                return new Valued(holding, null, holding.weight(), recent);
            }
            return new Valued(holding, price, price == null ? null : holding.quantity().multiply(price), recent);
        }

        boolean isScored() {
            return value != null && recent.score() != null;
        }

        BigDecimal weighted() {
            return value.multiply(BigDecimal.valueOf(recent.score()));
        }

        Line line(BigDecimal gross) {
            return new Line(holding, price, value == null ? null : part(value, gross), recent,
                    isScored() ? part(weighted(), gross) : null);
        }

        private static BigDecimal part(BigDecimal amount, BigDecimal gross) {
            BigDecimal part = gross.signum() == 0 ? BigDecimal.ZERO : amount.divide(gross, PRECISION);
            return part.setScale(SHARE_DECIMALS, RoundingMode.HALF_EVEN);
        }
    }
}
