package dev.tickertone.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final String TEXT = "Up \uD83D\uDCC8 again";
    private static final Evidence EVIDENCE = new Evidence("s1", 10, 10 + TEXT.length(), TEXT, 0.4, 0.5, 0.2,
            List.of(new Evidence.Cue("Up", 1, null), new Evidence.Cue("again", 1, null)), List.of("SPY"));

    @Test
    void shortenedKeepsItsNumbersAndIsTheTextFromStartToEnd() {
        Evidence shortened = EVIDENCE.shortened(2, 1);
        assertThat(shortened).isEqualTo(new Evidence("s1", 10, 12, "Up", 0.4, 0.5, 0.2,
                List.of(new Evidence.Cue("Up", 1, null)), List.of("SPY")));
    }

    @Test
    void shortenedDoesNotSplitASurrogatePair() {
        assertThat(EVIDENCE.shortened(4, 2).text()).isEqualTo("Up ");
        assertThat(EVIDENCE.shortened(5, 2).text()).isEqualTo("Up \uD83D\uDCC8");
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(EVIDENCE.shortened(TEXT.length(), 2)).isEqualTo(EVIDENCE);
    }
}
