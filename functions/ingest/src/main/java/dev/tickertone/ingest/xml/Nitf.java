package dev.tickertone.ingest.xml;

import static dev.tickertone.ingest.xml.Xml.first;

import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.feed.Item;
import dev.tickertone.ingest.feed.Release;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Stories of NITF, the IPTC's News Industry Text Format (version 3). */
final class Nitf {
    /** What HTML calls the elements of a body. A page's reader passes over an object, which is what NITF's media are. */
    private static final Map<String, String> AS_HTML = Map.of("hl2", "h2", "block", "div", "media", "object",
            "bq", "blockquote", "nitf-table", "div", "note", "aside");

    private Nitf() {}

    static Draft read(Element nitf, Source source) {
        Element data = Xml.path(nitf, "head", "docdata");
        String release = Xml.attribute(Xml.child(data, "date.release"), "norm");
        String status = Xml.attribute(data, "management-status");
        return Release.refuse(status, release, source.now(), origin(nitf), published(nitf, release))
                .orElseGet(() -> new Item(headline(nitf), body(nitf), null, published(nitf, release), origin(nitf))
                        .story(source.uploaded()));
    }

    static String headline(Element nitf) {
        return first(Xml.content(Xml.path(nitf, "body", "body.head", "hedline", "hl1")),
                Xml.text(Xml.path(nitf, "head", "title")));
    }

    /** The body's markup in HTML's words. */
    static String body(Element nitf) {
        Element content = Xml.path(nitf, "body", "body.content");
        if (content != null) {
            content.getAllElements().forEach(element -> {
                String name = AS_HTML.get(element.tag().localName().toLowerCase(Locale.ROOT));
                if (name != null) {
                    Xml.rename(element, name);
                }
            });
        }
        return Xml.content(content);
    }

    private static String published(Element nitf, String release) {
        return first(Xml.attribute(Xml.path(nitf, "head", "docdata", "date.issue"), "norm"), release,
                Xml.attribute(Xml.path(nitf, "head", "pubdata"), "date.publication"),
                Xml.attribute(Xml.path(nitf, "body", "body.head", "dateline", "story.date"), "norm"));
    }

    private static Origin origin(Element nitf) {
        Element publication = Xml.path(nitf, "head", "pubdata");
        String name = first(Xml.attribute(publication, "name"), Xml.text(Xml.path(nitf, "body", "body.head", "distributor")),
                Xml.attribute(Xml.path(nitf, "head", "docdata", "doc.copyright"), "holder"));
        return new Origin(name, Xml.attribute(publication, "ex-ref"), Xml.attribute(nitf, "xml:lang"));
    }
}
