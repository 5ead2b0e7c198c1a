package dev.tickertone.ingest.xml;

import static dev.tickertone.ingest.xml.Xml.first;

import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.feed.Item;
import java.util.List;
import org.jsoup.nodes.Element;

/** Items of RSS 0.9x, 2.0 and 1.0 (which is RDF and keeps its items beside the channel). */
final class Rss {
    private Rss() {}

    static List<Element> items(Element root) {
        Element channel = channel(root);
        List<Element> within = channel == null ? List.of() : Xml.children(channel, "item");
        return within.isEmpty() ? Xml.children(root, "item") : within;
    }

    static Item read(Element item, Element root) {
        Element channel = channel(root);
        String link = first(Xml.text(Xml.child(item, "link")), permalink(Xml.child(item, "guid")));
        String source = first(Xml.text(Xml.child(item, "source")), Xml.text(foreign(item, "publisher")),
                Xml.text(Xml.child(channel, "title")));
        String language = first(Xml.text(foreign(item, "language")), Xml.text(Xml.child(channel, "language")));
        return new Item(Xml.text(Xml.child(item, "title")), Xml.content(foreign(item, "encoded")),
                Xml.content(Xml.child(item, "description")),
                first(Xml.text(Xml.child(item, "pubDate")), Xml.text(foreign(item, "date"))),
                new Origin(source, link, language));
    }

    private static Element channel(Element root) {
        return Xml.children(root, "channel").stream().findFirst().orElse(null);
    }

    /** A child of another vocabulary: {@code content:encoded}, {@code dc:date}, whatever their prefixes. */
    private static Element foreign(Element item, String name) {
        return Xml.children(item, name).stream()
                .filter(child -> !child.tag().prefix().equals(item.tag().prefix())).findFirst().orElse(null);
    }

    private static String permalink(Element guid) {
        return guid == null || guid.attr("isPermaLink").equals("false") ? null : Xml.text(guid);
    }
}
