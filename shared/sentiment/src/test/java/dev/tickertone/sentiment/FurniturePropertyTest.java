package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Analysis;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FurniturePropertyTest {
    private static final String HEADLINE = "Microsoft raises its outlook while Intel warns";
    private static final String FIRST = "Microsoft raised its profit forecast on Tuesday and its shares rose 4%.";
    private static final String SECOND = "Intel warned of weak demand; its stock fell 6%, Nvidia 2%.";

    @Property
    void furnitureDoesNotMoveAnyScore(
            @ForAll("datelines") String dateline, @ForAll("furniture") String between, @ForAll("furniture") String after) {
        String plain = HEADLINE + "\n\n" + FIRST + "\n\n" + SECOND;
        String dressed = HEADLINE + "\n\n" + dateline + FIRST + "\n\n" + between + "\n\n" + SECOND + "\n\n" + after;
        assertThat(scores(dressed)).isEqualTo(scores(plain));
    }

    @Property
    void whatIsOnlyNamedInFurnitureIsNoInstrumentOfTheArticle(@ForAll("furniture") String furniture) {
        Map<String, Double> scores = scores(HEADLINE + "\n\n" + FIRST + "\n\n" + furniture);
        assertThat(scores).doesNotContainKeys("TSLA", "AAPL", "JPM");
    }

    private static Map<String, Double> scores(String text) {
        Analysis analysis = SentimentScorer.standard().analyze(text, HEADLINE.length());
        Map<String, Double> scores = new TreeMap<>();
        scores.put("", analysis.overall().score());
        analysis.tickers().forEach(ticker -> scores.put(ticker.symbol(), ticker.score()));
        return scores;
    }

    @Provide
    Arbitrary<String> datelines() {
        Arbitrary<String> places = Arbitraries.of("NEW YORK", "LONDON", "SAO PAULO", "MUMBAI");
        Arbitrary<String> dates = Arbitraries.of("", ", March 3", ", Oct. 21", ", 7 June");
        Arbitrary<String> agencies = Arbitraries.of(" (Reuters) - ", " (AP) — ", " (Bloomberg) -- ", " (AFP) – ");
        return Combinators.combine(places, dates, agencies).as((place, date, agency) -> place + date + agency);
    }

    @Provide
    Arbitrary<String> furniture() {
        Arbitrary<String> gloom = Arbitraries.of(
                "Tesla shares crash", "Apple soars to a record high", "Why JPMorgan faces a lawsuit", "Profits collapse");
        return Combinators.combine(Arbitraries.integers().between(0, 9), gloom, gloom).as((kind, one, two) -> switch (kind) {
            case 0 -> "Read more:\n" + one + "\n" + two;
            case 1 -> "Related stories: " + one + " | " + two;
            case 2 -> "(Reporting by A. Writer; editing by B. Other)";
            case 3 -> "Copyright © 2024 Some Wire. All rights reserved.";
            case 4 -> "Forward-Looking Statements\nThis release contains forward-looking statements. " + one + ". " + two + ".";
            case 5 -> "About Tesla\nTesla is a leading, profitable maker of cars. It has won awards.";
            case 6 -> "The author holds no position in any of the stocks mentioned: " + one + ".";
            case 7 -> "Sign up for our newsletter and read why " + one + ".";
            case 8 -> "MOST READ\n\n" + one + "\n\n" + two;
            default -> "Disclosure: the fund of the writer is short of Tesla. " + one + ".";
        });
    }
}
