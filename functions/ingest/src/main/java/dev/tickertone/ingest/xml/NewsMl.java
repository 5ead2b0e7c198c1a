package dev.tickertone.ingest.xml;

import static dev.tickertone.ingest.xml.Xml.first;

import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.feed.Item;
import dev.tickertone.ingest.feed.Release;
import java.util.List;
import org.jsoup.nodes.Element;

/** News items of NewsML-G2, alone or in a message. */
final class NewsMl {
    private NewsMl() {}

    /** The items of a message; its packages and concepts only say how they belong together. */
    static List<Element> items(Element message) {
        return Xml.children(message, "itemSet").stream().flatMap(set -> Xml.children(set, "newsItem").stream()).toList();
    }

    static Draft read(Element item, Source source) {
        Element meta = Xml.child(item, "itemMeta");
        Element status = Xml.child(meta, "pubStatus");
        String embargo = embargo(Xml.child(meta, "embargoed"));
        String word = first(Xml.attribute(status, "qcode"), Xml.attribute(status, "uri"));
        return Release.refuse(word, embargo, source.now(), origin(item), published(item))
                .orElseGet(() -> new Item(headline(item), body(item), description(item), published(item), origin(item))
                        .story(source.uploaded()));
    }

    /** An empty element means an embargo whose end is not known. */
    private static String embargo(Element embargoed) {
        return embargoed == null ? null : first(Xml.text(embargoed), "unknown");
    }

    private static String headline(Element item) {
        Element nitf = inline(item, "nitf");
        return first(Xml.content(Xml.path(item, "contentMeta", "headline")), nitf == null ? null : Nitf.headline(nitf),
                Xml.text(Xml.path(item, "itemMeta", "title")), Xml.text(Xml.path(inline(item, "html"), "head", "title")));
    }

    private static String body(Element item) {
        Element nitf = inline(item, "nitf");
        Element html = inline(item, "html");
        Element data = Xml.path(item, "contentSet", "inlineData");
        return first(nitf == null ? null : Nitf.body(nitf), Xml.content(Xml.child(html, "body")), Xml.content(data));
    }

    private static Element inline(Element item, String name) {
        Element content = Xml.path(item, "contentSet", "inlineXML");
        return content == null ? null : Xml.children(content, name).stream().findFirst().orElse(null);
    }

    private static String description(Element item) {
        return Xml.content(Xml.path(item, "contentMeta", "description"));
    }

    private static String published(Element item) {
        return first(Xml.text(Xml.path(item, "itemMeta", "versionCreated")), Xml.text(Xml.path(item, "itemMeta", "firstCreated")),
                Xml.text(Xml.path(item, "contentMeta", "contentCreated")));
    }

    private static Origin origin(Element item) {
        Element provider = Xml.path(item, "itemMeta", "provider");
        String name = first(Xml.text(Xml.child(provider, "name")), Xml.attribute(provider, "literal"));
        return new Origin(name, Xml.attribute(item, "guid"),
                first(Xml.attribute(Xml.path(item, "contentMeta", "language"), "tag"), Xml.attribute(item, "xml:lang")));
    }
}
