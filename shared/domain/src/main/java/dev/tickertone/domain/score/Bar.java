package dev.tickertone.domain.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What the articles of a stretch of time say of an instrument, added up. The sums are exact, so bars of hours make the
 * bar of their day, in whatever order they are added.
 *
 * @param articles how many score the instrument, copies included
 * @param stories how many of them are no copies: only these count in the sums below
 * @param weight their relevance together
 * @param weighted relevance times score, together
 * @param squared relevance times the square of the score, together
 */
public record Bar(int articles, int stories, BigDecimal weight, BigDecimal weighted, BigDecimal squared) {
    /** A stretch in which nothing was written. */
    public static final Bar EMPTY = new Bar(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int DECIMALS = 2;

    /** Equal sums are equal bars, however their zeros are written. */
    public Bar {
        weight = plain(weight);
        weighted = plain(weighted);
        squared = plain(squared);
    }

    /** The bar of what articles say. */
    public static Bar of(Collection<Mention> mentions) {
        return mentions.stream().map(Bar::of).reduce(EMPTY, Bar::plus);
    }

    private static Bar of(Mention mention) {
        if (mention.copy()) {
            return new Bar(1, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal weighted = mention.relevance().multiply(mention.score());
        return new Bar(1, 1, mention.relevance(), weighted, weighted.multiply(mention.score()));
    }

    /** Both stretches together. */
    public Bar plus(Bar other) {
        return new Bar(articles + other.articles, stories + other.stories, weight.add(other.weight),
                weighted.add(other.weighted), squared.add(other.squared));
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return articles == 0;
    }

    /** The mean score by relevance, two decimals, in [-1, 1]; {@code null} where no story is relevant. */
    public Double score() {
        return weight.signum() == 0 ? null
                : Scores.round(weighted.divide(weight, DECIMALS, RoundingMode.HALF_UP).doubleValue());
    }

    /** The label of {@link #score}; {@code null} with it. */
    public Label label() {
        Double score = score();
        return score == null ? null : Label.of(score);
    }

    /**
     * How far the stories disagree: the standard deviation of their scores by relevance, as of a whole population, two
     * decimals, in [0, 1]; {@code null} with the score.
     */
    public Double dispersion() {
        if (weight.signum() == 0) {
            return null;
        }
        // Exact, and so never below 0: the sum of squares times the weight is at least the square of the sum.
        BigDecimal spread = weight.multiply(squared).subtract(weighted.multiply(weighted));
        return spread.sqrt(MathContext.DECIMAL64).divide(weight, DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
