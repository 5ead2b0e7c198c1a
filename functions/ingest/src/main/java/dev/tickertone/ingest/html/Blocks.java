package dev.tickertone.ingest.html;

import dev.tickertone.ingest.content.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The readable lines under an element: one a block, one a row of a table of figures, list items marked. */
final class Blocks implements NodeFilter {
    private static final int LONGEST_CELL = 100;
    private static final double MOSTLY_LINK = 0.8;
    private static final double MOSTLY_EMPHASIS = 0.9;

    private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b", "small", "u");
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "dd", "dt");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Predicate<Element> skip;
    private final List<Block> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int emphasised;
    private int emphasis;
    private Element table;
    private boolean item;
    private Element holder;
    private Block.Kind kind = Block.Kind.BOX;

    private Blocks(Element root, Predicate<Element> skip) {
        this.skip = skip;
        this.holder = root;
    }

    /** The lines, without those that are nothing but links. */
    static List<Block> read(Element root, Predicate<Element> skip) {
        Blocks blocks = new Blocks(root, skip);
        root.filter(blocks);
        blocks.flush();
        return blocks.lines;
    }

    /** The same without what they stood in. */
    static List<String> lines(Element root, Predicate<Element> skip) {
        return read(root, skip).stream().map(Block::text).toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (skip.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !skip.test(element)) {
            links -= element.nameIs("a") ? 1 : 0;
            emphasis -= EMPHASIS.contains(element.normalName()) ? 1 : 0;
            if (isLineEnd(element)) {
                flush();
                goBack(element);
            }
            if (element == table) {
                table = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void goBack(Element closed) {
        if (!closed.nameIs("br") && closed.parent() != null) {
            holder = closed.parent();
            kind = kind(holder);
        }
    }

    private void open(Element element) {
        if (element.nameIs("table") && table == null && holdsFigures(element)) {
            flush();
            table = element;
        } else if (table != null && (element.nameIs("td") || element.nameIs("th"))) {
            line.append(line.toString().isBlank() ? "" : " | ");
        } else if (isLineEnd(element)) {
            flush();
            item = element.nameIs("li");
            holder = element.nameIs("br") ? holder : element;
            kind = element.nameIs("br") ? kind : kind(element);
        } else if (Html.isBlock(element)) {
            line.append(' ');
        }
        links += element.nameIs("a") ? 1 : 0;
        emphasis += EMPHASIS.contains(element.normalName()) ? 1 : 0;
    }

    /** Within a table of figures only a row ends a line. */
    private boolean isLineEnd(Element element) {
        return table == null ? Html.isBlock(element) || element.nameIs("br")
                : element == table || element.nameIs("tr") || element.nameIs("caption");
    }

    private void append(TextNode text) {
        String words = text.getWholeText();
        line.append(words);
        linked += links > 0 ? words.strip().length() : 0;
        emphasised += emphasis > 0 ? words.strip().length() : 0;
    }

    private static Block.Kind kind(Element element) {
        boolean quoted = element.nameIs("blockquote") || element.parent() != null && element.parent().nameIs("blockquote");
        if (quoted) {
            return Block.Kind.PART;
        }
        return PARAGRAPHS.contains(element.normalName()) ? Block.Kind.PARAGRAPH
                : HEADINGS.contains(element.normalName()) ? Block.Kind.HEADING : Block.Kind.BOX;
    }

    private void flush() {
        String text = Characters.oneLine(line.toString());
        boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.endsWith(".”");
        if (!text.isEmpty() && (sentence && !item || linked < MOSTLY_LINK * text.length())) {
            lines.add(new Block(item ? "• " + text : text, item || table != null ? Block.Kind.PART : kind, holder,
                    emphasised >= MOSTLY_EMPHASIS * text.length()));
            item = false;
        }
        line.setLength(0);
        linked = 0;
        emphasised = 0;
    }

    /** Old pages lay their articles out in tables: one is taken for figures if its cells are short, side by side and not tables. */
    private static boolean holdsFigures(Element table) {
        int[] cell = {0};
        boolean[] beside = {false};
        boolean[] figures = {true};
        table.filter((node, depth) -> {
            if (node instanceof Element element && element != table) {
                figures[0] &= !element.nameIs("table");
                boolean opens = isCell(element);
                cell[0] = opens ? 0 : cell[0];
                beside[0] |= opens && element.previousSibling() != null && isCell(element.previousElementSibling());
            } else if (node instanceof TextNode text) {
                cell[0] += text.getWholeText().strip().length();
                figures[0] &= cell[0] <= LONGEST_CELL;
            }
            return figures[0] ? FilterResult.CONTINUE : FilterResult.STOP;
        });
        return figures[0] && beside[0];
    }

    private static boolean isCell(Element element) {
        return element != null && (element.nameIs("td") || element.nameIs("th"));
    }
}
