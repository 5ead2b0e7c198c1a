package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts that a test names. It hands out every move whatever the window, as {@link Facts} allows, and earlier scores and
 * stories by how long before they were.
 */
record Known(
        BigDecimal score, List<KnownMove> all, Map<Duration, BigDecimal> earlier, List<Duration> told,
        BigDecimal portfolio) implements Facts {
    static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");

    /** An article with a score and moves; {@code null} for the tape alone. */
    static Known of(String score, KnownMove... moves) {
        return new Known(decimal(score), List.of(moves), Map.of(), List.of(), null);
    }

    static KnownMove observed(String percent) {
        return move(percent, MoveSource.OBSERVED, Duration.ofHours(1));
    }

    static KnownMove stated(String percent) {
        return move(percent, MoveSource.STATED, Duration.ofHours(24));
    }

    static KnownMove move(String percent, MoveSource source, Duration reach) {
        return new KnownMove(new BigDecimal(percent), source, reach, AT);
    }

    private static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    Known after(Duration ago, String earlierScore) {
        Map<Duration, BigDecimal> more = new LinkedHashMap<>(earlier);
        more.put(ago, decimal(earlierScore));
        return new Known(score, all, more, told, portfolio);
    }

    Known withStories(Duration... ago) {
        return new Known(score, all, earlier, List.of(ago), portfolio);
    }

    Known inPortfolio(String portfolioScore) {
        return new Known(score, all, earlier, told, decimal(portfolioScore));
    }

    @Override
    public List<KnownMove> moves(Duration within) {
        return all;
    }

    @Override
    public List<BigDecimal> earlierScores(Duration within) {
        return earlier.entrySet().stream().filter(each -> each.getKey().compareTo(within) <= 0)
                .map(Map.Entry::getValue).toList();
    }

    @Override
    public int stories(Duration within) {
        return (int) Stream.concat(Stream.of(Duration.ZERO), told.stream())
                .filter(ago -> ago.compareTo(within) <= 0).count();
    }

    @Override
    public Optional<BigDecimal> portfolioScore(BigDecimal minCoverage) {
        return Optional.ofNullable(portfolio);
    }
}
