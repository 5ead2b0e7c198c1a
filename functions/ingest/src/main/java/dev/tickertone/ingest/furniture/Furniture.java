package dev.tickertone.ingest.furniture;

import dev.tickertone.ingest.furniture.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes page furniture from the lines of an article.
 *
 * <p>What is furniture by its words alone (a call to action, an advertisement's mark, small print) goes wherever it
 * stands. What could be either (a caption, a lone number, a short line, a verbless line of praise) goes only within a
 * block at the beginning or the end of the text that holds something certain. A sentence, a list item or a row of
 * figures ends such a block, so that an article that closes on few words keeps them.
 */
public final class Furniture {
    private static final int MOST_LINKS = 12;

    private Furniture() {}

    /**
     * The lines that are the article's own, in their order.
     *
     * @param lines without line breaks, not blank
     */
    public static List<String> remove(List<String> lines) {
        List<Line> all = untilClosed(lines.stream().map(Line::of).toList());
        List<Line> kept = withoutCertain(all.subList(headEnd(all), all.size()));
        return kept.stream().map(Line::text).toList();
    }

    /** Whether a line is furniture by its words alone, wherever it stands. */
    public static boolean isCertain(String line) {
        return Line.of(line).kind() == Kind.ACTION;
    }

    /** Whether a line ends as a sentence does. */
    public static boolean endsSentence(String line) {
        return Line.endsSentence(line);
    }

    private static List<Line> untilClosed(List<Line> lines) {
        for (int i = lines.size() / 2; i < lines.size(); i++) {
            if (lines.get(i).closes()) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /**
     * How many lines at the beginning are furniture: up to the last certain one before any content. A headline stands
     * here too, so hardly anything uncertain is passed over.
     */
    private static int headEnd(List<Line> lines) {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean value = i == end && i > 0 && line.kind() == Kind.VALUE;
            if (line.isCertain() || value) {
                end = i + 1;
            } else if (line.kind() != Kind.SLOGAN && !(end > 0 && line.isFragmentUpTo(1))) {
                break;
            }
        }
        return end;
    }

    private static List<Line> withoutCertain(List<Line> lines) {
        int tail = tailStart(lines);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < tail; i++) {
            Line line = lines.get(i);
            switch (line.kind()) {
                case ACTION -> { }
                case OPENER -> i = linksEnd(lines, i + 1, tail) - 1;
                case LABEL -> {
                    if (i + 1 < tail && lines.get(i + 1).kind() == Kind.VALUE) {
                        i++;
                    } else if (line.tokens().stream().noneMatch(Tokens.NUMBER::equals)) {
                        kept.add(line);
                    }
                }
                default -> kept.add(line);
            }
        }
        return kept;
    }

    /** Where the block of furniture at the end begins: at its first certain line, or the slogans and labels above it. */
    private static int tailStart(List<Line> lines) {
        int run = lines.size();
        while (run > 0 && mayBeFurniture(lines, run - 1)) {
            run--;
        }
        int tail = run;
        while (tail < lines.size() && !lines.get(tail).isCertain()) {
            tail++;
        }
        if (tail == lines.size()) {
            return tail;
        }
        while (tail > run && (lines.get(tail - 1).kind() == Kind.SLOGAN || lines.get(tail - 1).isFragmentUpTo(3))) {
            tail--;
        }
        return tail;
    }

    private static boolean mayBeFurniture(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean between = i > 0 && lines.get(i - 1).isCertain() && i + 1 < lines.size() && lines.get(i + 1).isCertain();
        return line.kind() != Kind.PROSE || between && line.isVerblessPhrase();
    }

    private static int linksEnd(List<Line> lines, int from, int end) {
        int i = from;
        while (i < end && i - from < MOST_LINKS && isLink(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLink(Line line) {
        return line.kind() != Kind.PROSE || !Line.endsSentence(line.text());
    }
}
