package dev.tickertone.sentiment.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words from a resource file: lines {@code kind: word word}, {@code #} begins a comment line. Immutable.
 */
public final class WordLists {
    private final String resource;
    private final Map<String, Set<String>> kinds = new HashMap<>();

    private WordLists(String resource) {
        this.resource = resource;
    }

    /**
     * Reads a resource that lies beside a class.
     *
     * @throws IllegalStateException if it is missing or a line of it has no kind
     */
    public static WordLists read(Class<?> beside, String resource) {
        WordLists lists = new WordLists(resource);
        for (String line : lines(beside, resource)) {
            lists.add(line);
        }
        return lists;
    }

    /**
     * The words of one kind.
     *
     * @throws IllegalStateException if the resource has no such kind
     */
    public Set<String> words(String kind) {
        Set<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalStateException(resource + " has no words of the kind " + kind);
        }
        // Not Set.copyOf: most words of a text are in no list, and a miss costs those sets several comparisons.
        return Collections.unmodifiableSet(words);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException(resource + " has a line without a kind: " + line);
        }
        String kind = line.substring(0, colon);
        kinds.putIfAbsent(kind, new HashSet<>());
        for (String word : line.substring(colon + 1).split(" ")) {
            if (!word.isEmpty()) {
                kinds.get(kind).add(word);
            }
        }
    }

    /** The lines of a resource without comments and empty lines. */
    static List<String> lines(Class<?> beside, String resource) {
        InputStream stream = beside.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource + " beside " + beside.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            // A loop: for a stream the first use in a process loads more than the file holds.
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
