package dev.tickertone.sentiment.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A text freed of its labels, which stood in it as {@code [[Ford|F]]}, {@code [[Alphabet|GOOGL or GOOG]]} or, where
 * the mention is allowed only, {@code [[?regional banks|KRE]]}.
 */
record MarkedText(String text, List<MentionLabel> mentions) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<MentionLabel> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf(CLOSE, bar);
            if (bar < 0 || close < 0) {
                throw new IllegalArgumentException("mark-up not closed: " + marked);
            }
            boolean allowed = marked.charAt(open + OPEN.length()) == '?';
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + OPEN.length() + (allowed ? 1 : 0), bar);
            List<String> symbols = MentionLabel.choices(marked.substring(bar + 1, close));
            mentions.add(new MentionLabel(symbols, allowed, start, text.length()));
            at = close + CLOSE.length();
        }
        text.append(marked, at, marked.length());
        return new MarkedText(text.toString(), List.copyOf(mentions));
    }
}
