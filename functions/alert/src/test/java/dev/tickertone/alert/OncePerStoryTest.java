package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.stated;
import static dev.tickertone.alert.Samples.ticker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.store.Stories;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OncePerStoryTest {
    private final Installation tickertone = new Installation();
    private final Stories stories = new Stories(tickertone.table);

    private static ScoredArticle fall(String id, int minute) {
        return Samples.scored(article(id, id, PUBLISHED.plus(Duration.ofMinutes(minute)), "Title", null),
                List.of(ticker("^RUT", "Russell 2000", 0.9, -0.4)), List.of(stated("^RUT", "-3", "day")));
    }

    private static Member member(String id, int minute, String origin) {
        return new Member(id, PUBLISHED.plus(Duration.ofMinutes(minute)), PUBLISHED, origin);
    }

    @Test
    void twentyCopiesAreAlertedOnce() {
        tickertone.arrive(fall("copy0", 0));
        for (int i = 1; i < 20; i++) {
            stories.join(member("copy" + i, i, null), member("copy0", 0, null));
            tickertone.arrive(fall("copy" + i, i));
        }

        assertThat(tickertone.publishedIds()).hasSize(1);
    }

    @Test
    void anEarlierTellingThatComesLaterIsNoNews() {
        tickertone.arrive(fall("later", 9));
        stories.join(member("earlier", 3, null), member("later", 9, null));
        tickertone.arrive(fall("earlier", 3));
        stories.join(member("earliest", 1, null), member("earlier", 3, null));
        tickertone.arrive(fall("earliest", 1));

        assertThat(tickertone.publishedIds()).hasSize(1);
    }

    @Test
    void anArticleThatWasReplacedMeanwhileIsNotToldAndItsRevisionIs() {
        stories.join(member("corrected", 5, "page"), member("first", 0, "page"));
        tickertone.arrive(fall("first", 0));
        assertThat(tickertone.publishedIds()).isEmpty();

        tickertone.arrive(fall("corrected", 5));
        assertThat(tickertone.publishedIds()).hasSize(1);
    }
}
