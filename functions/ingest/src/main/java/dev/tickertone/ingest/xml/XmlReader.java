package dev.tickertone.ingest.xml;

import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.feed.Listed;
import dev.tickertone.ingest.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads XML: RSS 0.9 to 2.0, Atom, NITF and NewsML-G2, told apart by their root element. */
public final class XmlReader {
    private XmlReader() {}

    /**
     * The stories of a document, in its order, each with its position if there is a list.
     *
     * @param xml clean
     * @param source what it is the text of
     * @return at least one
     */
    public static List<Draft> read(String xml, Source source) {
        if (xml.length() > Limits.MAX_XML_CHARS || Html.hasTooManyTags(xml)) {
            return List.of(new Problem(Reason.TOO_LARGE, String.format(Locale.ROOT,
                    "The XML is longer than %,d characters or %,d tags.", Limits.MAX_XML_CHARS, Limits.MAX_TAGS)));
        }
        Optional<String> plain = Xml.withoutDoctype(xml);
        if (plain.isEmpty()) {
            return List.of(new Problem(Reason.UNSAFE_XML));
        }
        Element root = Xml.parse(plain.get()).firstElementChild();
        if (root == null) {
            return List.of(new Problem(Reason.BROKEN_XML));
        }
        List<Draft> drafts = stories(root, source);
        return Xml.isWhole(plain.get(), root) ? drafts : cutOff(drafts);
    }

    private static List<Draft> stories(Element root, Source source) {
        return switch (root.tag().localName().toLowerCase(Locale.ROOT)) {
            case "rss", "rdf" -> Listed.read(Rss.items(root), item -> Rss.read(item, root).story(source.uploaded()));
            case "feed" -> Listed.read(Xml.children(root, "entry"), entry -> Atom.read(entry, root).story(source.uploaded()));
            case "entry" -> List.of(Atom.read(root, root).story(source.uploaded()));
            case "nitf" -> List.of(Nitf.read(root, source));
            case "newsitem" -> List.of(NewsMl.read(root, source));
            case "newsmessage" -> Listed.read(NewsMl.items(root), item -> NewsMl.read(item, source));
            default -> List.of(new Problem(Reason.UNSUPPORTED_TYPE, "The XML is of no news format that is known here."));
        };
    }

    /** What stands last in a file that was cut off was cut off with it. */
    private static List<Draft> cutOff(List<Draft> drafts) {
        List<Draft> whole = new ArrayList<>(drafts.subList(0, drafts.size() - 1));
        Problem problem = new Problem(Reason.BROKEN_XML, "The file ends before its XML does.");
        whole.add(drafts.size() == 1 ? problem : problem.at(drafts.size()));
        return whole;
    }
}
