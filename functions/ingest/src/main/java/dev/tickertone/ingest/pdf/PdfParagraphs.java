package dev.tickertone.ingest.pdf;

import dev.tickertone.ingest.draft.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of the lines of pages. A paragraph ends where the type changes, the gap to the next line is wider
 * than usual, or a line stops short of the column with a sentence. What stands at the same edge of several pages in the
 * same words, numbers aside, or in small type, belongs to the pages and not to the article, and so do page numbers.
 */
final class PdfParagraphs {
    private static final float OTHER_SIZE = 0.12f;
    private static final float WIDE_GAP = 1.25f;
    private static final float LEAST_PITCH = 1.1f;
    private static final float MOST_PITCH = 1.6f;
    private static final int FEW_GAPS = 8;
    private static final float SHORT = 0.8f;
    /** A running head in type so much larger than the text is the headline where it stands first. */
    private static final float HEADLINE = 1.2f;
    private static final Set<String> PAGE_NUMBERS = Set.of("#", "page #", "page # of #", "# / #", "#/#", "# of #", "- # -");
    /** Lines at the top and at the bottom of a page that may be its furniture. */
    private static final int EDGE = 2;

    private PdfParagraphs() {}

    /** The paragraphs, a blank line between them. */
    static String text(List<PdfLine> lines) {
        List<PdfLine> body = withoutEdges(lines);
        float pitch = usualPitch(body);
        float width = body.stream().map(PdfLine::end).max(Float::compare).orElse(0f);
        StringBuilder text = new StringBuilder();
        PdfLine last = null;
        for (PdfLine line : body) {
            if (last != null && goesOn(last, line, pitch, width)) {
                join(text, line.text());
            } else {
                text.append(last == null ? "" : "\n\n").append(line.text());
            }
            last = line;
        }
        return text.substring(0, Math.min(text.length(), Limits.MAX_TEXT_CHARS));
    }

    private static boolean goesOn(PdfLine last, PdfLine next, float pitch, float width) {
        boolean sameType = Math.abs(last.size() - next.size()) <= OTHER_SIZE * last.size();
        boolean full = last.end() >= SHORT * width;
        if (last.page() != next.page() || next.y() < last.y()) {
            return sameType && full && !endsSentence(last.text()); // a page or a column has ended within a paragraph
        }
        boolean near = next.y() - last.y() <= WIDE_GAP * Math.max(pitch, last.size() * LEAST_PITCH);
        boolean sentenceGoesOn = full || Character.isLowerCase(next.text().codePointAt(0));
        return sameType && near && sentenceGoesOn && !isListItem(next.text());
    }

    private static void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        boolean split = text.charAt(end) == '-' && end > 0 && Character.isLowerCase(text.charAt(end - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (split) {
            text.setLength(end);
        } else {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"”’)]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static boolean isListItem(String line) {
        return line.length() > 2 && "•▪‣*–".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /** The distance between lines of a paragraph, in points: a small one, as there are more lines than paragraphs. */
    private static float usualPitch(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(Float::compare);
        float pitch = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
        float most = lines.isEmpty() ? 0 : MOST_PITCH * lines.getFirst().size();
        return gaps.size() < FEW_GAPS ? Math.min(pitch, most) : pitch; // a few lines may be a paragraph each
    }

    /** To half a point; 0 of none. */
    private static float mostFrequent(List<Float> lengths) {
        Map<Integer, Integer> counts = new TreeMap<>();
        lengths.forEach(length -> counts.merge(Math.round(length * 2), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0) / 2f;
    }

    private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>(lines.stream().collect(Collectors.groupingBy(PdfLine::page)));
        Map<String, Integer> seen = new TreeMap<>();
        pages.values().forEach(page -> edges(page).stream().map(PdfParagraphs::masked).distinct()
                .forEach(text -> seen.merge(text, 1, Integer::sum)));
        float size = mostFrequent(lines.stream().map(PdfLine::size).toList());
        List<PdfLine> kept = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            Set<PdfLine> edges = new HashSet<>(edges(page));
            for (PdfLine line : page) {
                String masked = masked(line);
                boolean repeated = pages.size() > 1 && seen.getOrDefault(masked, 0) * 2 > pages.size();
                boolean headline = kept.isEmpty() && line.size() > HEADLINE * size;
                boolean small = line.size() * HEADLINE < size;
                if (!edges.contains(line) || headline || !repeated && !small && !isPageNumber(masked)) {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    /** The outermost lines of a page by their place; writers often put them all at the end. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> byPlace = page.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
        List<PdfLine> edges = new ArrayList<>(byPlace.subList(0, Math.min(EDGE, byPlace.size())));
        edges.addAll(byPlace.subList(Math.max(0, byPlace.size() - EDGE), byPlace.size()));
        return edges;
    }

    private static boolean isPageNumber(String masked) {
        return PAGE_NUMBERS.contains(masked.toLowerCase(Locale.ROOT));
    }

    /** Digits as {@code #}, so that page numbers do not tell running heads apart. */
    private static String masked(PdfLine line) {
        StringBuilder masked = new StringBuilder();
        for (char c : line.text().toCharArray()) {
            boolean digit = Character.isDigit(c);
            if (!digit || masked.isEmpty() || masked.charAt(masked.length() - 1) != '#') {
                masked.append(digit ? '#' : c);
            }
        }
        return masked.toString();
    }
}
