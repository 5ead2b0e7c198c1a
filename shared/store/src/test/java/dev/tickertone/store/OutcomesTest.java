package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.Outcomes.Read;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private final Outcomes outcomes = new Outcomes(new MemoryTable());

    @Test
    void anObjectKnowsItsArticlesWhicheverVersionWasRead() {
        outcomes.keep(Samples.UPLOAD, "etag", "kept", List.of("a", "b"), NOON, null);

        ObjectRef other = new ObjectRef(Samples.UPLOAD.bucket(), Samples.UPLOAD.key(), "another version");
        assertThat(outcomes.find(other)).contains(new Read("kept", List.of("a", "b"), NOON, null));
        outcomes.keep(other, "etag 2", "rejected", List.of(), NOON, null);
        assertThat(outcomes.find(Samples.UPLOAD)).contains(new Read("rejected", List.of(), NOON, null));
    }

    @Test
    void ofManyArticlesTheFirstAreKept() {
        List<String> ids = IntStream.rangeClosed(1, Outcomes.MAX_ARTICLES + 1).mapToObj(i -> "a" + i).toList();
        outcomes.keep(Samples.UPLOAD, "etag", "kept", ids.subList(0, Outcomes.MAX_ARTICLES), NOON, null);
        assertThat(outcomes.find(Samples.UPLOAD).orElseThrow().articles()).hasSize(Outcomes.MAX_ARTICLES);
        outcomes.keep(Samples.UPLOAD, "etag", "kept", ids, NOON, null);
        assertThat(outcomes.find(Samples.UPLOAD).orElseThrow().articles()).isEqualTo(ids.subList(0, Outcomes.MAX_ARTICLES));
    }

    @Test
    void whatWasNeverReadHasNone() {
        assertThat(outcomes.find(Samples.UPLOAD)).isEmpty();
    }
}
