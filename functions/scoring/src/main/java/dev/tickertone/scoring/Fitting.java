package dev.tickertone.scoring;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.Articles;
import java.util.List;

/**
 * Makes an analysis fit an item of the table. Where it is too large the quotations are cut short and the cues left
 * out, and then the brief; every score, weight and contribution stays, so they still add up, and a quotation is still
 * exactly the article's text from its start to its end.
 */
final class Fitting {
    /** What is left of a quotation, in UTF-16 code units. */
    static final int SHORT_QUOTE = 60;

    private Fitting() {}

    /**
     * The article with as much of its analysis as can be kept.
     *
     * @throws IllegalStateException naming the article, if that is still too much
     */
    static ScoredArticle fit(ScoredArticle scored) {
        if (Articles.fits(scored)) {
            return scored;
        }
        Analysis shortened = shortened(scored.analysis());
        for (Analysis analysis : List.of(shortened, withoutBrief(shortened))) {
            ScoredArticle smaller = new ScoredArticle(scored.article(), analysis);
            if (Articles.fits(smaller)) {
                return smaller;
            }
        }
        throw new IllegalStateException("the analysis of article " + scored.article().id() + ", with "
                + scored.analysis().evidence().size() + " pieces of evidence, does not fit an item");
    }

    private static Analysis shortened(Analysis analysis) {
        return new Analysis(analysis.overall(), analysis.tickers(),
                analysis.evidence().stream().map(evidence -> evidence.shortened(SHORT_QUOTE, 0)).toList(),
                analysis.statedMoves(), analysis.brief(), analysis.scorer());
    }

    private static Analysis withoutBrief(Analysis analysis) {
        return new Analysis(analysis.overall(), analysis.tickers(), analysis.evidence(), analysis.statedMoves(), null,
                analysis.scorer());
    }
}
