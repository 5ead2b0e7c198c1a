package dev.tickertone.ingest.html;

import dev.tickertone.ingest.furniture.Furniture;
import org.jsoup.nodes.Element;

/**
 * A line of a page and what it stood in.
 *
 * @param text on one line, not blank
 * @param holder the innermost element that begins a line of its own
 * @param emphasised whether all of it is in italics, bold or small print
 */
record Block(String text, Kind kind, Element holder, boolean emphasised) {
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

    /** Whether it is long, or a paragraph that ends as a sentence does. */
    boolean isProse() {
        return isLong() || (kind == Kind.PARAGRAPH || kind == Kind.PART) && Furniture.endsSentence(text);
    }

    /** Whether it is an item of a list. */
    boolean isItem() {
        return text.startsWith("• ");
    }

    /** Whether it is longer than labels are. */
    boolean isLong() {
        return text.length() > LONGEST_LABEL;
    }

    /** Whether it is short and ends no sentence. */
    boolean isLabel() {
        return !isLong() && !Furniture.endsSentence(text);
    }
}
