package dev.tickertone.sentiment.instrument.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasterWriterTest {
    private static Row row(String symbol, String name) {
        return new Row(symbol, name, "equity", "", "NYSE", 7, "Energy", "", "inc", true);
    }

    @Test
    void theSameInputMakesTheSameBytesInWhateverOrderNamesCome() throws IOException {
        List<Row> rows = List.of(row("ABC", "Abacus Wells"), row("XYZ", "Xylo"));
        Spelling abacus = new Spelling(0, Belief.CERTAIN, "Abacus Wells");
        Spelling xylo = new Spelling(1, Belief.PART, "Xylo");

        assertThat(MasterWriter.write(rows, List.of(abacus, xylo)))
                .isEqualTo(MasterWriter.write(rows, List.of(xylo, abacus)));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        List<Row> rows = List.of(row("ABC", "Abacus Wells"), row("XYZ", "Xylo"));
        Spelling wells = new Spelling(0, Belief.CERTAIN, "Abacus Wells");
        Spelling abacus = new Spelling(0, Belief.PART, "Abacus");

        Master master = Master.of(MasterWriter.write(rows, List.of(wells, abacus)));

        assertThat(master.row(0)).isEqualTo(rows.get(0));
        assertThat(master.row(master.find("xyz"))).isEqualTo(rows.get(1));
        assertThat(master.beginningWith("abacus")).containsExactly(abacus, wells);
        assertThat(master.names()).containsExactly(abacus, wells);
    }

    @Test
    void refusesTextsLongerThanALengthByteTells() throws IOException {
        List<Row> longest = List.of(row("ABC", "a".repeat(Layout.LONGEST_STRING)));
        List<Row> longer = List.of(row("ABC", "a".repeat(Layout.LONGEST_STRING + 1)));

        assertThat(Master.of(MasterWriter.write(longest, List.of())).row(0)).isEqualTo(longest.getFirst());
        assertThatThrownBy(() -> MasterWriter.write(longer, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> Master.of(new byte[64])).isInstanceOf(IllegalStateException.class);
    }
}
