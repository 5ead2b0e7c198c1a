package dev.tickertone.sentiment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.sentiment.SentimentScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Instruments and moves in Wikinews articles, whose texts are read from the folder that {@code -Ddata=…} names. */
class WikinewsInstrumentsTest {
    private static final String TEXTS = "wikinews_economy.tsv";
    private static final double LEAST_PRECISION = 0.91;
    private static final double LEAST_RECALL = 0.8;
    private static final Path ERRORS = Path.of("target", "wikinews-dev-errors.tsv");

    @Test
    void articlesNameTheirInstrumentsAndMoves() throws IOException {
        String data = System.getProperty("data");
        if (data == null) {
            System.out.println("Wikinews articles not measured: -Ddata=DIRECTORY names the folder of " + TEXTS);
        }
        assumeTrue(data != null, "no -Ddata");
        Findings findings = measured(Path.of(data, TEXTS));
        for (Half half : Half.values()) {
            System.out.println("Wikinews " + half + ": instruments " + findings.mentions(half));
            System.out.println("Wikinews " + half + ": moves " + findings.moves(half));
        }
        Files.write(ERRORS, findings.errors());
        for (Half half : Half.values()) {
            assertThat(findings.mentions(half).precision()).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
            assertThat(findings.mentions(half).recall()).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
        }
    }

    private static Findings measured(Path texts) throws IOException {
        Map<String, String> byId = LabelledSentence.rows(texts).stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Findings findings = new Findings();
        List<LabelledArticle> articles = LabelledArticle.all();
        for (LabelledArticle article : articles) {
            String text = Objects.requireNonNull(byId.get(article.id()), article.id());
            Analysis analysis = SentimentScorer.standard().analyze(text, 0);
            Set<String> symbols = analysis.tickers().stream().map(TickerSentiment::symbol).collect(Collectors.toSet());
            findings.compareSymbols(article, symbols);
            findings.compareMoves(article, analysis.statedMoves());
        }
        return findings;
    }
}
