package dev.tickertone.ingest.reach;

import java.util.ArrayList;
import java.util.List;
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

    /** Blocks as HTML, each kind in its site's way. */
    String markup(List<Block> some, String paragraph, String heading, String quotation) {
        StringBuilder html = new StringBuilder();
        char last = ' ';
        for (Block block : some) {
            html.append(close(last, block.kind())).append(open(last, block.kind()));
            html.append(switch (block.kind()) {
                case 'h' -> heading.formatted(block.markup());
                case 'q' -> quotation.formatted(block.markup());
                case 'l' -> "<li>" + block.markup() + "</li>";
                case 't' -> "<tr><td>" + block.markup().replace(" | ", "</td><td>") + "</td></tr>";
                default -> paragraph.formatted(block.markup());
            }).append('\n');
            last = block.kind();
        }
        return html.append(close(last, ' ')).toString();
    }

    private static String open(char last, char next) {
        return last == next ? "" : next == 'l' ? "<ul>\n" : next == 't' ? "<table>\n" : "";
    }

    private static String close(char last, char next) {
        return last == next ? "" : last == 'l' ? "</ul>\n" : last == 't' ? "</table>\n" : "";
    }
}
