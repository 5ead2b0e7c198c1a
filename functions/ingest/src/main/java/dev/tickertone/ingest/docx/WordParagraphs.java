package dev.tickertone.ingest.docx;

import dev.tickertone.ingest.content.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of WordprocessingML (ECMA-376, part 1, clause 17), rows of tables as lines, list items marked. */
final class WordParagraphs implements NodeFilter {
    /** Deleted and moved text, fields' codes, and the copy of a drawing for programs that cannot show it. */
    private static final Set<String> SKIPPED =
            Set.of("w:del", "w:movefrom", "w:deltext", "w:instrtext", "w:rpr", "w:sectpr", "mc:fallback");
    private static final Set<String> TITLE_STYLES = Set.of("title", "heading1");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String title;
    private String style = "";
    private boolean listed;
    private int rows;

    private WordParagraphs() {}

    static WordParagraphs of(Element document) {
        WordParagraphs paragraphs = new WordParagraphs();
        document.filter(paragraphs);
        paragraphs.flush();
        return paragraphs;
    }

    /** The first paragraph, if its style says that it is the document's title; not among the lines. */
    String title() {
        return title;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && node.parent() instanceof Element parent && name(parent).equals("w:t")) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = name(element);
            if (SKIPPED.contains(name) || name.equals("w:r") && isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(name, element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(String name, Element element) {
        switch (name) {
            case "w:p" -> endParagraph();
            case "w:tr" -> {
                flush();
                rows++;
            }
            case "w:tc" -> line.append(line.toString().isBlank() ? "" : " | ");
            case "w:pstyle" -> style = element.attr("w:val").toLowerCase(Locale.ROOT).replace(" ", "");
            case "w:numpr" -> listed = true;
            case "w:tab", "w:br", "w:cr" -> line.append(' ');
            case "w:nobreakhyphen" -> line.append('-');
            default -> { }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (name(element)) {
                case "w:p" -> endParagraph();
                case "w:tr" -> {
                    rows--;
                    flush();
                }
                default -> { }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Within a row a paragraph ends no line. */
    private void endParagraph() {
        if (rows > 0) {
            line.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        String text = Characters.oneLine(line.toString());
        if (!text.isEmpty()) {
            if (title == null && lines.isEmpty() && TITLE_STYLES.contains(style)) {
                title = text;
            } else {
                lines.add(listed ? "• " + text : text);
            }
        }
        line.setLength(0);
        style = "";
        listed = false;
    }

    private static boolean isHidden(Element run) {
        Element properties = run.firstElementChild();
        return properties != null && name(properties).equals("w:rpr")
                && properties.children().stream().anyMatch(property -> name(property).equals("w:vanish"));
    }

    private static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }
}
