package dev.tickertone.alert.text;

import static dev.tickertone.alert.text.Scenes.DAY;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.compare;
import static dev.tickertone.alert.text.Scenes.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.Samples;
import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Rule.Limits;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever an article or a rule contains, in every kind of message. */
class ArbitraryTextTest {
    // 3GPP TS 23.038, the default alphabet and its extension table.
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENSION = "^{}\\[~]|€\f";

    // How a line of ours begins; what comes from elsewhere stands behind it.
    private static final String OUR_LINE = "|(>|> )?(|\"|Sentiment: |How sure: |Move in the (article|market): |Article: "
            + "|Published: |Before: |Now: |Time: |It ends: |Read (it with its evidence|the article that shows it): "
            + "|More about it: |Why you get this: your rule \"|- |How often:$|Change or pause (it|your rules): "
            + "|It fires when: |A real one looks like this |They come in one message|Rule \"|All alerts: )";

    /** Text from outside. */
    record Outside(String title, String sentence, String name, String symbol, String source, String ruleName, String ruleId,
            String portfolio, String dashboard) {}

    @Property(tries = 1_000)
    void everyChannelGetsWhatItCanCarryAndItsReaderCanTrust(@ForAll @From("outside") Outside outside) {
        messages(outside).forEach(message -> {
            assertIsUpToAHundredPrintableAsciiCharacters(message.subject());
            assertIsOnePart(message.sms());
            assertHasOurLinesOnlyAndNothingInvisible(message.email());
        });
    }

    private static void assertIsUpToAHundredPrintableAsciiCharacters(String subject) {
        assertThat(subject).hasSizeBetween(1, 100).matches("[!-~][ -~]*");
        assertNoMarkup(subject);
    }

    private static void assertIsOnePart(String sms) {
        assertThat(sms.codePoints().map(ArbitraryTextTest::septets).sum()).isBetween(1, 160);
        assertNoMarkup(sms);
    }

    private static void assertHasOurLinesOnlyAndNothingInvisible(String email) {
        assertThat(email.lines().skip(1)).allMatch(line -> line.matches("(?s)(" + OUR_LINE + ").*"));
        assertThat(email.lines()).hasSizeBetween(6, 40);
        assertThat(email.codePoints().filter(c -> c != '\n').map(Character::getType)).doesNotContain(
                (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE,
                (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);
        assertNoMarkup(email);
    }

    private static void assertNoMarkup(String text) {
        assertThat(text).doesNotContainPattern("<[A-Za-z/!?]");
    }

    private static int septets(int c) {
        assertThat(GSM.indexOf(c) >= 0 || GSM_EXTENSION.indexOf(c) >= 0)
                .as("U+%04X is in the alphabet", c).isTrue();
        return GSM_EXTENSION.indexOf(c) >= 0 ? 2 : 1;
    }

    // One of each kind.
    private static Stream<AlertMessage> messages(Outside outside) {
        AlertWriter writer = new AlertWriter(outside.dashboard());
        Compare crossing = new Compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.CROSSES_BELOW, number("-0.2"), number("-0.1"));
        Rule rule = Scenes.rule(outside.ruleId(), outside.ruleName(), Severity.CRITICAL, outside.portfolio(),
                new All(List.of(crossing, compare(Scenes.SCORE, Op.LTE, "-0.1"),
                        compare(new Metric.ArticleCount(DAY), Op.GTE, "2"))), Limits.USUAL);
        Rule fall = Scenes.rule(outside.ruleId(), outside.ruleName(), Severity.INFO,
                compare(Scenes.MARKET_MOVE, Op.LTE, "-2"), Limits.USUAL);
        Quote quote = Samples.quote(outside.symbol(), "-2.4", NOW);
        Alert first = writer.first(Scenes.on(rule, scored(outside, -0.31), quote), "a", NOW);
        Alert worse = writer.escalation(Scenes.on(rule, scored(outside, -0.61), quote), "b", first, NOW);
        Alert over = writer.recovery(rule, worse, new Recovered(crossing, number("0.1"), NOW, "c"), "c", NOW);
        Alert onTape = writer.first(Scenes.on(fall, quote), "d", NOW);
        Alert backOnTape = writer.recovery(fall, onTape,
                new Recovered((Compare) fall.when(), number("1"), NOW, null), "e", NOW);
        List<Alert> all = List.of(first, worse, over, onTape, backOnTape);
        return Stream.concat(all.stream().map(writer::message), Stream.of(
                writer.digest(all, Map.of(rule.id(), rule), NOW), writer.test(rule, NOW), writer.test(fall, NOW)));
    }

    private static ScoredArticle scored(Outside outside, double score) {
        Article article = Samples.article("a", "s", Samples.PUBLISHED, outside.title(), outside.source());
        TickerSentiment ticker = Samples.ticker(outside.symbol(), outside.name(), 0.9, score);
        return new ScoredArticle(article, new Analysis(Overall.scored(-0.2, 0.5, 0.2), List.of(ticker),
                List.of(Samples.evidence("s1", outside.sentence(), -0.4)), List.of(), null,
                new Analysis.Scorer("t", "1")));
    }

    @Provide
    Arbitrary<Outside> outside() {
        Arbitrary<String> dashboards = Arbitraries.integers().between(1, 150).map(length -> "https://" + "d".repeat(length));
        return Combinators.combine(texts().list().ofSize(8), dashboards).as((text, dashboard) -> new Outside(text.get(0),
                text.get(1), text.get(2), text.get(3), text.get(4), text.get(5), text.get(6), text.get(7), dashboard));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.integers().between(0, 0x10FFFF)
                .map(Character::toString).list().ofMaxSize(200).map(characters -> String.join("", characters));
        Arbitrary<String> nasty = Arbitraries.of("<", ">", "b", "script>", "\u202E", "\u200B", "\0", "\r\n", "\u2028",
                        "\uFF1C", "\uFF1E", "`", "^", "€", "ﷺ", "é", "e\u0301", " ", "%", "小", "\uD83D\uDCC8", "...",
                        "word", "https://x.example/")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
        Arbitrary<String> lengthy = Arbitraries.strings().ascii().ofMinLength(3_000).ofMaxLength(6_000);
        return Arbitraries.frequencyOf(
                Tuple.of(5, anything), Tuple.of(5, nasty), Tuple.of(1, lengthy));
    }
}
