package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its expected mentions marked in place, {@code [Apple|AAPL] rose}, so that a test states exact offsets
 * by where the brackets stand.
 */
record Marked(String text, List<String> mentions) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf(']', bar);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, bar);
            mentions.add(marked.substring(bar + 1, close) + " " + start + "-" + text.length());
            at = close + 1;
        }
        text.append(marked, at, marked.length());
        return new Marked(text.toString(), mentions);
    }

    /** What the standard finder finds in the text, in the form of {@link #mentions()}. */
    List<String> found() {
        return MentionFinder.standard().find(Text.of(text, 0)).stream()
                .map(mention -> mention.instrument().symbol() + " " + mention.start() + "-" + mention.end())
                .toList();
    }
}
