package dev.tickertone.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SampleObjects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrimingTest {
    @Test
    void anArticleIsScoredInTheTableOfTheRehearsal() throws Exception {
        MemoryTable table = new MemoryTable();
        Priming.rehearse(new ScoringHandler(table, new SampleObjects(Map.of()),
                Map.of("ARTICLES_BUCKET", "rehearsal", "STACK_NAME", "test"), Sample.CLOCK));
        assertThat(new Articles(table).scored(List.of(Sample.article().id()))).singleElement()
                .satisfies(scored -> assertThat(scored.analysis().overall().score()).isNegative());
    }
}
