package dev.tickertone.ingest.reach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page's skeleton. Its first line, a comment, says how the site writes a paragraph ({@code p:}), a heading
 * ({@code h:}) and a quotation ({@code q:}), what it puts a list or table in ({@code w:}, nothing if it is not said), and
 * which line of its own is part of the article ({@code also:}).
 */
record Site(String skeleton, Map<String, String> ways) {
    static Site parse(String text) {
        int end = text.indexOf('\n');
        String head = text.substring("<!-- ".length(), text.lastIndexOf(" -->", end));
        Map<String, String> ways = new HashMap<>();
        int last = head.length();
        for (String name : List.of("also", "w", "q", "h", "p")) {
            int at = head.lastIndexOf(name + ": ", last);
            if (at >= 0 && (at == 0 || head.charAt(at - 1) == ' ')) {
                ways.put(name, head.substring(at + name.length() + 2, last).strip());
                last = at;
            }
        }
        return new Site(text.substring(end + 1), ways);
    }

    byte[] page(TrueStory story) {
        int blocks = story.blocks().size();
        int half = blocks / 2;
        int third = blocks / 3;
        return skeleton.replace("{{headline}}", story.headline()).replace("{{date}}", story.date())
                .replace("{{author}}", story.author())
                .replace("{{jsonbody}}", String.join("\\n\\n", story.lines()).replace("\"", "\\\""))
                .replace("{{first}}", blocks(story, 0, half))
                .replace("{{rest}}", blocks(story, half, blocks))
                .replace("{{opening}}", blocks(story, 0, third))
                .replace("{{middle}}", blocks(story, third, 2 * third))
                .replace("{{ending}}", blocks(story, 2 * third, blocks))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String blocks(TrueStory story, int from, int to) {
        return story.markup(story.blocks().subList(from, to), ways);
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
