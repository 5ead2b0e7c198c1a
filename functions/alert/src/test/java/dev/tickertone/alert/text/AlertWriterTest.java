package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.evidence;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.russell;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.Samples.stated;
import static dev.tickertone.alert.text.Scenes.ARTICLE;
import static dev.tickertone.alert.text.Scenes.DASHBOARD;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first word on something. The other kinds are in {@link AlertKindsTest}. */
class AlertWriterTest {
    private static final Rule RULE = DefaultRule.of(number("0.15"), number("2.0"));
    private static final String LINK = DASHBOARD + "/#/articles/" + ARTICLE.id();

    @Test
    void theEmailTellsWhatHappenedHowSureWhereToReadAndWhy() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"), quote("-2.31", -300));
        assertThat(alert.text()).isEqualTo("""
                Russell 2000 (^RUT) fell 2.31%, and an article is mildly negative about it.

                "The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed."

                Sentiment: -0.31, mildly negative (scale -1 to +1)
                How sure: confidence 62%, relevance to the instrument 95%
                Move in the article: -2.4% to 2793.30 points, over the day
                Move in the market: -2.31% to 97.69 from the previous close of 100.00, 20 Nov 2026 21:00 UTC
                Article: Small caps slide as long yields climb
                Published: 20 Nov 2026 21:05 UTC, Example Wire
                Read it with its evidence: LINK

                Why you get this: your rule "a score of 0.15 or more and a move of 2.0% or more, both up or both down" \
                (default, severity warning)
                - score -0.31, at or below your line of -0.15
                - moved -2.31% (observed, against the previous close), at or below your line of -2%
                How often:
                - once per instrument and story
                - at most 60 messages an hour, the rest in one digest
                Change or pause it: DASHBOARD/#/rules/default
                """.replace("LINK", LINK).replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void theRecordSaysTheSameInNumbers() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"), quote("-2.3100", -300));
        assertThat(alert.id()).isEqualTo("id");
        assertThat(alert.rule()).isEqualTo("default");
        assertThat(alert.kind()).isEqualTo(Alert.Kind.FIRST);
        assertThat(alert.previousId()).isNull();
        assertThat(alert.storyId()).isEqualTo("story");
        assertThat(alert.articleId()).isEqualTo(ARTICLE.id());
        assertThat(alert.at()).isEqualTo(PUBLISHED);
        assertThat(alert.createdAt()).isEqualTo(NOW);
        assertThat(alert.publishedAt()).isNull();
        assertThat(alert.move()).isEqualTo(new Alert.Move(number("-2.31"), "observed"));
        assertThat(alert.reasons()).containsExactly(
                new Alert.Reason("score", "lte", number("-0.15"), number("-0.31")),
                new Alert.Reason("move_percent", "lte", number("-2"), number("-2.31")));
    }

    @Test
    void theSubjectAndTheTextMessageSayTheSameAtAGlance() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"));
        assertThat(alert.subject()).isEqualTo(
                "Russell 2000 (^RUT) -2.4%, mildly negative (-0.31): Small caps slide as long yields climb");
        assertThat(alert.sms()).isEqualTo("^RUT -2.4%, mildly negative (-0.31): Small caps slide as... " + LINK);
    }

    @Test
    void theTextMessageQuotesTheSentenceWhereItFitsWhole() {
        assertThat(write("http://127.0.0.1", RULE, scored(ARTICLE, -0.31, "-2.4")).sms()).isEqualTo(
                "^RUT -2.4%, mildly negative (-0.31): The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed. "
                        + "http://127.0.0.1/#/articles/" + ARTICLE.id());
    }

    @Test
    void theTextMessageLeavesOutALinkThatDoesNotFit() {
        ScoredArticle scored = scored(ARTICLE, -0.31, "-2.4");
        String head = "^RUT -2.4%, mildly negative (-0.31)";
        // One septet more for the circumflex, one for the space before the link.
        int room = 160 - head.length() - 2 - "/#/articles/".length() - ARTICLE.id().length();
        String fits = "https://" + "d".repeat(room - "https://".length());
        assertThat(write(fits, RULE, scored).sms()).isEqualTo(head + " " + fits + "/#/articles/" + ARTICLE.id());
        assertThat(write(fits + "d", RULE, scored).sms())
                .isEqualTo(head + ": The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed.");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        Alert observed = write(bare(russell(0.4, 0.5)), quote("3", 60));
        assertThat(observed.text())
                .startsWith("Russell 2000 (^RUT) rose 3%, and an article is moderately positive about it.\n\nSentiment")
                .contains("confidence not known", "Move in the article: not stated", "UTC\n")
                .doesNotContain("null");
        assertThat(observed.sms()).startsWith("^RUT +3%, moderately positive (+0.50): Small caps jump http");
        assertThat(observed.evidence()).isNull();
        assertThat(write(scored(ARTICLE, -0.31, "-2.4")).text()).contains("Move in the market: no quote yet\n");
    }

    @Test
    void anArticleThatTakesNoSideIsNotGivenOne() {
        Rule rule = Scenes.rule(Scenes.compare(Scenes.ANY_MOVE, Op.LTE, "-2"));
        Alert alert = write(DASHBOARD, rule, bare(russell(0.4, null)), quote("-3", 60));
        assertThat(alert.subject()).isEqualTo("Russell 2000 (^RUT) -3%: Small caps jump");
        assertThat(alert.text())
                .startsWith("Russell 2000 (^RUT) fell 3%, and an article mentions it.\n\n"
                        + "Sentiment: the article takes no side on it\n")
                .doesNotContain("null");
        assertThat(alert.score()).isNull();
        assertThat(alert.label()).isNull();
    }

    @Test
    void bothMovesAreShownWhereOnlyOneCrossedTheLine() {
        Alert alert = write(scored(ARTICLE, -0.31, "-2.4"), new Quote("^RUT", PUBLISHED, BigDecimal.ONE, null),
                quote("1.5", -60));
        assertThat(alert.move().source()).isEqualTo("stated");
        assertThat(alert.text())
                .startsWith("Russell 2000 (^RUT) fell 2.4%")
                .contains("Move in the article: -2.4%", "Move in the market: +1.5%", "- moved -2.4% (stated in the article)");
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

    private static ScoredArticle bare(TickerSentiment ticker) {
        return new ScoredArticle(article("a", "s", PUBLISHED, "Small caps jump", null),
                new Analysis(Overall.insufficientEvidence(), List.of(ticker), List.of(), List.of(),
                        null, new Analysis.Scorer("t", "1")));
    }

    private static Alert write(ScoredArticle scored, Quote... quotes) {
        return write(DASHBOARD, RULE, scored, quotes);
    }

    private static Alert write(String dashboard, Rule rule, ScoredArticle scored, Quote... quotes) {
        return new AlertWriter(dashboard).first(Scenes.on(rule, scored, quotes), "id", NOW);
    }
}
