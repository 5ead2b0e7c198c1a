package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Rejection;
import org.junit.jupiter.api.Test;

class RejectionsTest {
    @Test
    void keepsARejectionOnceAndListsIt() {
        Rejections rejections = new Rejections(new MemoryTable());
        Rejection empty = new Rejection("r", Samples.UPLOAD, "empty", "The file is empty.", "Upload it again.", NOON);
        assertThat(rejections.add(empty)).isTrue();
        assertThat(rejections.add(empty)).isFalse();
        assertThat(rejections.find("r")).contains(empty);
        assertThat(rejections.latest(null, null, 10, null).items()).containsExactly(empty);
    }
}
