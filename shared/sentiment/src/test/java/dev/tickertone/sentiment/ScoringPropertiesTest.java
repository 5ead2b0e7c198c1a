package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.TickerSentiment;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for every text. */
@Tag("property")
class ScoringPropertiesTest {
    private final SentimentScorer scorer = SentimentScorer.standard();

    @Property(tries = 300)
    void scoresAreBoundedAndLabelsFollow(@ForAll("articles") String text) {
        Analysis analysis = scorer.analyze(text, 0);

        if (analysis.overall().score() != null) {
            assertThat(analysis.overall().score()).isBetween(-1.0, 1.0);
            assertThat(analysis.overall().confidence()).isBetween(0.0, 1.0);
            assertThat(analysis.overall().label()).isEqualTo(Label.of(analysis.overall().score()));
        }
        for (TickerSentiment ticker : analysis.tickers()) {
            assertThat(ticker.relevance()).isBetween(0.0, 1.0);
            assertThat(ticker.label()).isEqualTo(ticker.score() == null ? null : Label.of(ticker.score()));
        }
    }

    @Property(tries = 300)
    void contributionsAddUpToTheScore(@ForAll("articles") String text) {
        Analysis analysis = scorer.analyze(text, 0);
        double sum = analysis.evidence().stream().mapToDouble(Evidence::contribution).sum();

        double score = analysis.overall().score() == null ? 0 : analysis.overall().score();
        assertThat(sum).isCloseTo(score, within(0.00501));
        for (Evidence evidence : analysis.evidence()) {
            assertThat(evidence.weight()).isPositive();
            assertThat(evidence.contribution()).isCloseTo(evidence.score() * evidence.weight(), within(1e-5));
        }
    }

    @Property(tries = 300)
    void evidenceStandsWhereItSays(@ForAll("articles") String text) {
        Analysis analysis = scorer.analyze(text, Math.min(20, text.length()));

        for (Evidence evidence : analysis.evidence()) {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
            for (Evidence.Cue cue : evidence.cues()) {
                assertThat(evidence.text()).contains(cue.text());
                assertThat(cue.polarity()).isIn(-1, 1);
            }
        }
        List<String> ids = analysis.evidence().stream().map(Evidence::id).toList();
        assertThat(ids).isEqualTo(IntStream.rangeClosed(1, ids.size()).mapToObj(i -> "s" + i).toList());
        analysis.tickers().forEach(ticker -> assertThat(ids).containsAll(ticker.evidence()));
    }

    @Property(tries = 60)
    void neitherLocaleNorThreadsMatter(@ForAll("articles") String text) {
        Analysis expected = scorer.analyze(text, 0);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(scorer.analyze(text, 0)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> scorer.analyze(text, 0))).allMatch(expected::equals);
    }

    @Property(tries = 200)
    void anyStringIsValidInput(@ForAll String text) {
        Analysis analysis = scorer.analyze(text, text.length() / 2);

        for (Evidence evidence : analysis.evidence()) {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
        }
    }

    @Property(tries = 100)
    void negatingAPlainClaimDoesNotKeepItsSign(@ForAll("claims") String claim) {
        String subject = claim.substring(0, claim.indexOf(' '));
        String verb = claim.substring(claim.indexOf(' ') + 1);
        double plain = scorer.score(subject + " will " + verb + ".", null).orElseThrow();
        double negated = scorer.score(subject + " will not " + verb + ".", null).orElseThrow();

        assertThat(plain * negated).as(claim).isLessThanOrEqualTo(0);
    }

    @Property(tries = 100)
    void twoInstrumentsThatChangePlacesChangeScores(@ForAll("moves") String one, @ForAll("moves") String other) {
        String straight = "Microsoft " + one + " today, while Apple " + other + ".";
        String swapped = "Apple " + one + " today, while Microsoft " + other + ".";

        assertThat(scorer.score(straight, "Microsoft")).isEqualTo(scorer.score(swapped, "Apple"));
        assertThat(scorer.score(straight, "Apple")).isEqualTo(scorer.score(swapped, "Microsoft"));
    }

    @Provide
    Arbitrary<String> claims() {
        return Arbitraries.of("Profit", "Sales", "Costs", "Losses", "Demand", "Guidance", "Shares", "Debt")
                .flatMap(subject -> Arbitraries.of("rise", "fall", "improve", "grow", "decline", "recover", "slump")
                        .map(verb -> subject + " " + verb));
    }

    @Provide
    Arbitrary<String> moves() {
        return Arbitraries.of("rose 3%", "fell 2%", "slumped", "rallied", "beat estimates", "issued a profit warning",
                "cut its dividend", "was upgraded", "opened a shop");
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> pieces = Arbitraries.of("Apple", "Microsoft", "the S&P 500", "profit", "costs", "rose", "fell",
                "beat", "missed", "not", "could", "despite", "although", "if", "as", "while", "but", "strong", "weak",
                "record", "up", "down", "3%", "$5 bn", "from", "to", "compared with", "EUR 8.7 mn", ",", ".", ";", "?", "\n\n",
                "the company", "sues", "downgrades", "upgraded", "by", "of", "in", "shares", "and", "-", "\"", "loss", "debt",
                "high", "low", "a", "the", "said", ":", "buy", "sell", "\uD83D\uDCC8", "\uD83D", "Ünïcode");
        return pieces.list().ofMinSize(0).ofMaxSize(60).map(words -> String.join(" ", words));
    }
}
