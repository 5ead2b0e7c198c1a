package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.evidence;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.russell;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.Samples.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertWriterTest {
    private static final String DASHBOARD = "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com";
    private static final Article ARTICLE = article("kq3v7lbn2m4xw5z6a7c2d3e4fg", "story");
    private static final String LINK = DASHBOARD + "/#/articles/kq3v7lbn2m4xw5z6a7c2d3e4fg";

    @Test
    void theEmailTellsWhatHappenedHowSureAndWhereToRead() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"), quote("-2.31", -300));
        assertThat(alert.text()).isEqualTo("""
                Russell 2000 (^RUT) fell 2.31%, and an article is mildly negative about it.

                "The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed."

                Sentiment: -0.31, mildly negative (scale -1 to +1)
                How sure: confidence 62%, relevance to the instrument 95%
                Move in the article: -2.4% to 2793.30 points, over the day
                Move in the market: -2.31% against the previous close, 20 Nov 2026 21:00 UTC
                Article: Small caps slide as long yields climb
                Published: 20 Nov 2026 21:05 UTC, Example Wire

                Read it with its evidence: LINK

                You get this once per instrument and story. The rule "default" asks for \
                a score of 0.15 or more and a move of 2.0% or more, both up or both down.
                """.replace("LINK", LINK));
    }

    @Test
    void theSubjectAndTheTextMessageSayTheSameAtAGlance() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"));
        assertThat(alert.subject()).isEqualTo(
                "Russell 2000 (^RUT) -2.4%, mildly negative (-0.31): Small caps slide as long yields climb");
        assertThat(alert.sms()).isEqualTo("^RUT -2.4%, mildly negative -0.31: Small caps slide as long... " + LINK);
    }

    @Test
    void theTextMessageQuotesTheSentenceWhereItFitsWhole() {
        assertThat(write("http://127.0.0.1:8080", scored(ARTICLE, -0.31, "-2.4")).sms()).isEqualTo(
                "^RUT -2.4%, mildly negative -0.31: The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed. "
                        + "http://127.0.0.1:8080/#/articles/" + ARTICLE.id());
    }

    @Test
    void theTextMessageLeavesOutALinkThatDoesNotFit() {
        ScoredArticle scored = scored(ARTICLE, -0.31, "-2.4");
        String head = "^RUT -2.4%, mildly negative -0.31";
        // One septet more for the circumflex, one for the space before the link.
        int room = 160 - head.length() - 2 - "/#/articles/".length() - ARTICLE.id().length();
        String fits = "https://" + "d".repeat(room - "https://".length());
        assertThat(write(fits, scored).sms()).isEqualTo(head + " " + fits + "/#/articles/" + ARTICLE.id());
        assertThat(write(fits + "d", scored).sms())
                .isEqualTo(head + ": The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed.");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        TickerSentiment ticker = russell(0.4, 0.5);
        ScoredArticle bare = new ScoredArticle(article("a", "s", PUBLISHED, "Small caps jump", null),
                new Analysis(Overall.insufficientEvidence(), List.of(ticker), List.of(), List.of(),
                        null, new Analysis.Scorer("t", "1")));
        Alert observed = write(bare, quote("3", 60));
        assertThat(observed.text())
                .startsWith("Russell 2000 (^RUT) rose 3%, and an article is moderately positive about it.\n\nSentiment")
                .contains("confidence not known", "Move in the article: not stated", "UTC\n")
                .doesNotContain("null");
        assertThat(observed.sms()).startsWith("^RUT +3%, moderately positive +0.50: Small caps jump http");
        assertThat(observed.evidence()).isNull();
        assertThat(write(scored(ARTICLE, -0.31, "-2.4")).text()).contains("Move in the market: no quote yet\n");
    }

    @Test
    void bothMovesAreShownWhereOnlyOneCrossedTheLine() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"), new Quote("^RUT", PUBLISHED, BigDecimal.ONE, null),
                quote("1.5", -60));
        assertThat(alert.move().source()).isEqualTo("stated");
        assertThat(alert.text())
                .startsWith("Russell 2000 (^RUT) fell 2.4%")
                .contains("Move in the article: -2.4%", "Move in the market: +1.5%");
    }

    @Test
    void theSentenceThatStatesTheMoveIsQuotedElseTheClearestOne() {
        ScoredArticle scored = new ScoredArticle(ARTICLE, new Analysis(Overall.scored(-0.3, 0.5, 0.2),
                List.of(new TickerSentiment("^RUT", "Russell 2000", "index", "IWM", 0.9, -0.31, null, "name",
                        List.of("s2", "s3", "s4"))),
                List.of(evidence("s1", "states", 0.1), evidence("s2", "good", 0.9), evidence("s3", "bad", -0.6),
                        evidence("s4", "as bad", -0.6), evidence("s5", "worse, of another", -0.9)),
                List.of(stated("-2.4")), null, new Analysis.Scorer("t", "1")));
        assertThat(write(scored).evidence().text()).isEqualTo("states");
        assertThat(write(scored, quote("-2.2", 60)).evidence().text()).isEqualTo("bad");
    }

    @Test
    void aQuotationEndsWhereAMessageMustBeSmall() {
        assertThat(quoted(KeySentence.MAX_LENGTH)).hasSize(KeySentence.MAX_LENGTH);
        assertThat(quoted(KeySentence.MAX_LENGTH + 1)).hasSize(KeySentence.MAX_LENGTH);
    }

    private static String quoted(int length) {
        TickerSentiment ticker = russell(0.9, -0.31);
        return write(new ScoredArticle(ARTICLE, new Analysis(Overall.scored(-0.3, 0.5, 0.2), List.of(ticker),
                List.of(evidence("s1", "x".repeat(length), -0.5)), List.of(stated("-2.4")),
                null, new Analysis.Scorer("t", "1")))).evidence().text();
    }

    private static Alert write(ScoredArticle scored, Quote... quotes) {
        return write(DASHBOARD, scored, quotes);
    }

    private static Alert write(String dashboard, ScoredArticle scored, Quote... quotes) {
        var rule = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2.0"));
        Sighting sighting = new Sighting(scored, scored.analysis().tickers().getFirst(), List.of(quotes));
        var match = rule.match(sighting.ticker(), sighting.moves()).orElseThrow();
        return new AlertWriter(dashboard).write(
                new Firing(rule, sighting, match.moves().stream().findFirst()), PUBLISHED);
    }
}
