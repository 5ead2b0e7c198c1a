package dev.tickertone.ingest.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by section, as {@code phrases.txt} lists them; immutable once read. */
final class Phrases {
    private final Map<String, Set<List<String>>> sections = new HashMap<>();
    private int longest = 1;

    private Phrases() {}

    /** Reads a resource next to this class: {@code [section]} lines, then a phrase a line. */
    static Phrases load(String resource) {
        Phrases phrases = new Phrases();
        String section = "";
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                List<String> words = List.of(line.split(" "));
                phrases.longest = Math.max(phrases.longest, words.size());
                phrases.sections.computeIfAbsent(section, s -> new HashSet<>()).add(words);
            }
        }
        return phrases;
    }

    /** The single words of a resource. */
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }

    boolean has(String section, List<String> words) {
        return sections.get(section).contains(words);
    }

    /** The most words any phrase has. */
    int longest() {
        return longest;
    }

    /** How many words of a section's longest phrase stand at a position; 0 for none. */
    int at(String section, List<String> tokens, int from) {
        for (int n = Math.min(longest, tokens.size() - from); n > 0; n--) {
            if (has(section, tokens.subList(from, from + n))) {
                return n;
            }
        }
        return 0;
    }

    /** How many phrases of a section stand in a line. */
    int count(String section, List<String> tokens) {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            count += at(section, tokens, i) > 0 ? 1 : 0;
        }
        return count;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Phrases.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
