package dev.tickertone.scoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Lookalikes;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Stories;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What finding a copy costs among a hundred thousand stories. */
class BoundedReadsTest {
    private static final int STORIES = 100_000;

    private final MemoryTable stored = new MemoryTable();

    @Test
    void aCopyIsFoundAmongAHundredThousandStoriesWithAFixedNumberOfReads() {
        fill();
        Article original = Stock.article("original", 0, Stock.BODY);
        Article copy = Stock.copy("copy", 5, new Random(1));
        Counting counting = new Counting(stored);
        StoryFinder finder = new StoryFinder(counting);
        new Articles(stored).add(original);
        new Articles(stored).add(copy);

        finder.place(original);
        int alone = counting.reads;
        int before = stored.itemsRead();
        finder.place(copy);

        assertThat(new Stories(stored).of("copy").orElseThrow().id()).isEqualTo("original");
        System.out.println("among " + STORIES + " stories: " + alone + " reads for an article that has no copy, "
                + (counting.reads - alone) + " reads of " + (stored.itemsRead() - before) + " items for one that has");
        assertThat(alone).isEqualTo(Sketch.BANDS);
        assertThat(counting.reads - alone).isLessThanOrEqualTo(Sketch.BANDS + 10);
    }

    @Test
    void readsHaveABoundWhateverIsStoredUnderTheSameValues() {
        Article article = Stock.article("article", 0, Stock.BODY);
        Sketch sketch = Sketch.of(Likeness.words(article)).orElseThrow();
        Lookalikes lookalikes = new Lookalikes(stored);
        for (int i = 0; i < 500; i++) {
            Article other = Stock.article("other" + i, i, Reports.of(0, 1, new Random(i)).getFirst());
            new Articles(stored).add(other);
            lookalikes.add(other.id(), other.publishedAt(), sketch.bands(), sketch.encoded());
        }
        Counting counting = new Counting(stored);
        new StoryFinder(counting).place(article);

        assertThat(counting.reads).isEqualTo(Sketch.BANDS + StoryFinder.MAX_COMPARED);
        assertThat(stored.itemsRead())
                .isEqualTo(Sketch.BANDS * Lookalikes.MAX_PER_VALUE + StoryFinder.MAX_COMPARED);
        assertThat(new Stories(stored).of("article")).isEmpty();
    }

    /** Reports of every pattern with other words between them, so that they have bands of their own and shared ones. */
    private void fill() {
        Lookalikes lookalikes = new Lookalikes(stored);
        Random random = new Random(9);
        for (int i = 0; i < STORIES; i++) {
            String report = Reports.of(i % Reports.patterns(), 1, random).getFirst();
            Sketch sketch = Sketch.of(Words.of(report)).orElseThrow();
            lookalikes.add("story" + i, Stock.PUBLISHED.plusSeconds(i % 86_400), sketch.bands(), sketch.encoded());
        }
    }

    private static final class Counting implements Table {
        private final Table table;
        private int reads;

        Counting(Table table) {
            this.table = table;
        }

        @Override
        public Optional<Item> get(Key key) {
            reads++;
            return table.get(key);
        }

        @Override
        public List<Item> getAll(List<Key> keys) {
            reads++;
            return table.getAll(keys);
        }

        @Override
        public Page query(Range range) {
            reads++;
            return table.query(range);
        }

        @Override
        public boolean write(List<Write> group) {
            return table.write(group);
        }
    }
}
