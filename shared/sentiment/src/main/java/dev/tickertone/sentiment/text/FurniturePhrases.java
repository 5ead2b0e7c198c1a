package dev.tickertone.sentiment.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of {@code furniture.txt}, found by their first word; hyphens between words do not matter. Immutable. */
final class FurniturePhrases {
    private static final String RESOURCE = "furniture.txt";
    private static final String NUMBER = "<n>";
    static final FurniturePhrases READ = new FurniturePhrases();

    /** What a phrase makes furniture of. */
    enum Kind { SENTENCE, LINE, NOTICE, HEADING, LIST, AGENCY }

    private record Phrase(Kind kind, String[] words) {}

    private final WordTable<List<Phrase>> byFirst;

    private FurniturePhrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        try (InputStream in = FurniturePhrases.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> add(phrases, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byFirst = new WordTable<>(phrases);
    }

    private static void add(Map<String, List<Phrase>> phrases, String line) {
        int colon = line.indexOf(':');
        String[] words = line.substring(colon + 1).strip().split(" ");
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        phrases.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Phrase(kind, words));
    }

    /** Whether any phrase begins with a token's word. */
    boolean mayBegin(Token token) {
        return byFirst.holds(token.word());
    }

    /** Whether a phrase of that kind begins at a token and ends before {@code limit}. */
    boolean begins(Kind kind, List<Token> tokens, int at, int limit) {
        return end(kind, tokens, at, limit) > at;
    }

    /** One past the last token of the phrase of that kind that begins at {@code at}, or {@code at} where none does. */
    int end(Kind kind, List<Token> tokens, int at, int limit) {
        List<Phrase> begun = byFirst.get(tokens.get(at).word());
        if (begun == null) {
            return at;
        }
        for (Phrase phrase : begun) {
            int end = phrase.kind == kind ? match(phrase.words, tokens, at, limit) : at;
            if (end > at) {
                return end;
            }
        }
        return at;
    }

    private static int match(String[] words, List<Token> tokens, int at, int limit) {
        int i = at;
        for (String word : words) {
            while (i > at && i < limit && tokens.get(i).is("-")) {
                i++;
            }
            boolean same = i < limit && (tokens.get(i).is(word) || word.equals(NUMBER) && tokens.get(i).isNumber());
            if (!same) {
                return at;
            }
            i++;
        }
        return i;
    }
}
