package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Feed.Bounds ALWAYS = new Feed.Bounds(null, null);

    @ParameterizedTest
    @CsvSource({"1,1,1000", "1,7,3", "4,1,1000", "4,7,1000", "4,100,1000", "8,10,1", "8,10,3", "8,3,2"})
    void givesEachEntryOnceFromEitherEndPageByPage(int shards, int limit, int longestPage) {
        Table table = new MemoryTable(longestPage);
        Feed feed = new Feed(table, "feed", shards);
        List<String> all = new ArrayList<>();
        Random random = new Random(shards * 31L + limit);
        for (int i = 0; i < 60; i++) {
            Instant at = NOON.plusSeconds(random.nextInt(40));
            table.write(Write.put(feed.entry(at, "id" + i, Map.of("id", "id" + i))));
            all.add(Feed.position(at, "id" + i));
        }
        all.sort(Collections.reverseOrder());
        assertThat(read(after -> feed.newest(ALWAYS, limit, after), limit)).isEqualTo(all);
        assertThat(read(after -> feed.oldest(ALWAYS, limit, after), limit)).isEqualTo(all.reversed());
    }

    private static List<String> read(Function<String, Page> pages, int limit) {
        List<String> read = new ArrayList<>();
        Page page = pages.apply(null);
        add(page, limit, read);
        while (page.next() != null) {
            page = pages.apply(page.next());
            add(page, limit, read);
        }
        return read;
    }

    private static void add(Page page, int limit, List<String> read) {
        assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
        page.items().stream().map(Item::key).forEach(key -> read.add(key.sort()));
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(new Feed(new MemoryTable(), "feed", 4).newest(ALWAYS, 10, null)).isEqualTo(new Page(List.of(), null));
    }

    @Test
    void includesItsFirstMomentAndExcludesItsLast() {
        Table table = new MemoryTable();
        Feed feed = new Feed(table, "feed", 4);
        for (int i = 0; i < 5; i++) {
            table.write(Write.put(feed.entry(NOON.plusMillis(i), "id" + i, Map.of())));
        }
        assertThat(feed.newest(new Feed.Bounds(NOON.plusMillis(1), NOON.plusMillis(3)), 10, null).items())
                .extracting(item -> item.key().sort())
                .containsExactly("2026-11-20T12:00:00.002Z#id2", "2026-11-20T12:00:00.001Z#id1");
    }

    @Test
    void keepsItsOrderAtTheEndsOfTime() {
        assertThat(List.of(Instant.MIN, Instant.parse("-0001-06-01T00:00:00Z"), Instant.EPOCH, NOON,
                        Instant.parse("9999-12-31T23:59:59.999Z"), Instant.parse("+10000-01-01T00:00:00Z"), Instant.MAX))
                .extracting(at -> Feed.position(at, "x")).isSorted().allMatch(position -> position.length() == 26);
    }
}
