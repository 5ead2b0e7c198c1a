package dev.tickertone.ingest.html;

import static dev.tickertone.ingest.html.Metadata.first;

import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.furniture.Furniture;
import dev.tickertone.ingest.furniture.Masthead;
import dev.tickertone.ingest.text.Paragraphs;
import dev.tickertone.ingest.time.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page. */
public final class HtmlReader {
    /** Text in the page is preferred to the copy in its JSON-LD, which has no paragraphs, if it has this share of it. */
    private static final double ENOUGH = 0.7;
    private static final int MOST_HEADINGS = 200;
    private static final int MOST_ELEMENTS = 5_000;
    private static final double MOST = 0.5;
    private static final int SHORTEST_TITLE = 15;
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_BIOGRAPHY = 300;
    /** What follows the author's name in a line about them. Else it may be a name that the article is about. */
    private static final List<String> ABOUT = List.of(",", " |", " ·", " -", " –", " writes ", " covers ", " has covered ",
            " reports on ", " is a staff ", " is a reporter", " is a correspondent", " is an editor", " is a senior ",
            " is a columnist", " is the author ", " is a freelance");
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " · ", " :: ");

    private final Document page;
    private final Optional<JsonLd> ld;
    private final Metadata meta;
    /** Lines of the body that may tell the date or the source but are no part of the article. */
    private Set<String> labels = Set.of();

    private HtmlReader(String html) {
        this.page = Html.parse(html);
        this.ld = JsonLd.of(page);
        this.meta = new Metadata(page);
    }

    /**
     * The story of a page.
     *
     * @param html clean
     * @param uploaded tells the year where a dateline does not
     */
    public static Draft read(String html, Instant uploaded) {
        if (html.length() > Limits.MAX_HTML_CHARS) {
            return new Problem(Reason.TOO_LARGE, String.format(
                    Locale.ROOT, "The page is longer than %,d characters.", Limits.MAX_HTML_CHARS));
        }
        if (Html.hasTooManyTags(html)) {
            return new Problem(Reason.TOO_LARGE, String.format(
                    Locale.ROOT, "The page holds more than %,d tags.", Limits.MAX_TAGS));
        }
        return new HtmlReader(html).story(uploaded);
    }

    private Draft story(Instant uploaded) {
        Masthead masthead = Masthead.of(body(), uploaded);
        List<String> lines = masthead.lines().stream().filter(line -> !labels.contains(line) && !isAboutAuthor(line)).toList();
        if (lines.isEmpty()) {
            return new Problem(Reason.NO_ARTICLE);
        }
        List<Stamp> stamps = new ArrayList<>();
        ld.map(article -> first(article.text("datePublished"), article.text("dateCreated"))).flatMap(Times::read)
                .ifPresent(at -> stamps.add(new Stamp(at, PublishedAtBasis.JSONLD)));
        Times.read(meta.published()).ifPresent(at -> stamps.add(new Stamp(at, PublishedAtBasis.META)));
        if (masthead.publishedAt() != null) {
            stamps.add(new Stamp(masthead.publishedAt(), PublishedAtBasis.DATELINE));
        }
        return new Story(headline(), lines, stamps, new Origin(source(masthead), url(), meta.language()));
    }

    private List<String> body() {
        Element body = page.body();
        Clutter clutter = new Clutter(Weights.of(body, Clutter.NONE), body);
        List<Block> blocks = Blocks.read(BodyFinder.find(body, clutter), clutter);
        Islands.Foreign foreign = Islands.of(blocks, heading() != null);
        labels = foreign.around().stream().map(Block::text).collect(Collectors.toSet());
        List<String> lines = Furniture.remove(blocks.stream().filter(block -> !foreign.within().contains(block))
                .map(Block::text).toList());
        String copy = ld.map(article -> article.text("articleBody")).orElse(null);
        if (copy != null && length(lines) < ENOUGH * copy.length()) {
            lines = Furniture.remove(Html.isMarkup(copy) ? Html.lines(copy) : Paragraphs.of(copy));
        }
        if (lines.isEmpty() && meta.description() != null) {
            lines = Paragraphs.of(Characters.oneLine(meta.description()));
        }
        return lines;
    }

    private String headline() {
        String headline = first(ld.map(article -> article.text("headline")).map(Html::plain).orElse(null), heading());
        return headline != null ? headline : withoutSite(first(meta.title(), page.title()));
    }

    /** The heading that the page's title repeats, else the one that is clearly the first; {@code null} if there is none. */
    private String heading() {
        String titles = page.title() + "\n" + meta.title();
        Optional<String> repeated = page.select("h1, h2, h3").stream().limit(MOST_HEADINGS).map(Element::text)
                .filter(text -> text.length() >= SHORTEST_TITLE && titles.contains(text))
                .max(Comparator.comparingInt(String::length));
        Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1")
                : page.selectFirst("article h1, [itemprop=headline], main h1");
        return repeated.or(() -> Optional.ofNullable(heading).map(Element::text)).or(this::lineOfTitle).orElse(null);
    }

    /** The line that is most of the page's title, where the page has no headings. */
    private Optional<String> lineOfTitle() {
        String title = page.title();
        return page.body().getAllElements().stream().limit(MOST_ELEMENTS).map(Element::ownText).map(String::strip)
                .filter(text -> text.length() >= SHORTEST_TITLE && text.length() >= MOST * title.length())
                .filter(title::contains).findFirst();
    }

    /** A byline, or what a site says of its author under the article, or how to write to them. */
    private boolean isAboutAuthor(String line) {
        String author = first(ld.map(JsonLd::author).orElse(null), meta.author());
        if (author == null || author.length() < SHORTEST_NAME || line.length() > LONGEST_BIOGRAPHY) {
            return false;
        }
        boolean address = line.contains(author) && line.indexOf('@') > 0;
        return address || line.startsWith(author) && ABOUT.stream().anyMatch(line.substring(author.length())::startsWith);
    }

    /** A page's title often ends in the site's name. */
    private String withoutSite(String title) {
        if (title == null) {
            return null;
        }
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            String end = at < 0 ? "" : title.substring(at + separator.length());
            boolean site = end.equalsIgnoreCase(meta.site()) || separator.equals(" | ");
            if (at > 0 && site && end.length() < at) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private String source(Masthead masthead) {
        return first(ld.map(JsonLd::source).orElse(null), meta.site(), masthead.source());
    }

    private String url() {
        return first(meta.url(), ld.map(article -> article.text("url")).orElse(null));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
