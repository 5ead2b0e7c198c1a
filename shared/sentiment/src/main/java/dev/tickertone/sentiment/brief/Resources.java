package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.instrument.WordLists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phrases and words of the brief, read once from the resource files beside this package. */
final class Resources {
    static final WordLists WORDS = WordLists.read(Resources.class, "words.txt");
    static final Phrases<Signal> SIGNALS = signals();
    static final Phrases<String> THEMES = themes();

    private Resources() {}

    private static Phrases<Signal> signals() {
        Phrases<Signal> phrases = new Phrases<>(WORDS.words("number"), WORDS.words("adverb"));
        Signal section = null;
        for (String line : lines("signals.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1).replace('-', '_');
                section = Signal.valueOf(name.toUpperCase(Locale.ROOT));
            } else {
                add(phrases, line, section);
            }
        }
        return phrases.complete();
    }

    private static Phrases<String> themes() {
        Phrases<String> phrases = new Phrases<>(WORDS.words("number"), Set.of());
        for (String line : lines("themes.txt")) {
            int colon = line.indexOf(':');
            add(phrases, line.substring(colon + 1), line.substring(0, colon));
        }
        return phrases.complete();
    }

    private static <V> void add(Phrases<V> phrases, String list, V value) {
        for (String phrase : list.split(",")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip(), value);
            }
        }
    }

    private static List<String> lines(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
