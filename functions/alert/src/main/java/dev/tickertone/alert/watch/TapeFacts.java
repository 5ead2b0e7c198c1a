package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Facts;
import dev.tickertone.domain.alert.KnownMove;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A move on the tape, and no article. */
record TapeFacts(KnownMove move) implements Facts {
    @Override
    public BigDecimal score() {
        return null;
    }

    @Override
    public List<KnownMove> moves(Duration within) {
        return List.of(move);
    }

    @Override
    public List<BigDecimal> earlierScores(Duration within) {
        return List.of();
    }

    @Override
    public int stories(Duration within) {
        return 0;
    }

    @Override
    public Optional<BigDecimal> portfolioScore(BigDecimal minCoverage) {
        return Optional.empty();
    }
}
