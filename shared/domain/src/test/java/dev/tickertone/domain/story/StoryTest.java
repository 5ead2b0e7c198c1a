package dev.tickertone.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.story.Story.Place;
import dev.tickertone.domain.story.Story.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Instant START = Instant.parse("2026-11-20T21:05:00Z");

    private static Member member(String id, int second, String origin) {
        return new Member(id, START.plusSeconds(second), START.plusSeconds(second), origin);
    }

    @Test
    void theEarliestTellingIsTheOriginalAndTheSmallerIdOfTwoAtTheSameTime() {
        Story story = Story.of(member("b", 5, null)).merge(Story.of(member("c", 5, null)));
        assertThat(story.id()).isEqualTo("b");
        assertThat(story.former()).containsExactly("c");

        Story earlier = story.with(member("z", 4, null));
        assertThat(earlier.id()).isEqualTo("z");
        assertThat(earlier.former()).containsExactly("b", "c");
    }

    @Test
    void aNewcomersIdWasNeverTheStorys() {
        assertThat(Story.of(member("a", 0, null)).with(member("b", 1, null)).former()).isEmpty();
    }

    @Test
    void eachOriginHasItsLastRevision() {
        Story story = Story.of(member("a1", 0, "a")).with(member("a2", 9, "a"))
                .with(member("b1", 3, "b")).with(member("b2", 4, "b")).with(member("c", 5, null));

        assertThat(story.place("a1")).isEqualTo(new Place("a1", Role.ORIGINAL, null, "a2"));
        assertThat(story.place("a2")).isEqualTo(new Place("a1", Role.REVISION, null, null));
        assertThat(story.place("b1")).isEqualTo(new Place("a1", Role.COPY, "a1", "b2"));
        assertThat(story.place("b2")).isEqualTo(new Place("a1", Role.COPY, "a1", null));
        assertThat(story.place("c")).isEqualTo(new Place("a1", Role.COPY, "a1", null));
    }

    @Test
    void aStoryListsTheEarliestOfItsMembersAndTheOthersAreCopiesStill() {
        Story story = Story.of(member("m0", 0, null));
        for (int i = Story.MAX_MEMBERS; i > 1; i--) {
            story = story.with(member("m" + i, i, null));
        }
        assertThat(story.members()).hasSize(Story.MAX_MEMBERS);

        Story full = story.with(member("m1", 1, null));
        assertThat(full.members()).hasSize(Story.MAX_MEMBERS).contains(member("m1", 1, null))
                .doesNotContain(member("m1000", 1_000, null));
        assertThat(full.place("m1000")).isEqualTo(new Place("m0", Role.COPY, "m0", null));
    }

    @Test
    void formerIdsHaveABound() {
        Story story = Story.of(member("m", Story.MAX_FORMER + 2, null));
        for (int i = Story.MAX_FORMER + 1; i > 0; i--) {
            story = story.with(member("m" + i, i, null));
        }
        assertThat(story.former()).hasSize(Story.MAX_FORMER);
    }
}
