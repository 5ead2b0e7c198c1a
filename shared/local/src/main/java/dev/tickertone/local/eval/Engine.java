package dev.tickertone.local.eval;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Scores;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.sentiment.SentimentScorer;
import java.util.ArrayList;
import java.util.List;

/** The product's own scorer, asked as the product asks it; scores are rounded as they are shown. */
final class Engine implements Scorer {
    private final SentimentScorer scorer = SentimentScorer.standard();

    @Override
    public String name() {
        return "tickertone";
    }

    @Override
    public List<Answer> score(List<Row> rows, Progress progress) {
        List<Answer> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            answers.add(score(row));
            progress.at(answers.size());
        }
        return answers;
    }

    private Answer score(Row row) {
        return switch (row.subject()) {
            case Subject.Named named -> scorer.score(row.text(), named.name())
                    .map(score -> Answer.of(Scores.round(score))).orElse(Answer.NONE);
            case Subject.Whole _ -> answer(analysis(row).overall().score());
            case Subject.Listed listed -> answer(analysis(row).tickers().stream()
                    .filter(ticker -> ticker.symbol().equals(listed.symbol()))
                    .findFirst().map(TickerSentiment::score).orElse(null));
        };
    }

    private static Answer answer(Double score) {
        return score == null ? Answer.NONE : Answer.of(score);
    }

    private Analysis analysis(Row row) {
        return scorer.analyze(row.text(), row.headlineLength());
    }

    /** The evidence behind a row's score: where the row asks for an instrument, only what speaks of it. */
    List<Evidence> evidence(Row row) {
        List<Evidence> all = analysis(row).evidence();
        return row.subject() instanceof Subject.Listed listed
                ? all.stream().filter(evidence -> evidence.tickers().contains(listed.symbol())).toList()
                : all;
    }
}
