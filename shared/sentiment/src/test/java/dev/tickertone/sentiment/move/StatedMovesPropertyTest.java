package dev.tickertone.sentiment.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.StatedMove;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class StatedMovesPropertyTest {
    private static final String FILLER = "The weather was mild. Nobody at the market spoke of it. ";

    private record Name(String written, String symbol) {}

    private record Verb(String written, int sign) {}

    @Provide
    Arbitrary<Name> names() {
        return Arbitraries.of(new Name("Merck", "MRK"), new Name("Boeing", "BA"), new Name("Caterpillar", "CAT"),
                new Name("Netflix", "NFLX"), new Name("Pfizer", "PFE"), new Name("Walmart", "WMT"));
    }

    @Provide
    Arbitrary<Verb> verbs() {
        return Arbitraries.of(new Verb("rose", 1), new Verb("gained", 1), new Verb("was up", 1), new Verb("climbs", 1),
                new Verb("has jumped", 1), new Verb("fell", -1), new Verb("slid", -1), new Verb("was down", -1),
                new Verb("shed", -1), new Verb("has slumped", -1));
    }

    @Provide
    Arbitrary<String> statements() {
        return Combinators.combine(names(), verbs(), Arbitraries.integers().between(1, 99))
                .as((name, verb, percent) -> name.written() + " " + verb.written() + " " + percent + "%. ");
    }

    @Property
    void theSignFollowsTheVerbAndTheAmountIsKept(
            @ForAll("names") Name name, @ForAll("verbs") Verb verb,
            @ForAll @BigRange(min = "0.01", max = "95") @Scale(2) BigDecimal percent) {
        StatedMove move = only(name.written() + " " + verb.written() + " " + percent.toPlainString() + "% on Monday.");

        assertThat(move.symbol()).isEqualTo(name.symbol());
        assertThat(move.percent()).isEqualTo(verb.sign() > 0 ? percent : percent.negate());
        assertThat(move.period()).isEqualTo("day");
    }

    @Property
    void whatSurroundsAStatementDoesNotChangeItAndOffsetsAreExact(
            @ForAll("names") Name name, @ForAll("verbs") Verb verb, @ForAll @IntRange(max = 12) int before,
            @ForAll @IntRange(max = 12) int after) {
        String statement = name.written() + " " + verb.written() + " 4.2%";
        String source = FILLER.repeat(before) + statement + ". " + FILLER.repeat(after);
        StatedMove move = only(source);

        assertThat(Moves.amounts(move)).isEqualTo(Moves.amounts(only(statement)));
        assertThat(source.substring(move.start(), move.end())).isEqualTo(statement);
    }

    @Property
    void theOrderOfSentencesIsTheOrderOfMovesAndNothingElse(@ForAll List<@From("statements") String> all) {
        List<String> apart = all.stream().flatMap(statement -> Moves.of(statement).stream()).map(Moves::amounts).toList();

        assertThat(Moves.of(String.join("", all)).stream().map(Moves::amounts)).isEqualTo(apart);
        assertThat(apart).hasSameSizeAs(all);
    }

    @Property
    void swappingTheNamesSwapsTheMoves(
            @ForAll("names") Name one, @ForAll("names") Name two, @ForAll("verbs") Verb verb, @ForAll("verbs") Verb other) {
        String frame = "%s " + verb.written() + " 3%% while %s " + other.written() + " 5%%.";

        assertThat(symbols(frame.formatted(one.written(), two.written()))).containsExactly(one.symbol(), two.symbol());
        assertThat(symbols(frame.formatted(two.written(), one.written()))).containsExactly(two.symbol(), one.symbol());
    }

    @Property
    void whatIsOnlyThoughtOfIsNoMove(
            @ForAll("names") Name name, @ForAll("modals") String modal, @ForAll @IntRange(min = 1, max = 60) int percent) {
        assertThat(Moves.of(name.written() + " " + modal + " " + percent + "%.")).isEmpty();
    }

    @Provide
    Arbitrary<String> modals() {
        return Arbitraries.of("could fall", "may rise", "is expected to gain", "would have lost", "should climb",
                "is likely to drop", "did not fall", "never rose", "hopes to gain", "is forecast to jump");
    }

    @Property
    void anyTextIsReadWithinItself(@ForAll String source) {
        for (StatedMove move : Moves.of(source)) {
            assertThat(move.start()).isNotNegative().isLessThan(move.end());
            assertThat(move.end()).isLessThanOrEqualTo(source.length());
        }
    }

    @Property
    void wordsOfMovesInAnyOrderAreReadWithinThemselves(@ForAll("scraps") List<String> scraps) {
        String source = String.join(" ", scraps);
        for (StatedMove move : Moves.of(source)) {
            assertThat(source.substring(move.start(), move.end())).isNotBlank();
            assertThat(move.percent() != null || move.points() != null || move.basisPoints() != null).isTrue();
            assertThat(move.level() == null).isEqualTo(move.unit() == null);
        }
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of("Merck", "the Dow", "shares", "its", "rose", "fell", "up", "down", "2%", "120 points", "$3.20",
                "to", "from", "at", "4.61%", "10-year yield", ",", "(", ")", "and", "or", "which", "a", "drop", "in", "half",
                "respectively", "Monday", "since", "off", "higher", "-1.2%", "5,000", "doubled", ";", ":", "the index", "it",
                ".", "Oil", "by", "as much as").list().ofMaxSize(30);
    }

    private static StatedMove only(String source) {
        List<StatedMove> moves = Moves.of(source);
        assertThat(moves).hasSize(1);
        return moves.getFirst();
    }

    private static List<String> symbols(String source) {
        return Moves.of(source).stream().map(StatedMove::symbol).toList();
    }
}
