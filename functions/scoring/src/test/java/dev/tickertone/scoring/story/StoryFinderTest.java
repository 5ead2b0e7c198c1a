package dev.tickertone.scoring.story;

import static dev.tickertone.scoring.story.Stock.BODY;
import static dev.tickertone.scoring.story.Stock.article;
import static dev.tickertone.scoring.story.Stock.copy;
import static dev.tickertone.scoring.story.Stock.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.story.Story.Role;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Stories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private static final String PAGE = "https://www.example.com/markets/harcastle";

    private final MemoryTable table = new MemoryTable();
    private final Stories stories = new Stories(table);

    private void arrive(Article... articles) {
        for (Article article : articles) {
            new Articles(table).add(article);
            new StoryFinder(table).place(article);
        }
    }

    private Story.Place place(String id) {
        return stories.of(id).orElseThrow().place(id);
    }

    @Test
    void twentyCopiesAreOneStory() {
        Random random = new Random(3);
        arrive(article("a", 0, BODY));
        for (int i = 1; i < 20; i++) {
            arrive(copy("copy" + i, i, random));
        }

        Story story = stories.of("copy7").orElseThrow();
        assertThat(story.id()).isEqualTo("a");
        assertThat(story.members()).hasSize(20);
        assertThat(place("copy19")).isEqualTo(new Story.Place("a", Role.COPY, "a", null));
        assertThat(place("a")).isEqualTo(new Story.Place("a", Role.ORIGINAL, null, null));
    }

    @Test
    void reportsFromOnePatternAreAStoryEach() {
        int id = 0;
        for (int pattern = 0; pattern < Reports.patterns(); pattern++) {
            for (String report : Reports.of(pattern, 24, new Random(pattern))) {
                arrive(article("report" + id++, id, report));
            }
        }

        for (int i = 0; i < id; i++) {
            assertThat(stories.of("report" + i)).isEmpty();
        }
    }

    @Test
    void aLaterVersionAtTheSameAddressReplacesTheEarlierOneWhicheverComesFirst() {
        Article first = from(PAGE, "first", 0, 1, BODY);
        Article corrected = from("http://example.com/markets/harcastle/?utm_source=x#top", "corrected", 0, 9,
                BODY.replace("8.2%", "7.9%").replace("140", "150"));
        arrive(corrected, first);

        assertThat(place("first").replacedBy()).isEqualTo("corrected");
        assertThat(place("corrected").replacedBy()).isNull();
        assertThat(place("first").duplicateOf()).isNull();
        assertThat(place("corrected").duplicateOf()).isNull();
        assertThat(place("first").storyId()).isEqualTo(place("corrected").storyId());
    }

    @Test
    void aNoticeOfWithdrawalAtTheSameAddressReplacesTheArticle() {
        arrive(from(PAGE, "first", 0, 1, BODY), from(PAGE, "notice", 30, 31,
                "This story has been withdrawn. A replacement will not be sent."));

        assertThat(place("first").replacedBy()).isEqualTo("notice");
    }

    @Test
    void aPageThatHasAnotherArticleEveryDayIsNotOneStory() {
        String other = String.join("\n\n", Reports.of(0, 1, new Random(1)));
        arrive(from(PAGE, "thursday", 0, 1, BODY), from(PAGE, "friday", 1_440, 1_441, other));

        assertThat(stories.of("friday")).isEmpty();
    }

    @Test
    void aSitesFrontPageIsNoAddressOfAnArticle() {
        arrive(from("https://example.com/", "one", 0, 1, BODY),
                from("https://example.com/?utm_campaign=a", "other", 1, 2, "The story was withdrawn by its author."));

        assertThat(stories.of("one")).isEmpty();
    }

    @Test
    void aCopyOfARevisedArticleIsACopyOfTheStory() {
        arrive(from(PAGE, "first", 0, 1, BODY), from(PAGE, "second", 5, 6, BODY.replace("Ohio", "Iowa")),
                copy("copy", 10, new Random(1)));

        assertThat(place("copy")).isEqualTo(new Story.Place("first", Role.COPY, "first", null));
        assertThat(place("second").role()).isEqualTo(Role.REVISION);
    }

    @Test
    void anArticleThatComesTwiceIsNoStory() {
        arrive(article("a", 0, BODY), article("a", 0, BODY));

        assertThat(stories.of("a")).isEmpty();
    }

    @Test
    void whatIsPrintedAgainAfterTheWindowIsAnotherStory() {
        int window = 30 * 24 * 60;
        arrive(article("a", 0, BODY), article("b", window + 1, BODY), article("c", -window, BODY));

        assertThat(stories.of("b")).isEmpty();
        assertThat(stories.of("c")).isPresent();
    }

    @Property(tries = 150)
    void theStoriesAreTheSameInWhateverOrderAndHoweverMixedUpArticlesCome(@ForAll long seed) {
        List<Article> articles = mixed();
        Map<String, String> expected = told(articles, new Random(0), false);
        Random random = new Random(seed);
        Collections.shuffle(articles, random);

        assertThat(told(articles, random, true)).isEqualTo(expected);
    }

    /** Two stories of several tellings, and reports that are none's. */
    private static List<Article> mixed() {
        Random random = new Random(11);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            articles.add(copy("copy" + i, (i * 7) % 5, random));
        }
        articles.add(from(PAGE, "v1", 2, 2, BODY));
        articles.add(from(PAGE, "v2", 3, 9, BODY.replace("8.2%", "8.3%")));
        String report = Reports.of(0, 1, new Random(5)).getFirst();
        articles.add(article("report1", 4, report));
        articles.add(article("report2", 3, "Printed with permission of the author. " + report));
        articles.add(article("lonely", 1, Reports.of(3, 1, new Random(5)).getFirst()));
        return articles;
    }

    /** What each article is in its story; some events come twice. */
    private static Map<String, String> told(List<Article> articles, Random random, boolean atOnce) {
        MemoryTable stored = new MemoryTable();
        articles.forEach(new Articles(stored)::add);
        Interleaved shared = new Interleaved(stored, random);
        List<Runnable> users = new ArrayList<>();
        for (Article article : articles) {
            users.add(() -> new StoryFinder(shared).place(article));
            if (random.nextInt(4) == 0) {
                users.add(users.getLast());
            }
        }
        if (atOnce) {
            shared.run(users);
        } else {
            users.forEach(user -> shared.run(List.of(user)));
        }
        Map<String, String> told = new TreeMap<>();
        articles.forEach(article -> told.put(article.id(), new Stories(stored).of(article.id())
                .map(story -> story.place(article.id()) + " of " + story.members().stream().map(Member::id).toList())
                .orElse("alone")));
        return told;
    }
}
