package dev.tickertone.ingest.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * A story as its author wrote it.
 *
 * @param blocks in their order
 */
record TrueStory(String headline, String date, String author, List<Block> blocks) {
    /**
     * A paragraph ({@code p}), heading ({@code h}), quotation ({@code q}), list item ({@code l}) or row of a table
     * ({@code t}).
     */
    record Block(char kind, String markup) {
        /** The line that is to be read of it. */
        String line() {
            String text = Jsoup.parseBodyFragment(markup).text();
            return kind == 'l' ? "• " + text : text;
        }
    }

    /** Reads lines of {@code name: value}; all but the first three are blocks. */
    static TrueStory parse(String text) {
        List<String> lines = text.lines().toList();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            blocks.add(new Block(line.charAt(0), line.substring(3)));
        }
        return new TrueStory(value(lines.get(0)), value(lines.get(1)), value(lines.get(2)), blocks);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    /** The lines that are to be read of it, without the headline. */
    List<String> lines() {
        return blocks.stream().map(Block::line).toList();
    }

    /** Blocks as HTML, each kind in its site's way, see {@link Site}. */
    String markup(List<Block> some, Map<String, String> ways) {
        String[] around = ways.getOrDefault("w", "%s").split("%s", -1);
        StringBuilder html = new StringBuilder();
        char last = ' ';
        for (Block block : some) {
            html.append(close(last, block.kind(), around[1])).append(open(last, block.kind(), around[0]));
            html.append(switch (block.kind()) {
                case 'h' -> ways.get("h").formatted(block.markup());
                case 'q' -> ways.get("q").formatted(block.markup());
                case 'l' -> "<li>" + block.markup() + "</li>";
                case 't' -> "<tr><td>" + block.markup().replace(" | ", "</td><td>") + "</td></tr>";
                default -> ways.get("p").formatted(block.markup());
            }).append('\n');
            last = block.kind();
        }
        return html.append(close(last, ' ', around[1])).toString();
    }

    private static String open(char last, char next, String before) {
        return last == next ? "" : next == 'l' ? before + "<ul>\n" : next == 't' ? before + "<table>\n" : "";
    }

    private static String close(char last, char next, String after) {
        return last == next ? "" : last == 'l' ? "</ul>\n" + after : last == 't' ? "</table>\n" + after : "";
    }
}
