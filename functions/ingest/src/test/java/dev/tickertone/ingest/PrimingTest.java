package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.snapshot.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrimingTest {
    private final MemoryTable table = new MemoryTable();

    @Test
    void eachUploadOfTheRehearsalIsReadAndOnlyTheEmptyOneIsRejected() throws Exception {
        Priming.rehearseTaking((objects, same) -> new IngestHandler(
                objects, same, Map.of("STACK_NAME", "test"), Sample.CLOCK), table);

        for (String key : Priming.UPLOADS.texts().keySet()) {
            assertThat(new Rejections(table).of(new ObjectRef("rehearsal", key, null), 1))
                    .as(key).hasSize(key.equals("incoming/e.txt") ? 1 : 0);
        }
        assertThat(table.read(null, 1_000)).extracting(change -> change.after().get("kind"))
                .contains("article", "quote");
    }
}
