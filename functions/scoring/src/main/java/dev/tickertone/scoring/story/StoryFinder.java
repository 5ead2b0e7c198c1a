package dev.tickertone.scoring.story;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Lookalikes;
import dev.tickertone.store.Lookalikes.Entry;
import dev.tickertone.store.Stories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts an article with the others that tell its story. It is listed before others are looked for: of two that arrive at
 * the same time at least one then sees the other, and joins both. Thread-safe.
 */
public final class StoryFinder {
    /** Articles whose text is read, the most alike first. */
    static final int MAX_COMPARED = 10;

    /** Least likeness of two sketches for the texts to be compared: below {@link Likeness#MIN_COMMON} by its error. */
    static final double MIN_SKETCHED = 0.2;

    /** Listed under its origin alone, an article has no sketch. */
    private static final String NO_SKETCH = "-";

    private final Articles articles;
    private final Stories stories;
    private final Lookalikes lookalikes;

    public StoryFinder(Table table) {
        this.articles = new Articles(table);
        this.stories = new Stories(table);
        this.lookalikes = new Lookalikes(table);
    }

    /**
     * Finds and keeps the story of an article, before it is scored; doing it again finds the same.
     *
     * @return the story as it is now, empty where nothing that was found tells it
     */
    public Optional<Story> place(Article article) {
        Words words = Likeness.words(article);
        Optional<Sketch> sketch = Sketch.of(words);
        Optional<String> origin = Origin.of(article).map(Lookalikes::ofOrigin);
        List<String> values = new ArrayList<>(sketch.map(Sketch::bands).orElse(List.of()));
        origin.ifPresent(values::add);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        lookalikes.add(article.id(), article.publishedAt(), values,
                sketch.map(Sketch::encoded).orElse(NO_SKETCH));
        Told told = new Told();
        origin.ifPresent(value -> revisions(article, words, value, told));
        sketch.ifPresent(own -> copies(article, words, own, told));
        return Optional.ofNullable(told.story);
    }

    private void revisions(Article article, Words words, String origin, Told told) {
        for (Entry entry : lookalikes.near(List.of(origin), article.publishedAt())) {
            if (!entry.articleId().equals(article.id()) && !told.by(entry.articleId())) {
                joinIf(known -> Likeness.isRevision(words, Likeness.words(known)), article, entry.articleId(), told);
            }
        }
    }

    private void copies(Article article, Words words, Sketch own, Told told) {
        int compared = 0;
        for (String candidate : candidates(article, own)) {
            if (!told.by(candidate) && compared++ < MAX_COMPARED) {
                joinIf(known -> Likeness.isCopy(words, Likeness.words(known)), article, candidate, told);
            }
        }
    }

    /** Ids of articles with a band in common, the most alike first. */
    private List<String> candidates(Article article, Sketch own) {
        Map<String, Double> alike = new HashMap<>();
        for (Entry entry : lookalikes.near(own.bands(), article.publishedAt())) {
            alike.computeIfAbsent(entry.articleId(), none -> own.likeness(Sketch.decode(entry.sketch())));
        }
        alike.remove(article.id());
        return alike.entrySet().stream().filter(each -> each.getValue() >= MIN_SKETCHED)
                .sorted(Comparator.comparing((Map.Entry<String, Double> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
    }

    private void joinIf(Predicate<Article> sameStory, Article article, String candidate, Told told) {
        articles.read(candidate).filter(sameStory).ifPresent(known -> {
            stories.join(Member.of(article), Member.of(known));
            stories.of(article.id()).ifPresent(told::note);
        });
    }

    /** The story as far as it was found, and who is known to tell it: they need no look. */
    private static final class Told {
        private final Set<String> ids = new HashSet<>();
        private Story story;

        void note(Story found) {
            story = found;
            found.members().forEach(member -> ids.add(member.id()));
        }

        boolean by(String articleId) {
            return ids.contains(articleId);
        }
    }
}
