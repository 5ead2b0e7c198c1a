package dev.tickertone.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Brief.Passage;
import dev.tickertone.domain.score.Brief.Scenario;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.sentiment.SentimentScorer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of every analysis: it points into the text, and its parts add up. */
final class ScorerPromises {
    private static final double ROUNDING = 0.00501;

    private ScorerPromises() {}

    /** Scores bytes as text; its first line, if a blank one follows, is the headline. */
    static void hold(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int headline = Math.max(0, text.indexOf("\n\n"));
        Analysis analysis = SentimentScorer.standard().analyze(text, headline);
        double sum = analysis.evidence().stream().mapToDouble(Evidence::contribution).sum();
        Double score = analysis.overall().score();
        assertThat(sum).isCloseTo(score == null ? 0 : score, within(ROUNDING));
        assertThat(score == null || score >= -1 && score <= 1).isTrue();
        for (Evidence evidence : analysis.evidence()) {
            stands(text, evidence.start(), evidence.end(), evidence.text());
            evidence.cues().forEach(cue -> assertThat(evidence.text()).contains(cue.text()));
        }
        List<String> ids = analysis.evidence().stream().map(Evidence::id).toList();
        for (TickerSentiment ticker : analysis.tickers()) {
            assertThat(ticker.relevance()).isBetween(0.0, 1.0);
            assertThat(ids).containsAll(ticker.evidence());
        }
        for (StatedMove move : analysis.statedMoves()) {
            assertThat(move.start()).isBetween(0, move.end());
            assertThat(move.end()).isLessThanOrEqualTo(text.length());
        }
        passages(analysis.brief()).forEach(passage -> stands(text, passage.start(), passage.end(), passage.text()));
    }

    private static void stands(String text, int start, int end, String words) {
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(start, end)).isEqualTo(words);
    }

    private static Stream<Passage> passages(Brief brief) {
        Stream<Brief.Item> items = Stream.of(brief.winners(), brief.losers(), brief.catalysts()).flatMap(List::stream);
        Stream<Brief.Item> views = Stream.of(brief.consensus(), brief.contrarian()).filter(Objects::nonNull);
        return Stream.of(
                Stream.concat(items, views).map(Brief.Item::passage),
                brief.themes().stream().map(Brief.Theme::passage),
                brief.horizons().stream().map(Brief.Horizon::passage),
                Stream.of(brief.downside(), brief.upside()).filter(Objects::nonNull).map(Scenario::passage))
                .flatMap(passages -> passages);
    }
}
