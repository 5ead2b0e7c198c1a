package dev.tickertone.ingest.html;

import dev.tickertone.ingest.draft.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Markup as lines of text. */
public final class Html {
    private static final Set<String> COMMON = Set.of("p", "br", "div", "a", "b", "i", "em", "strong", "span", "ul", "ol",
            "li", "h1", "h2", "h3", "h4", "table", "tr", "td", "img", "figure", "blockquote", "section", "article");

    private Html() {}

    /** The tree of a page; as flat as {@link Limits#MAX_HTML_DEPTH}, whatever the page is. */
    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(Limits.MAX_HTML_DEPTH).parseInput(html, "");
    }

    /** Whether there are more than {@link Limits#MAX_TAGS} in a text. */
    public static boolean hasTooManyTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean tag = at + 1 < html.length() && (html.charAt(at + 1) == '/' || Character.isLetter(html.charAt(at + 1)));
            tags += tag ? 1 : 0;
        }
        return tags > Limits.MAX_TAGS;
    }

    /**
     * Whether an element begins a line of its own. Nothing but a site's style says so of elements it made up itself
     * ({@code <x-paragraph>}); they are taken for blocks where no text stands beside them.
     */
    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0
                && isNoText(element.previousSibling()) && isNoText(element.nextSibling());
    }

    private static boolean isNoText(Node node) {
        return !(node instanceof TextNode text) || text.isBlank();
    }

    /** The lines of a fragment of a page, or of a text that may contain markup. */
    public static List<String> lines(String fragment) {
        return Blocks.lines(parse(fragment).body(), Clutter.NONE);
    }

    /** A text that may contain character references but is to be read as one line: a headline. */
    public static String plain(String text) {
        return text.indexOf('&') < 0 && !isMarkup(text) ? text : String.join(" ", lines(text));
    }

    /** Whether a text contains a common tag or a character reference. */
    public static boolean isMarkup(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int start = at + (text.startsWith("/", at + 1) ? 2 : 1);
            int end = start;
            while (end < text.length() && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && " />\n".indexOf(text.charAt(end)) >= 0
                    && COMMON.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return text.contains("&#") || text.contains("&amp;") || text.contains("&quot;") || text.contains("&nbsp;");
    }
}
