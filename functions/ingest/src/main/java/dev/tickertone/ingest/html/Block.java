package dev.tickertone.ingest.html;

import dev.tickertone.ingest.furniture.Furniture;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of a page and what it stood in.
 *
 * @param text on one line, not blank
 * @param place the names of the element it stood in and of that one's parent: a site's paragraphs share them
 */
record Block(String text, Kind kind, String place) {
    /** What a line stood in. */
    enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A list item, quotation or row of figures. */
        PART,
        /** A heading. */
        HEADING,
        /** A box, which holds the text of one page and the labels of another. */
        BOX
    }

    private static final int LONGEST_LABEL = 80;
    private static final double MOST = 0.6;

    /**
     * The labels before the first prose of a page and after the last: sections, bylines, counts of shares, headings with
     * nothing under them; and what follows the paragraphs in another place than theirs. Empty where a page has no prose at all.
     *
     * @param blocks a page's, in their order
     */
    static Set<String> labels(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        if (first == blocks.size()) {
            return Set.of();
        }
        Set<String> labels = new HashSet<>();
        blocks.subList(0, first).stream().filter(block -> block.kind == Kind.BOX && block.isLabel())
                .forEach(block -> labels.add(block.text));
        for (int i = blocks.size() - 1; i > first && blocks.get(i).isLoose(); i--) {
            labels.add(blocks.get(i).text);
        }
        for (int i = afterBody(blocks, first); i < blocks.size(); i++) {
            labels.add(blocks.get(i).text);
        }
        return labels;
    }

    /**
     * Where the last of the paragraphs stands that are in the place of most, if they are the most by far. What follows
     * in other places are notices and biographies; a list, a table or a quotation may close an article.
     */
    private static int afterBody(List<Block> blocks, int first) {
        Map<String, Integer> lengths = new HashMap<>();
        List<Block> prose = blocks.subList(first, blocks.size()).stream()
                .filter(block -> block.text.length() > LONGEST_LABEL).toList();
        prose.forEach(block -> lengths.merge(block.place, block.text.length(), Integer::sum));
        String usual = prose.stream().map(Block::place).max(Comparator.comparingInt(lengths::get)).orElse("");
        int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
        int end = blocks.size();
        if (prose.isEmpty() || lengths.get(usual) < MOST * all) {
            return end;
        }
        while (!blocks.get(end - 1).place.equals(usual) && blocks.get(end - 1).kind != Kind.PART) {
            end--;
        }
        return end;
    }

    private boolean isProse() {
        return text.length() > LONGEST_LABEL || (kind == Kind.PARAGRAPH || kind == Kind.PART) && Furniture.endsSentence(text);
    }

    private boolean isLoose() {
        return (kind == Kind.HEADING || kind == Kind.BOX) && isLabel();
    }

    private boolean isLabel() {
        return text.length() <= LONGEST_LABEL && !Furniture.endsSentence(text);
    }
}
