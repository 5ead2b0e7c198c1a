package dev.tickertone.alert.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.Samples;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever an article contains, each channel gets what it can carry and its reader can trust. */
class ArbitraryTextTest {
    // 3GPP TS 23.038, the default alphabet and its extension table.
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENSION = "^{}\\[~]|€\f";

    @Property(tries = 2_000)
    void theSubjectIsUpToAHundredPrintableAsciiCharacters(
            @ForAll @From("texts") String title, @ForAll @From("texts") String name) {
        String subject = alert(title, name, "x", "https://d.example").subject();
        assertThat(subject).hasSizeBetween(1, 100).matches("[!-~][ -~]*");
        assertSafe(subject);
    }

    @Property(tries = 2_000)
    void theTextMessageIsOnePart(
            @ForAll @From("texts") String sentence, @ForAll @From("texts") String title,
            @ForAll @From("texts") String symbol, @ForAll @From("dashboards") String dashboard) {
        String sms = alert(title, symbol, sentence, dashboard).sms();
        int septets = sms.codePoints().map(ArbitraryTextTest::septets).sum();
        assertThat(septets).isBetween(1, 160);
        assertSafe(sms);
    }

    @Property(tries = 2_000)
    void theEmailHasItsOwnLinesOnlyAndNothingInvisible(
            @ForAll @From("texts") String sentence, @ForAll @From("texts") String title,
            @ForAll @From("texts") String name) {
        String email = alert(title, name, sentence, "https://d.example").text();
        assertThat(email.lines().skip(1).map(line -> line.replaceFirst("[:\"]? .*|(?<=\").*", "")))
                .isSubsetOf("", "\"", "Sentiment", "How", "Move", "Article", "Published", "Read", "You");
        assertThat(email.lines()).hasSizeBetween(12, 14);
        assertThat(email.codePoints().filter(c -> c != '\n').map(Character::getType)).doesNotContain(
                (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE,
                (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);
        assertSafe(email);
    }

    private static void assertSafe(String text) {
        assertThat(text).doesNotContainPattern("<[A-Za-z/!?]");
    }

    private static int septets(int c) {
        assertThat(GSM.indexOf(c) >= 0 || GSM_EXTENSION.indexOf(c) >= 0)
                .as("U+%04X is in the alphabet", c).isTrue();
        return GSM_EXTENSION.indexOf(c) >= 0 ? 2 : 1;
    }

    private static Alert alert(String title, String name, String sentence, String dashboard) {
        Article article = Samples.article("a", "s", Samples.PUBLISHED, title, name);
        TickerSentiment ticker = Samples.ticker(name, name, 0.9, -0.31);
        ScoredArticle scored = new ScoredArticle(article, new Analysis(Overall.scored(-0.2, 0.5, 0.2), List.of(ticker),
                List.of(Samples.evidence("s1", sentence, -0.4)), List.of(), null, new Analysis.Scorer("t", "1")));
        KnownMove move = new KnownMove(new BigDecimal("-2.4"), MoveSource.STATED, Duration.ZERO);
        Firing firing = new Firing(DefaultRule.of(BigDecimal.ONE, BigDecimal.ONE),
                new Sighting(scored, ticker, List.of()), Optional.of(move));
        return new AlertWriter(dashboard).write(firing, Samples.PUBLISHED);
    }

    @Provide
    Arbitrary<String> texts() {
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

    @Provide
    Arbitrary<String> dashboards() {
        return Arbitraries.integers().between(1, 150).map(length -> "https://" + "d".repeat(length));
    }
}
