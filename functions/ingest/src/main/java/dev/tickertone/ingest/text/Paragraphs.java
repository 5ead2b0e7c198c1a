package dev.tickertone.ingest.text;

import dev.tickertone.ingest.content.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to paragraphs. Each line is one, except where a text was wrapped at a fixed width: then the lines of a paragraph
 * are joined. Wrapping shows: at the end of each line there was no room for the first word of the next.
 */
public final class Paragraphs {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;

    private Paragraphs() {}

    /** The paragraphs of a text, each on one line and not blank. */
    public static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean table = line.indexOf('\t') >= 0 || line.strip().contains("   ");
            String one = Characters.oneLine(line);
            if (one.isEmpty() || table) {
                flush(block, paragraphs);
            }
            if (table && !one.isEmpty()) {
                paragraphs.add(one);
            } else if (!one.isEmpty()) {
                block.add(one);
            }
        }
        flush(block, paragraphs);
        return paragraphs;
    }

    private static void flush(List<String> block, List<String> paragraphs) {
        int width = wrappedAt(block);
        StringBuilder paragraph = new StringBuilder();
        String last = null;
        for (String line : block) {
            if (last != null && !(width > 0 && continues(last, line, width))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (!paragraph.isEmpty()) {
                paragraph.append(' ');
            }
            paragraph.append(line);
            last = line;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        block.clear();
    }

    /** The width a block is wrapped at, or 0 if it is not: some line goes on in lower case. */
    private static int wrappedAt(List<String> block) {
        int width = block.stream().mapToInt(String::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        for (int i = 1; i < block.size(); i++) {
            if (Character.isLowerCase(block.get(i).codePointAt(0)) && continues(block.get(i - 1), block.get(i), width)) {
                return width;
            }
        }
        return 0;
    }

    private static boolean continues(String line, String next, int width) {
        int space = next.indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        boolean listItem = firstWord == 1 && !Character.isLetterOrDigit(next.charAt(0));
        return !listItem && line.length() + 1 + firstWord > width;
    }
}
