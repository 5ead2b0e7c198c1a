package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
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

    @Test
    void tellsWhatStandsAgainstAnObject() {
        Rejections rejections = new Rejections(new MemoryTable());
        Rejection first = new Rejection("r1", Samples.UPLOAD, "empty", "The file is empty.", "Upload it again.", NOON);
        Rejection second = new Rejection("r2", Samples.UPLOAD, "too_long", "It is too long.", "Split it.", NOON);
        rejections.add(first);
        rejections.add(second);
        assertThat(rejections.of(Samples.UPLOAD, 10)).containsExactly(first, second);
        assertThat(rejections.of(Samples.UPLOAD, 1)).containsExactly(first);
        rejections.remove(first);
        assertThat(rejections.of(Samples.UPLOAD, 10)).containsExactly(second);
        assertThat(rejections.of(new ObjectRef("articles", "incoming/another.txt", null), 10)).isEmpty();
    }
}
