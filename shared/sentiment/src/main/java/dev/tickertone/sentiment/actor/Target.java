package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a text names what a caller asks about: exactly, else without its legal form, else in short. */
final class Target {
    /** The key of the target's actors; no symbol or name is empty. */
    static final String KEY = "";

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "corp", "corporation", "ltd", "limited", "plc", "co", "company", "group", "holdings", "holding",
            "ag", "sa", "nv", "se", "oyj", "ab", "asa", "llc", "lp", "the", "of", "and", "&", ".", ",", "india",
            "bank", "industries", "index", "stocks", "shares", "sector", "fund", "funds", "ind");

    private Target() {}

    /** First token and end of each occurrence, as pairs in one list. */
    static List<int[]> occurrences(List<Token> tokens, String entity) {
        List<String> name = words(entity);
        List<int[]> found = exact(tokens, name);
        if (found.isEmpty()) {
            List<String> core = name.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
            found = core.size() < name.size() ? exact(tokens, core) : found;
            for (int i = 0; found.isEmpty() && i < core.size(); i++) {
                found = core.get(i).length() > 2 ? exact(tokens, core.subList(i, i + 1)) : found;
            }
        }
        if (found.isEmpty() && name.size() > 1) {
            StringBuilder initials = new StringBuilder();
            name.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            found = exact(tokens, List.of(initials.toString()));
        }
        return found;
    }

    private static List<String> words(String entity) {
        return Tokenizer.tokenize(entity).stream()
                .map(token -> withoutStop(token.lower()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<int[]> exact(List<Token> tokens, List<String> name) {
        List<int[]> found = new ArrayList<>();
        if (name.isEmpty()) {
            return found;
        }
        for (int i = 0; i + name.size() <= tokens.size(); i++) {
            if (matches(tokens, i, name)) {
                found.add(new int[] {i, i + name.size()});
                i += name.size() - 1;
            }
        }
        return found;
    }

    private static boolean matches(List<Token> tokens, int at, List<String> name) {
        for (int j = 0; j < name.size(); j++) {
            String word = tokens.get(at + j).lower();
            if (!word.equals(name.get(j)) && !word.equals(name.get(j) + ".")) {
                return false;
            }
        }
        return true;
    }
}
