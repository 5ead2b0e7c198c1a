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

    private final Table table;
    private final Feed feed;
    private final Stories stories;
    private final Withdrawals withdrawals;

    public Articles(Table table) {
        this.table = table;
        this.stories = new Stories(table);
        this.withdrawals = new Withdrawals(table);
        this.feed = new Feed(table, "articles", SHARDS);
    }

    /**
     * Keeps an article that was just read.
     *
     * @return false if it is there already; then nothing is written
     */
    public boolean add(Article article) {
        return table.write(Write.putIfAbsent(new Item(
                key(article.id(), "article"), Map.of(KIND, "article", DOC, Documents.encode(article)))));
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
     * Keeps what was found in an article and lists it, all or nothing. What is withdrawn already starts no alerting.
     *
     * @return false if it was scored already; then nothing is written
     */
    public boolean addScore(ScoredArticle scored) {
        Article article = scored.article();
        List<Write> group = new ArrayList<>();
        group.add(Write.putIfAbsent(new Item(key(article.id(), "score"), Map.of(
                KIND, article.withdrawnAt() == null ? "score" : "withdrawn", DOC, encode(scored)))));
        group.add(feed.entry(article.publishedAt(), article.id(), Map.of(ID, article.id())));
        Set<String> listed = new HashSet<>();
        scored.analysis().tickers().stream().filter(ticker -> listed.add(ticker.symbol())).limit(MAX_LISTED_TICKERS)
                .forEach(ticker -> group.add(listing(article, ticker)));
        return table.write(group);
    }

    /** Whether what was found in an article is small enough for {@link #addScore}. */
    public static boolean fits(ScoredArticle scored) {
        return encode(scored).length() <= Documents.MAX_ENCODED;
    }

    private static String encode(ScoredArticle scored) {
        return Documents.encode(new ScoredArticle(scored.article().withoutText(), scored.analysis()));
    }

    private Write listing(Article article, TickerSentiment ticker) {
        Map<String, String> entry = new HashMap<>(Map.of(
                ID, article.id(), STORY, article.storyId(), RELEVANCE, BigDecimal.valueOf(ticker.relevance()).toPlainString()));
        if (ticker.score() != null) {
            entry.put(SCORE, BigDecimal.valueOf(ticker.score()).toPlainString());
        }
        Origin.of(article).ifPresent(origin -> entry.put(ORIGIN, origin));
        if (!Withdrawals.isDated(article)) {
            entry.put(UNDATED, "true");
        }
        return byTicker(ticker.symbol()).entry(article.publishedAt(), article.id(), entry);
    }

    /** An article as it was read, whatever its story has become. */
    public Optional<Article> read(String id) {
        return table.get(key(id, "article")).map(Articles::article);
    }

    /** The article with its text and, once scored, its analysis. */
    public Optional<ScoredArticle> find(String id) {
        return read(id).map(stories::placed).map(withdrawals::marked).map(article -> new ScoredArticle(
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

    private static Article placed(Article article, Map<String, Story> told) {
        Story story = told.get(article.id());
        return story == null ? article : article.in(story.place(article.id()));
    }

    /**
     * Scored articles by time of publication, newest first, without their texts; of revisions the last only, and nothing
     * that was withdrawn.
     */
    public Listing<ScoredArticle> latest(Instant from, Instant to, int limit, String after) {
        return resolve(feed.newest(new Feed.Bounds(from, to), limit, after));
    }

    /** As {@link #latest}, of one instrument. */
    public Listing<ScoredArticle> ofTicker(String symbol, Instant from, Instant to, int limit, String after) {
        return resolve(byTicker(symbol).newest(new Feed.Bounds(from, to), limit, after));
    }

    /** As {@link #latest}, oldest first. */
    public Listing<ScoredArticle> earliest(Instant from, Instant to, int limit, String after) {
        return resolve(feed.oldest(new Feed.Bounds(from, to), limit, after));
    }

    /** As {@link #ofTicker}, oldest first. */
    public Listing<ScoredArticle> earliestOfTicker(String symbol, Instant from, Instant to, int limit, String after) {
        return resolve(byTicker(symbol).oldest(new Feed.Bounds(from, to), limit, after));
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
        Page page = byTicker(symbol).newest(new Feed.Bounds(from, to), limit, after);
        return new Listing<>(mentions(List.of(page.items())).getFirst(), page.next());
    }

    /**
     * As {@link #mentions(String, Instant, Instant, int, String)}, of several instruments: what the newest entries of each
     * say. It costs one read an instrument, and for each hundred entries two of the stories and one of what was withdrawn.
     *
     * @param most entries looked at of one instrument, 1 to 1,000
     */
    public Map<String, List<Mention>> mentions(Collection<String> symbols, Instant from, Instant to, int most) {
        Feed.Bounds bounds = new Feed.Bounds(from, to);
        List<String> distinct = symbols.stream().distinct().toList();
        List<List<Mention>> found = mentions(Stretches.read(table, distinct.stream()
                .map(symbol -> new Range(partition(symbol), bounds.low(), bounds.high(), true, most, null)).toList()));
        Map<String, List<Mention>> bySymbol = new HashMap<>();
        IntStream.range(0, distinct.size()).forEach(i -> bySymbol.put(distinct.get(i), found.get(i)));
        return bySymbol;
    }

    private List<List<Mention>> mentions(List<List<Item>> lists) {
        List<Item> scored = lists.stream().flatMap(List::stream).filter(Articles::isScored).toList();
        Map<String, Story> told = stories.ofAll(scored.stream().map(item -> item.get(ID)).toList());
        Map<String, Instant> withdrawn = withdrawals.ofAll(
                scored.stream().map(item -> item.get(ORIGIN)).filter(Objects::nonNull).toList());
        return lists.stream().map(list -> list.stream().filter(Articles::isScored)
                .flatMap(item -> mention(item, told.get(item.get(ID)), withdrawn.get(item.get(ORIGIN))).stream())
                .toList()).toList();
    }

    private static boolean isScored(Item entry) {
        return entry.get(SCORE) != null;
    }

    private static Optional<Mention> mention(Item item, Story story, Instant withdrawn) {
        String id = item.get(ID);
        Instant published = Feed.time(item.key().sort());
        Optional<Story.Place> place = Optional.ofNullable(story).map(each -> each.place(id));
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

    private static boolean isCurrent(Article article) {
        return article.replacedBy() == null && article.withdrawnAt() == null;
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
