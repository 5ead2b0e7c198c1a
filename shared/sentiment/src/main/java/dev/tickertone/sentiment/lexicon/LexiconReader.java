package dev.tickertone.sentiment.lexicon;

import dev.tickertone.sentiment.text.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code .lex} files: {@code [role attribute=value …]} sections of forms separated by commas. */
final class LexiconReader {
    private final Lexicon lexicon = new Lexicon();
    private Entry section;

    private LexiconReader() {}

    static Lexicon read(List<String> files) {
        LexiconReader reader = new LexiconReader();
        for (String file : files) {
            reader.file(file + ".lex");
        }
        reader.lexicon.complete();
        return reader.lexicon;
    }

    private void file(String name) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                line(line.strip(), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line, String name) {
        if (line.startsWith("[")) {
            section = header(line.substring(1, line.length() - 1).split(" "));
        } else if (!line.isEmpty() && !line.startsWith("# ")) {
            if (section == null) {
                throw new IllegalStateException("a form before the first section of " + name);
            }
            for (String form : line.split(",")) {
                form(form.strip());
            }
        }
    }

    private static Entry header(String[] words) {
        Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            attributes.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        String kind = attributes.getOrDefault("kind", attributes.getOrDefault("group", ""));
        int polarity = switch (attributes.getOrDefault("polarity", "0")) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
        return new Entry(
                role,
                kind,
                polarity,
                number(attributes, "weight", 1),
                number(attributes, "inherent", 0),
                number(attributes, "overall", 1),
                "object".equals(attributes.get("target")),
                label(role, kind, polarity));
    }

    /** Without {@code +}: what links it at its first use takes as long as reading a file. */
    private static Word label(Role role, String kind, int polarity) {
        String name = role.name().toLowerCase(Locale.ROOT);
        String sign = role == Role.EVENT && polarity < 0 ? "-" : "";
        return Word.of(kind.isEmpty() ? name : String.join("", name, ".", kind, sign));
    }

    private static double number(Map<String, String> attributes, String name, double otherwise) {
        String value = attributes.get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    private void form(String written) {
        if (written.isEmpty()) {
            return;
        }
        int equals = written.indexOf('=');
        Entry entry = equals < 0 ? section : section.withWeight(Double.parseDouble(written.substring(equals + 1)));
        String form = equals < 0 ? written : written.substring(0, equals);
        if (!form.endsWith("~")) {
            lexicon.add(form, entry, false);
            return;
        }
        for (String inflected : Inflection.verb(form.substring(0, form.length() - 1))) {
            lexicon.add(inflected, entry, true);
        }
    }
}
