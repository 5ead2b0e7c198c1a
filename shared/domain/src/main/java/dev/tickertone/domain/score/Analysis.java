package dev.tickertone.domain.score;

import java.util.List;
import java.util.Objects;

/**
 * Everything the scorer found in one article.
 *
 * @param tickers most relevant first
 * @param evidence in text order
 * @param brief what it says in the terms of an investment note; {@code null} from a scorer that made none
 * @param scorer what made this, so that a later scorer's work can be told apart
 */
public record Analysis(
        Overall overall,
        List<TickerSentiment> tickers,
        List<Evidence> evidence,
        List<StatedMove> statedMoves,
        Brief brief,
        Scorer scorer) {

    /** Name and version of a scorer. */
    public record Scorer(String name, String version) {}

    public Analysis {
        Objects.requireNonNull(overall, "overall");
        tickers = List.copyOf(tickers);
        evidence = List.copyOf(evidence);
        statedMoves = List.copyOf(statedMoves);
        Objects.requireNonNull(scorer, "scorer");
    }
}
