package dev.tickertone.ingest.html;

import dev.tickertone.ingest.furniture.Furniture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of a page and what it stood in.
 *
 * @param text on one line, not blank
 */
record Block(String text, Kind kind) {
    /** What a line stood in. */
    enum Kind {
        /** A paragraph, list item, quotation or row of figures. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** A box, which holds the text of one page and the labels of another. */
        BOX
    }

    private static final int LONGEST_LABEL = 80;

    /**
     * The labels before the first prose of a page and after the last: sections, bylines, counts of shares, headings with
     * nothing under them. Empty where a page has no prose at all.
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
        for (int i = blocks.size() - 1; i > first && blocks.get(i).kind != Kind.PARAGRAPH && blocks.get(i).isLabel(); i--) {
            labels.add(blocks.get(i).text);
        }
        return labels;
    }

    private boolean isProse() {
        return text.length() > LONGEST_LABEL || kind == Kind.PARAGRAPH && Furniture.endsSentence(text);
    }

    private boolean isLabel() {
        return text.length() <= LONGEST_LABEL && !Furniture.endsSentence(text);
    }
}
