package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a text names what a caller asks about, by any name; exact first, then without its legal form, then in short. */
final class Target {
    /** The key of the target's actors; no symbol or name is empty. */
    static final String KEY = "";

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "corp", "corporation", "ltd", "limited", "plc", "co", "company", "group", "holdings", "holding", "ag",
            "sa", "nv", "se", "oyj", "ab", "asa", "llc", "lp", "the", "of", "and", "&", ".", ",", "india", "bank", "industries",
            "index", "stocks", "shares", "sector", "fund", "funds", "ind");

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
        return dev.tickertone.sentiment.text.Tokenizer.tokenize(entity).stream()
                .map(token -> token.lower().endsWith(".") ? token.lower().substring(0, token.lower().length() - 1) : token.lower())
                .filter(word -> !word.isEmpty())
                .toList();
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
