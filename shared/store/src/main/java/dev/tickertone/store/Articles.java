package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;
import static dev.tickertone.store.Documents.KIND;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles and what was found in them. Thread-safe. */
public final class Articles {
    /** Instruments an article is listed under, most relevant first; the atomic group that lists it holds 100 writes. */
    public static final int MAX_LISTED_TICKERS = 60;

    private static final int SHARDS = 8;
    private static final String ID = "id";
    private static final String STORY = "story";
    private static final String SCORE = "score";
    private static final String RELEVANCE = "relevance";
    private static final String ORIGIN = "origin";
    private static final String UNDATED = "undated";
    private static final String INGESTED = "ingested";
    private static final String SCORED_AT = "scored_at";

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Table table;
    private final Feed feed;
    private final Stories stories;
    private final Withdrawals withdrawals;
    private final Instant asOf;

    public Articles(Table table) {
        this(table, null);
    }

    private Articles(Table table, Instant asOf) {
        this.table = table;
        this.stories = new Stories(table);
        this.withdrawals = new Withdrawals(table, asOf);
        this.feed = new Feed(table, "articles", SHARDS);
        this.asOf = asOf;
    }

    /**
     * The articles as they were known at a time: those that were ingested by then, with what had been ingested of their
     * stories and received of withdrawals.
     *
     * @param time {@code null} for now
     */
    public Articles asOf(Instant time) {
        return new Articles(table, time);
    }

    /**
     * Keeps an article that was just read.
     *
     * @return false if it is there already; then nothing is written
     */
    public boolean add(Article article) {
        return add(article, null);
    }

    /**
     * As {@link #add(Article)}.
     *
     * @param arrival how its upload came, or {@code null} where nobody knows
     */
    public boolean add(Article article, Arrival arrival) {
        return table.write(Write.putIfAbsent(new Item(key(article.id(), "article"), Arrival.with(
                Map.of(KIND, "article", DOC, Documents.encode(article)), arrival))));
    }

    /** The article in an item of kind {@code article}. */
    public static Article article(Item item) {
        return Documents.decode(item.get(DOC), Article.class);
    }

    /** The scored article, without its text, in an item of kind {@code score}. */
    public static ScoredArticle scored(Item item) {
        return Documents.decode(item.get(DOC), ScoredArticle.class);
    }

    /**
     * Lists an article and keeps what was found in it, in this order: whoever is told of the score finds it listed. What is
     * withdrawn already starts no alerting. An atomic group would cost twice as much; where the first part alone was done,
     * doing it again does the rest; until then lists of articles leave out what has no score.
     *
     * @return false if it was scored already; then that stands, and so do the lists
     */
    public boolean addScore(ScoredArticle scored) {
        return addScore(scored, null, null);
    }

    /**
     * As {@link #addScore(ScoredArticle)}.
     *
     * @param at when it was scored, or {@code null} where nobody knows
     * @param arrival as of {@link #add(Article, Arrival)}
     */
    public boolean addScore(ScoredArticle scored, Instant at, Arrival arrival) {
        Article article = scored.article();
        Key key = key(article.id(), "score");
        if (table.get(key).isPresent()) {
            return false;
        }
        list(scored);
        Map<String, String> attributes = new HashMap<>(Map.of(
                KIND, article.withdrawnAt() == null ? "score" : "withdrawn", DOC, encode(scored)));
        if (at != null) {
            attributes.put(SCORED_AT, at.toString());
        }
        boolean isFirst = table.write(Write.putIfAbsent(new Item(key, Arrival.with(attributes, arrival))));
        if (!isFirst) {
            // Another scorer may have been first, between the look and the write: its lists are the ones that hold.
            table.get(key).map(Articles::scored).ifPresent(this::list);
        }
        return isFirst;
    }

    private void list(ScoredArticle scored) {
        Article article = scored.article();
        List<Item> entries = new ArrayList<>();
        entries.add(feed.entry(article.publishedAt(), article.id(), Map.of(ID, article.id())));
        listed(scored).forEach(ticker -> entries.add(listing(article, ticker)));
        table.putAll(entries);
    }

    /** What an article is listed under. */
    static Stream<TickerSentiment> listed(ScoredArticle scored) {
        Set<String> listed = new HashSet<>();
        return scored.analysis().tickers().stream().filter(ticker -> listed.add(ticker.symbol()))
                .limit(MAX_LISTED_TICKERS);
    }

    /** Whether what was found in an article is small enough for {@link #addScore}. */
    public static boolean fits(ScoredArticle scored) {
        return encode(scored).length() <= Documents.MAX_ENCODED;
    }

    private static String encode(ScoredArticle scored) {
        return Documents.encode(new ScoredArticle(scored.article().withoutText(), scored.analysis()));
    }

    private Item listing(Article article, TickerSentiment ticker) {
        Map<String, String> entry = new HashMap<>(Map.of(
                ID, article.id(), STORY, article.storyId(), RELEVANCE, BigDecimal.valueOf(ticker.relevance()).toPlainString(),
                INGESTED, article.ingestedAt().toString()));
        if (ticker.score() != null) {
            entry.put(SCORE, BigDecimal.valueOf(ticker.score()).toPlainString());
        }
        Origin.of(article).ifPresent(origin -> entry.put(ORIGIN, origin));
        if (!Withdrawals.isDated(article)) {
            entry.put(UNDATED, "true");
        }
        return byTicker(ticker.symbol()).entry(article.publishedAt(), article.id(), entry);
    }

    /**
     * How far an article is.
     *
     * @param scored the article, and its analysis once it is scored, else {@code null}
     * @param arrival how its upload came; {@code null} where that was not noted
     * @param scoredAt {@code null} before, and where it was not noted
     */
    public record Progress(ScoredArticle scored, Arrival arrival, Instant scoredAt) {}

    /** How far the article with this id is: up to four reads by key, and one more for each merge of its story. */
    public Optional<Progress> progress(String id) {
        return table.get(key(id, "article")).map(item -> {
            Optional<Item> score = table.get(key(id, "score"));
            Article article = withdrawals.marked(placed(article(item), stories.ofAll(List.of(id))));
            return new Progress(
                    new ScoredArticle(article, score.map(each -> scored(each).analysis()).orElse(null)),
                    Arrival.of(item).orElse(null),
                    score.map(each -> each.get(SCORED_AT)).map(Instant::parse).orElse(null));
        });
    }

    /** An article as it was read, whatever its story has become. */
    public Optional<Article> read(String id) {
        return table.get(key(id, "article")).map(Articles::article);
    }

    /** The article with its text and, once scored, its analysis. */
    public Optional<ScoredArticle> find(String id) {
        return read(id).filter(article -> isThere(article.ingestedAt()))
                .map(article -> placed(article, stories.ofAll(List.of(id)))).map(withdrawals::marked)
                .map(article -> new ScoredArticle(
                        article, table.get(key(id, "score")).map(item -> scored(item).analysis()).orElse(null)));
    }

    /** Scored articles without their texts, in the order of their ids; those not scored are left out. */
    public List<ScoredArticle> scored(List<String> ids) {
        Map<String, Story> told = stories.ofAll(ids);
        List<ScoredArticle> stored = table.getAll(ids.stream().map(id -> key(id, "score")).toList()).stream()
                .map(Articles::scored).toList();
        Map<String, Article> marked = withdrawals.marked(stored.stream().map(ScoredArticle::article).toList());
        return stored.stream().map(scored -> new ScoredArticle(
                placed(marked.get(scored.article().id()), told), scored.analysis())).toList();
    }

    private Article placed(Article article, Map<String, Story> told) {
        return known(told.get(article.id())).map(story -> article.in(story.place(article.id()))).orElse(article);
    }

    private Optional<Story> known(Story story) {
        return asOf == null ? Optional.ofNullable(story) : Optional.ofNullable(story).flatMap(each -> each.asOf(asOf));
    }

    /** What was ingested by the time asked for is not published much later. */
    private Feed.Bounds bounds(Instant from, Instant to) {
        Instant last = asOf == null ? to : asOf.plus(Article.MAX_AHEAD).plus(TICK);
        return new Feed.Bounds(from, to == null || last.isBefore(to) ? last : to);
    }

    /**
     * Scored articles by time of publication, newest first, without their texts; of revisions the last only, and nothing
     * that was withdrawn.
     */
    public Listing<ScoredArticle> latest(Instant from, Instant to, int limit, String after) {
        return resolve(feed.newest(bounds(from, to), limit, after));
    }

    /** As {@link #latest}, of one instrument. */
    public Listing<ScoredArticle> ofTicker(String symbol, Instant from, Instant to, int limit, String after) {
        return resolve(byTicker(symbol).newest(bounds(from, to), limit, after));
    }

    /** As {@link #latest}, oldest first. */
    public Listing<ScoredArticle> earliest(Instant from, Instant to, int limit, String after) {
        return resolve(feed.oldest(bounds(from, to), limit, after));
    }

    /** As {@link #ofTicker}, oldest first. */
    public Listing<ScoredArticle> earliestOfTicker(String symbol, Instant from, Instant to, int limit, String after) {
        return resolve(byTicker(symbol).oldest(bounds(from, to), limit, after));
    }

    /**
     * What articles scored of an instrument, by time of publication, newest first; of revisions the last only, and
     * nothing that was withdrawn or names it without a score. A page costs one read of the list, two of the stories and
     * one of what was withdrawn.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public Listing<Mention> mentions(String symbol, Instant from, Instant to, int limit, String after) {
        Page page = byTicker(symbol).newest(bounds(from, to), limit, after);
        return new Listing<>(mentions(List.of(page.items())).getFirst(), page.next());
    }

    /**
     * As {@link #mentions(String, Instant, Instant, int, String)}, of several instruments: what the newest entries of each
     * say. It costs one read an instrument, and for each hundred entries two of the stories and one of what was withdrawn.
     *
     * @param most entries looked at of one instrument, 1 to 1,000
     */
    public Map<String, List<Mention>> mentions(Collection<String> symbols, Instant from, Instant to, int most) {
        Feed.Bounds bounds = bounds(from, to);
        List<String> distinct = symbols.stream().distinct().toList();
        List<List<Mention>> found = mentions(Stretches.read(table, distinct.stream()
                .map(symbol -> new Range(partition(symbol), bounds.low(), bounds.high(), true, most, null)).toList()));
        Map<String, List<Mention>> bySymbol = new HashMap<>();
        IntStream.range(0, distinct.size()).forEach(i -> bySymbol.put(distinct.get(i), found.get(i)));
        return bySymbol;
    }

    private List<List<Mention>> mentions(List<List<Item>> lists) {
        List<Item> scored = lists.stream().flatMap(List::stream).filter(this::isScored).toList();
        Map<String, Story> told = stories.ofAll(scored.stream().map(item -> item.get(ID)).toList());
        Map<String, Instant> withdrawn = withdrawals.ofAll(
                scored.stream().map(item -> item.get(ORIGIN)).filter(Objects::nonNull).toList());
        return lists.stream().map(list -> list.stream().filter(this::isScored)
                .flatMap(item -> mention(item, told.get(item.get(ID)), withdrawn.get(item.get(ORIGIN))).stream())
                .toList()).toList();
    }

    private boolean isScored(Item entry) {
        return entry.get(SCORE) != null && isThere(ingested(entry));
    }

    private Optional<Mention> mention(Item item, Story story, Instant withdrawn) {
        String id = item.get(ID);
        Instant published = Feed.time(item.key().sort());
        Optional<Story.Place> place = known(story).map(each -> each.place(id));
        if (place.map(Story.Place::replacedBy).isPresent()
                || Withdrawals.isMeant(published, item.get(UNDATED) == null, withdrawn)) {
            return Optional.empty();
        }
        return Optional.of(new Mention(id, place.map(Story.Place::storyId).orElse(item.get(STORY)),
                place.map(Story.Place::duplicateOf).isPresent(), published,
                new BigDecimal(item.get(SCORE)), new BigDecimal(item.get(RELEVANCE))));
    }

    private Listing<ScoredArticle> resolve(Page page) {
        return new Listing<>(scored(page.items().stream().map(item -> item.get(ID)).toList()).stream()
                .filter(scored -> isCurrent(scored.article())).toList(), page.next());
    }

    private boolean isThere(Instant ingested) {
        return asOf == null || !ingested.isAfter(asOf);
    }

    /** Entries of before this was kept were ingested when they were published, as far as anybody knows. */
    private static Instant ingested(Item entry) {
        return entry.get(INGESTED) == null ? Feed.time(entry.key().sort()) : Instant.parse(entry.get(INGESTED));
    }

    private boolean isCurrent(Article article) {
        return article.replacedBy() == null && article.withdrawnAt() == null && isThere(article.ingestedAt());
    }

    private Feed byTicker(String symbol) {
        return new Feed(table, partition(symbol), 1);
    }

    private static String partition(String symbol) {
        return "ticker#" + symbol;
    }

    private static Key key(String id, String part) {
        return new Key("article#" + id, part);
    }
}
