package dev.tickertone.sentiment.instrument.master;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The legal forms of companies. Those of a group are written for one another; <em>Acme Ltd</em> is not <em>Acme Inc</em>. */
public final class LegalForm {
    /** What a company without a known form has. */
    public static final String NONE = "";

    private static final List<List<String>> GROUPS = List.of(
            List.of("inc", "incorporated", "corp", "corporation", "co", "company", "companies"),
            List.of("ltd", "limited"),
            List.of("plc"),
            List.of("llc", "lp", "l.p", "llp"),
            List.of("nv", "n.v"),
            List.of("sa", "s.a", "spa", "s.p.a", "sab", "s.a.b"),
            List.of("ag"),
            List.of("se", "s.e"),
            List.of("ab", "asa", "oyj", "a/s"));

    private static final Map<String, String> GROUP_OF = new HashMap<>();

    static {
        for (List<String> group : GROUPS) {
            for (String form : group) {
                GROUP_OF.put(form, group.getFirst());
            }
        }
    }

    private LegalForm() {}

    /** The group of a form in lower case, with or without its last dot; {@link #NONE} for any other word. */
    public static String group(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return GROUP_OF.getOrDefault(bare, NONE);
    }
}
