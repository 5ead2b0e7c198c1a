package dev.tickertone.ingest.xml;

import dev.tickertone.ingest.draft.Limits;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** XML as a tree, and the few ways its readers look at it. Names are compared without regard to case. */
public final class Xml {
    private Xml() {}

    /** The tree of a document; as flat as {@link Limits#MAX_XML_DEPTH}, whatever the document is. */
    public static Document parse(String xml) {
        Document tree = Parser.xmlParser().setMaxDepth(Limits.MAX_XML_DEPTH).parseInput(xml, "");
        tree.outputSettings().prettyPrint(false);
        return tree;
    }

    /**
     * The document without its DOCTYPE, which is never loaded; empty if that declares anything of its own, as only
     * attacks do today.
     */
    public static Optional<String> withoutDoctype(String xml) {
        int at = 0;
        while (at >= 0 && at < xml.length()) {
            if (xml.startsWith("<?", at)) {
                at = after("?>", xml, at);
            } else if (xml.startsWith("<!--", at)) {
                at = after("-->", xml, at);
            } else if (xml.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                int end = xml.indexOf('>', at);
                int declarations = xml.indexOf('[', at);
                boolean plain = end > 0 && (declarations < 0 || declarations > end);
                return plain ? Optional.of(xml.substring(0, at) + xml.substring(end + 1)) : Optional.empty();
            } else if (Character.isWhitespace(xml.charAt(at))) {
                at++;
            } else {
                return Optional.of(xml);
            }
        }
        return Optional.of(xml);
    }

    private static int after(String end, String xml, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** Whether a document holds the end of its root element. */
    static boolean isWhole(String xml, Element root) {
        int end = xml.lastIndexOf("</");
        return end < 0 ? root.childNodeSize() == 0 && xml.contains("/>")
                : xml.startsWith(root.tagName(), end + 2);
    }

    /** The first child of a name with the same prefix as its parent, or {@code null}. */
    static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Element child : parent.children()) {
            if (isNamed(child, name) && child.tag().prefix().equals(parent.tag().prefix())) {
                return child;
            }
        }
        return null;
    }

    /** All children of a local name, whatever their prefix. */
    static List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> isNamed(child, name)).toList();
    }

    /** The element at the end of a path of children, or {@code null}. */
    static Element path(Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    static boolean isNamed(Element element, String name) {
        return element.tag().localName().equalsIgnoreCase(name);
    }

    /** The text of an element, or {@code null} for none. */
    static String text(Element element) {
        String text = element == null ? "" : element.wholeText().strip();
        return text.isEmpty() ? null : text;
    }

    /** An attribute, or {@code null} for none. */
    static String attribute(Element element, String name) {
        String value = element == null ? "" : element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** What an element holds: its elements as markup, or its text, which may itself be markup; {@code null} for none. */
    static String content(Element element) {
        if (element == null || element.childrenSize() == 0) {
            return text(element);
        }
        for (Element inner : element.getAllElements()) {
            String local = inner.tag().localName();
            if (inner != element && !inner.tag().prefix().isEmpty()) {
                rename(inner, local.isEmpty() ? "span" : local); // "p:" is a prefix alone
            }
        }
        return element.html();
    }

    /** Calls an element something else, whatever its namespace: to jsoup that of {@code xmlns=""} is none and an error. */
    static void rename(Element element, String name) {
        element.tagName(name, Parser.NamespaceXml);
    }

    @SafeVarargs
    static <T> T first(T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
