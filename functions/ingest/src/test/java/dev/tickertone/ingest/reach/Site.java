package dev.tickertone.ingest.reach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page's skeleton. Its first line, a comment, says how the site writes a paragraph ({@code p:}), a heading
 * ({@code h:}) and a quotation ({@code q:}), and which line of its own is part of the article ({@code also:}).
 */
record Site(String skeleton, Map<String, String> ways) {
    static Site parse(String text) {
        int end = text.indexOf('\n');
        String head = text.substring("<!-- ".length(), text.lastIndexOf(" -->", end));
        Map<String, String> ways = new HashMap<>();
        int last = head.length();
        for (String name : List.of("also", "q", "h", "p")) {
            int at = head.lastIndexOf(name + ": ", last);
            if (at >= 0 && (at == 0 || head.charAt(at - 1) == ' ')) {
                ways.put(name, head.substring(at + name.length() + 2, last).strip());
                last = at;
            }
        }
        return new Site(text.substring(end + 1), ways);
    }

    byte[] page(TrueStory story) {
        int half = story.blocks().size() / 2;
        return skeleton.replace("{{headline}}", story.headline()).replace("{{date}}", story.date())
                .replace("{{author}}", story.author())
                .replace("{{jsonbody}}", String.join("\\n\\n", story.lines()).replace("\"", "\\\""))
                .replace("{{first}}", blocks(story, 0, half))
                .replace("{{rest}}", blocks(story, half, story.blocks().size()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String blocks(TrueStory story, int from, int to) {
        return story.markup(story.blocks().subList(from, to), ways.get("p"), ways.get("h"), ways.get("q"));
    }

    /** Lines that may be read but need not be. */
    List<String> also() {
        List<String> also = new ArrayList<>();
        if (ways.containsKey("also")) {
            also.add(ways.get("also"));
        }
        return also;
    }
}
