package dev.tickertone.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.scoring.story.Interleaved;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvents;
import dev.tickertone.store.Withdrawals;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Articles, revisions, copies and withdrawals come in any order, and their changes reach two functions at the same time
 * that fail or end in the middle: the bars are those of a plain count, made here from nothing but the articles.
 */
class BarsInAnyOrderTest {
    private static final Instant START = Instant.parse("2026-11-20T22:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final List<String> SYMBOLS = List.of("^RUT", "F", "GM");
    private static final List<String> BODIES = List.of(body(1), body(2), body(3));

    private MemoryTable table;
    private final List<Article> stock = new ArrayList<>();

    @Property(tries = 150)
    void barsAreThoseOfAPlainCount(@ForAll Random random) {
        table = new MemoryTable();
        stock.clear();
        List<Runnable> arrivals = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Article article = article(i, random);
            stock.add(article);
            arrivals.add(() -> new Articles(table).add(article));
        }
        stock.forEach(article -> Origin.of(article).filter(origin -> random.nextInt(4) == 0).ifPresent(origin ->
                arrivals.add(() -> new Withdrawals(table).add(origin, START.plusSeconds(random.nextInt(9_000)), START))));
        Collections.shuffle(arrivals, random);
        int[] read = {0};
        for (Runnable arrival : arrivals) {
            arrival.run();
            if (random.nextInt(3) == 0) {
                deliver(read, random);
            }
        }
        while (read[0] < table.read(null, Integer.MAX_VALUE).size()) {
            deliver(read, random);
        }

        assertThat(kept()).isEqualTo(counted());
        assertThat(counted()).isNotEmpty();
    }

    /** What changed since the last time, to two shards at once: one sees all changes of an item. */
    private void deliver(int[] read, Random random) {
        List<Change> fresh = table.read(Integer.toString(read[0]), Integer.MAX_VALUE);
        read[0] += fresh.size();
        Interleaved together = new Interleaved(table, random);
        ScoringHandler handler = new ScoringHandler(failing(together, random),
                Map.of("STACK_NAME", "test"), Clock.systemUTC(), log -> article -> analysis(article.id()));
        Map<Boolean, List<Change>> shards = fresh.stream().collect(Collectors.partitioningBy(
                change -> change.after().key().partition().hashCode() % 2 == 0));
        together.run(shards.values().stream().<Runnable>map(shard -> () -> handle(shard, handler, random)).toList());
    }

    /** As the stream does: in batches, and from the first that failed, or from the batch's begin where nothing came back. */
    private static void handle(List<Change> shard, ScoringHandler handler, Random random) {
        int next = 0;
        while (next < shard.size()) {
            List<Change> batch = shard.subList(next, Math.min(shard.size(), next + 1 + random.nextInt(5)));
            try {
                ByteArrayOutputStream response = new ByteArrayOutputStream();
                handler.handleRequest(StreamEvents.of(batch), response, new RecordingContext());
                String failures = response.toString(StandardCharsets.UTF_8);
                next += (int) batch.stream().takeWhile(
                        change -> !failures.contains("\"itemIdentifier\":\"" + change.sequence() + "\"")).count();
            } catch (Ended e) {
                // The whole batch comes again.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Table failing(Table table, Random random) {
        return new ForwardingTable(table) {
            private <T> T maybe(Supplier<T> use) {
                int chance = random.nextInt(120);
                if (chance == 0) {
                    throw new Ended();
                }
                if (chance == 1) {
                    throw new IllegalStateException("trouble");
                }
                T result = use.get();
                if (chance == 2) {
                    // Done, and nobody was told.
                    throw new Ended();
                }
                return result;
            }

            @Override
            public Optional<Item> get(Key key) {
                return maybe(() -> super.get(key));
            }

            @Override
            public List<Item> getAll(List<Key> keys) {
                return maybe(() -> super.getAll(keys));
            }

            @Override
            public Page query(Range range) {
                return maybe(() -> super.query(range));
            }

            @Override
            public boolean write(List<Write> group) {
                return maybe(() -> super.write(group));
            }
        };
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        new Bars(table).ofAll(SYMBOLS, DAY, DAY.plusDays(1)).forEach(day -> day.hours().forEach((hour, bar) -> kept.put(
                day.symbol() + " " + day.date() + " " + hour, bar.articles() + " " + bar.stories() + " "
                        + bar.weighted().setScale(4) + " " + bar.squared().setScale(6))));
        return kept;
    }

    private Map<String, String> counted() {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, BigDecimal[]> sums = new TreeMap<>();
        for (Article each : stock) {
            ScoredArticle scored = new Articles(table).find(each.id()).orElseThrow();
            Article article = scored.article();
            if (article.replacedBy() != null || article.withdrawnAt() != null) {
                continue;
            }
            for (TickerSentiment ticker : scored.analysis().tickers()) {
                var at = article.publishedAt().atZone(ZoneOffset.UTC);
                String key = ticker.symbol() + " " + at.toLocalDate() + " " + at.getHour();
                int[] count = counts.computeIfAbsent(key, none -> new int[2]);
                BigDecimal[] sum = sums.computeIfAbsent(key, none -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                count[0]++;
                if (article.duplicateOf() == null) {
                    count[1]++;
                    BigDecimal score = BigDecimal.valueOf(ticker.score());
                    BigDecimal weighted = score.multiply(BigDecimal.valueOf(ticker.relevance()));
                    sum[0] = sum[0].add(weighted);
                    sum[1] = sum[1].add(weighted.multiply(score));
                }
            }
        }
        Map<String, String> all = new TreeMap<>();
        counts.forEach((key, count) -> all.put(key, count[0] + " " + count[1] + " "
                + sums.get(key)[0].setScale(4) + " " + sums.get(key)[1].setScale(6)));
        return all;
    }

    /** One of three stories, from one of a few addresses or none, within three hours about midnight. */
    private static Article article(int number, Random random) {
        String url = random.nextInt(3) == 0 ? null : "https://wire.example/" + random.nextInt(4);
        String title = "Headline " + number;
        return new Article("a" + number, title, title + "\n\n" + BODIES.get(random.nextInt(3)), null, url, "en",
                START.plusSeconds(random.nextInt(9_000)), PublishedAtBasis.FEED, START.plusSeconds(random.nextInt(9_000)),
                new ObjectRef("articles", "incoming/" + number, null), null);
    }

    private static Analysis analysis(String id) {
        Random random = new Random(id.hashCode());
        List<TickerSentiment> tickers = IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> {
            double score = random.nextInt(-100, 101) / 100.0;
            return new TickerSentiment(SYMBOLS.get((random.nextInt(2) + i) % 3), "Name", "index", null,
                    random.nextInt(1, 100) / 100.0, score, Label.of(score), "name", List.of());
        }).collect(Collectors.toMap(TickerSentiment::symbol, ticker -> ticker, (one, other) -> one))
                .values().stream().toList();
        return new Analysis(Overall.scored(-0.2, 0.5, 0.2), tickers, List.of(), List.of(), null,
                new Analysis.Scorer("test", "1"));
    }

    private static String body(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 90).mapToObj(i -> random.ints(3 + random.nextInt(5), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
                .collect(Collectors.joining(" "));
    }
}
