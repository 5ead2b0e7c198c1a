package dev.tickertone.store.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("id", "name", "cooldown", "severity", "min_move", "min_relevance");

    @ParameterizedTest
    @CsvSource({
        "nmae, name", "anme, name", "eman, ", "nam, name", "cooldwon, cooldown", "coldown, cooldown", "Severity, severity", "sevrty, severity",
        "svrty, ", "esevrity, severity", "minmove, min_move", "ix, ", "colour, ", "min_relevanceXX, min_relevance", "min_relevanceXXX, ",
    })
    void findsTheWordThatIsAtMostTwoEditsAway(String word, String nearest) {
        assertThat(Nearest.to(word, KNOWN).orElse(null)).isEqualTo(nearest);
    }
}
