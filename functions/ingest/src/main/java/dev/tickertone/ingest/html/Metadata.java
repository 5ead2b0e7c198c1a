package dev.tickertone.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in meta elements, links and times. */
final class Metadata {
    private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time",
            "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
            "publish_date", "pubdate", "publication_date", "dc.date.issued", "dc.date", "dcterms.created", "date");

    private final Document page;
    private final Map<String, String> meta = new HashMap<>();

    Metadata(Document page) {
        this.page = page;
        for (Element element : page.select("meta[content]")) {
            String name = first(element.attr("property"), element.attr("name"), element.attr("itemprop"));
            if (name != null && !element.attr("content").isBlank()) {
                meta.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content"));
            }
        }
    }

    /** The page's title for sharing, or {@code null}. */
    String title() {
        return first(meta.get("og:title"), meta.get("twitter:title"));
    }

    /** The page's own summary, or {@code null}. */
    String description() {
        return first(meta.get("og:description"), meta.get("description"), meta.get("twitter:description"));
    }

    /** The site's name, or {@code null}. */
    String site() {
        return first(meta.get("og:site_name"), meta.get("application-name"), meta.get("dc.publisher"));
    }

    /** Who wrote it, or {@code null}. */
    String author() {
        String author = first(meta.get("author"), meta.get("article:author"), meta.get("byl"), meta.get("parsely-author"));
        return author != null && author.regionMatches(true, 0, "by ", 0, 3) ? author.substring(3) : author;
    }

    /** The page's own address, or {@code null}. */
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return first(canonical == null ? null : canonical.attr("href"), meta.get("og:url"));
    }

    /** The page's language tag, or {@code null}. */
    String language() {
        Element html = page.selectFirst("html[lang]");
        return first(html == null ? null : html.attr("lang"), meta.get("og:locale"), meta.get("language"));
    }

    /** When it says it was published, as it writes it, or {@code null}. */
    String published() {
        for (String name : PUBLISHED) {
            if (meta.containsKey(name)) {
                return meta.get(name);
            }
        }
        Element time = page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
        time = time == null ? page.selectFirst("article time[datetime], main time[datetime]") : time;
        time = time == null ? page.selectFirst("time[datetime]") : time;
        return time == null ? null : time.attr("datetime");
    }

    static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
