package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final Instant START = Instant.parse("2026-11-20T21:05:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Stories stories = new Stories(table);

    private static Member member(int number) {
        return new Member("m" + number, START.plusSeconds(number), START, null);
    }

    @Test
    void anArticleThatNothingElseTellsHasNoStory() {
        assertThat(stories.of("m1")).isEmpty();
        assertThat(stories.ofAll(List.of("m1", "m2"))).isEmpty();
    }

    @Test
    void storiesThatComeTogetherAreOneForEveryMember() {
        stories.join(member(5), member(6));
        stories.join(member(2), member(3));
        stories.join(member(3), member(4));
        stories.join(member(6), member(4));

        for (int i = 2; i <= 6; i++) {
            assertThat(stories.of("m" + i).map(Story::id)).contains("m2");
        }
        assertThat(stories.of("m5").orElseThrow().former()).contains("m5");
        assertThat(stories.ofAll(List.of("m3", "m6", "m7"))).containsOnlyKeys("m3", "m6");
    }

    @Test
    void joiningWhatIsJoinedWritesNothing() {
        stories.join(member(1), member(2));
        int changes = table.read(null, Integer.MAX_VALUE).size();
        stories.join(member(2), member(1));

        assertThat(table.read(null, Integer.MAX_VALUE)).hasSize(changes);
    }

    @Test
    void noArticleIsFarFromItsStoryHoweverItGrew() {
        int members = 512;
        for (int size = 1; size < members; size *= 2) {
            for (int at = 0; at < members; at += 2 * size) {
                stories.join(member(at + size), member(at));
            }
        }
        for (int i = members; i < 2 * members; i++) {
            stories.join(member(-i), member(i - members));
        }

        for (int i = 0; i < members; i++) {
            int before = table.itemsRead();
            assertThat(stories.of("m" + i).map(Story::id)).contains("m-" + (2 * members - 1));
            assertThat(table.itemsRead() - before).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void pairsInAnyOrderComeToTheSameStory() {
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            int one = random.nextInt(50);
            int other = random.nextInt(50);
            if (one % 2 == other % 2 && one != other) {
                stories.join(member(one), member(other));
            }
        }

        assertThat(stories.of("m48").orElseThrow().members()).hasSize(25).allMatch(m -> m.publishedAt()
                .minusSeconds(START.getEpochSecond()).getEpochSecond() % 2 == 0);
        assertThat(stories.of("m49").orElseThrow().id()).isEqualTo("m1");
    }

    @Test
    void aStoryThatNeverStandsStillIsTroubleAndNotAnEndlessLoop() {
        Table refusing = new ForwardingTable(table) {
            @Override
            public boolean write(List<Write> group) {
                return false;
            }
        };

        assertThatThrownBy(() -> new Stories(refusing).join(member(1), member(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoryAsLargeAsItGetsFitsAnItem() {
        Story story = Story.of(member(0));
        for (int i = 1; i < Story.MAX_MEMBERS; i++) {
            story = story.with(new Member("abcdefghijklmnopqrstuv" + i, START.plusSeconds(i), START,
                    Integer.toHexString(i * 7_919) + "aabbccddee" + i));
        }

        assertThat(Documents.encode(Map.of("story", story)).length()).isLessThan(Documents.MAX_ENCODED / 4);
    }
}
