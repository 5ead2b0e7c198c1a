package dev.tickertone.sentiment.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Brief;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.sentiment.SentimentScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BriefPropertiesTest {
    private static final String NOTE = """
            Yields bite small caps

            The Russell 2000 fell 2% as yields rose. Rate cuts are far off and yields may stay high. Small caps pay for \
            it. The losers are cinemas, landlords and airlines. Grids should benefit. Over days, flows rule; over months, \
            debt decides. The catalyst is next week's auction. Most strategists expect a rebound. We think they \
            underestimate the debt, and another 3-5% of downside is possible.""";

    @Example
    void aNoteFillsEveryPart() {
        Brief brief = SentimentScorer.standard().analyze(NOTE, 22).brief();

        assertThat(brief.themes()).extracting(Brief.Theme::name).startsWith("rates", "small caps");
        assertThat(brief.losers()).hasSize(3);
        assertThat(brief.winners()).hasSize(1);
        assertThat(brief.horizons()).hasSize(2);
        assertThat(brief.catalysts()).extracting(item -> item.passage().text()).containsExactly("next week's auction");
        assertThat(brief.consensus()).isNotNull();
        assertThat(brief.contrarian()).isNotNull();
        assertThat(brief.downside()).isNotNull();
        assertThat(brief.upside()).isNull();
    }

    @Property(tries = 300)
    void everyPassageIsTheTextAtItsOffsetsAndLinksToItsOwnSentence(@ForAll("notes") String text) {
        Analysis analysis = SentimentScorer.standard().analyze(text, 0);

        for (Brief.Passage passage : passages(analysis.brief())) {
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(passage.text()).isNotBlank().hasSizeLessThanOrEqualTo(Quotation.MAX_PASSAGE);
            List<String> around = analysis.evidence().stream()
                    .filter(evidence -> evidence.start() <= passage.start() && passage.end() <= evidence.end())
                    .map(Evidence::id).toList();
            assertThat(around).isEqualTo(passage.evidence() == null ? List.of() : List.of(passage.evidence()));
        }
    }

    @Property(tries = 300)
    void everyListIsCapped(@ForAll("notes") String text) {
        Brief brief = SentimentScorer.standard().analyze(text, 0).brief();

        assertThat(brief.themes()).hasSizeLessThanOrEqualTo(Themes.MAX_ITEMS);
        assertThat(brief.winners()).hasSizeLessThanOrEqualTo(Sides.MAX_ITEMS);
        assertThat(brief.losers()).hasSizeLessThanOrEqualTo(Sides.MAX_ITEMS);
        assertThat(brief.horizons()).hasSizeLessThanOrEqualTo(Horizons.MAX_ITEMS);
        assertThat(brief.catalysts()).hasSizeLessThanOrEqualTo(Catalysts.MAX_ITEMS);
    }

    /** Sentences of a note and pieces of them in any order, with what breaks sentences in between. */
    @Provide
    Arbitrary<String> notes() {
        List<String> pieces = new ArrayList<>(List.of(NOTE.split("(?<=[.] )|(?<=, )|(?<= )")));
        pieces.addAll(List.of(NOTE, "\n\n", "— ", "; ", ": ", "“", "” ", "\uD83D\uDCC9", "McDonald's ", ", which ", "not ",
                "upside of 5% ", "? ", "the winners are ", "are most exposed. ", "3-", "%"));
        return Arbitraries.of(pieces).list().ofMaxSize(80).map(list -> String.join("", list));
    }

    @Example
    void aFullListTakesNoMore() {
        String names = "makers of a, makers of b, makers of c, makers of d, makers of e, makers of f, makers of g, makers of h";
        Brief full = SentimentScorer.standard().analyze("The losers are " + names + ".", 0).brief();
        Brief over = SentimentScorer.standard().analyze("The losers are " + names + ", makers of i.", 0).brief();

        assertThat(full.losers()).hasSize(Sides.MAX_ITEMS);
        assertThat(over.losers()).isEqualTo(full.losers());
    }

    @Example
    void aPassageBeyondTheLimitIsLeftOut() {
        int named = Quotation.MAX_PASSAGE - "Most strategists expect ".length();

        assertThat(expecting(named).consensus()).isNotNull();
        assertThat(expecting(named + 1).consensus()).isNull();
    }

    private static Brief expecting(int letters) {
        return SentimentScorer.standard().analyze("Most strategists expect " + "x".repeat(letters) + ".", 0).brief();
    }

    private static List<Brief.Passage> passages(Brief brief) {
        List<Brief.Passage> passages = new ArrayList<>();
        brief.themes().forEach(theme -> passages.add(theme.passage()));
        brief.horizons().forEach(horizon -> passages.add(horizon.passage()));
        Stream.of(brief.winners(), brief.losers(), brief.catalysts()).flatMap(List::stream)
                .forEach(item -> passages.add(item.passage()));
        Stream.of(brief.consensus(), brief.contrarian()).filter(Objects::nonNull)
                .forEach(item -> passages.add(item.passage()));
        Stream.of(brief.downside(), brief.upside()).filter(Objects::nonNull)
                .forEach(scenario -> passages.add(scenario.passage()));
        return passages;
    }
}
