package dev.tickertone.ingest.xml;

import static dev.tickertone.ingest.xml.Xml.first;

import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.feed.Item;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Entries of Atom (RFC 4287). */
final class Atom {
    private Atom() {}

    static Item read(Element entry, Element feed) {
        String source = first(Xml.text(Xml.path(entry, "source", "title")),
                feed == entry ? null : Xml.text(Xml.child(feed, "title")), Xml.text(Xml.path(entry, "author", "name")));
        return new Item(Xml.content(Xml.child(entry, "title")), Xml.content(Xml.child(entry, "content")),
                Xml.content(Xml.child(entry, "summary")),
                first(Xml.text(Xml.child(entry, "published")), Xml.text(Xml.child(entry, "updated"))),
                new Origin(source, link(entry), first(Xml.attribute(entry, "xml:lang"), Xml.attribute(feed, "xml:lang"))));
    }

    private static String link(Element entry) {
        return Xml.children(entry, "link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> Xml.attribute(link, "href")).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
