package dev.tickertone.sentiment.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws labelled sentences from {@code templates.txt}; the same seed draws the same sentences. */
final class Templates {
    private static final int MAX_DEPTH = 5;
    private static final String NAMED = "named";
    private static final String SIGNS = "-0+";

    private final Map<String, List<String>> slots = new HashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final SplittableRandom random;
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private double low;

    private Templates(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A sentence, and what it says of those it names.
     *
     * @param labels by name: 1 better off, -1 worse, 0 neither
     */
    record Named(String text, Map<String, Integer> labels) {}

    /** Draws {@code each} sentences from every template that tells its names apart; those of one template are together. */
    static List<Named> drawNamed(int each, long seed) throws IOException {
        Templates templates = new Templates(seed);
        templates.read();
        List<Named> drawn = new ArrayList<>();
        for (String pattern : templates.lines.get(NAMED)) {
            for (int i = 0; i < each; i++) {
                templates.named.clear();
                String text = templates.sentence(pattern);
                drawn.add(new Named(text, Map.copyOf(templates.named)));
            }
        }
        return drawn;
    }

    /**
     * Draws {@code each} sentences from every template that has a label as a whole.
     *
     * @return by label: positive, negative, neutral
     */
    static Map<String, List<String>> draw(int each, long seed) throws IOException {
        Templates templates = new Templates(seed);
        templates.read();
        Map<String, List<String>> drawn = new LinkedHashMap<>();
        templates.lines.remove(NAMED);
        templates.lines.forEach((label, patterns) -> {
            List<String> sentences = drawn.computeIfAbsent(label, l -> new ArrayList<>());
            for (String pattern : patterns) {
                for (int i = 0; i < each; i++) {
                    sentences.add(templates.sentence(pattern));
                }
            }
        });
        return drawn;
    }

    private void read() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Templates.class.getResourceAsStream("templates.txt"), StandardCharsets.UTF_8))) {
            List<String> section = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[slot ")) {
                    section = slots.computeIfAbsent(line.substring(6, line.length() - 1), s -> new ArrayList<>());
                } else if (line.startsWith("[")) {
                    section = lines.computeIfAbsent(line.substring(1, line.length() - 1), s -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
        }
    }

    private String sentence(String pattern) {
        kept.clear();
        low = random.nextInt(10, 2000) / 10.0;
        String text = fill(pattern, 0).strip().replaceAll(" +", " ").replace(" ,", ",").replace(" .", ".");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String fill(String pattern, int depth) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int close = c == '<' ? pattern.indexOf('>', at) : c == '(' ? closing(pattern, at) : -1;
            if (close < 0 || c == '(' && pattern.charAt(at + 1) == ' ') {
                out.append(c);
                at++;
                continue;
            }
            String inside = pattern.substring(at + 1, close);
            out.append(c == '<' ? slot(inside, depth) : fill(pick(choices(inside)), depth + 1));
            at = close + 1;
        }
        return out.toString();
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '/' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }

    private String slot(String name, int depth) {
        return switch (name) {
            case "n" -> String.valueOf(random.nextInt(2, 900));
            case "lo" -> number(low);
            case "hi" -> number(low * (1.05 + random.nextInt(100) / 80.0) + 0.1);
            case "cur", "unit" -> kept.computeIfAbsent(name, n -> pick(slots.get(n)));
            default -> SIGNS.indexOf(name.charAt(0)) >= 0
                    ? name(name)
                    : depth > MAX_DEPTH ? "" : fill(pick(slots.get(name)), depth + 1);
        };
    }

    /** "+name", "-thing2": somebody who is not in the sentence yet, and what it says of it. */
    private String name(String slot) {
        List<String> all = slots.get(slot.substring(1).replaceAll("\\d", ""));
        String name = pick(all);
        while (named.containsKey(name)) {
            name = all.get((all.indexOf(name) + 1) % all.size());
        }
        named.put(name, SIGNS.indexOf(slot.charAt(0)) - 1);
        return name;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
