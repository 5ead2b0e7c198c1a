package dev.tickertone.sentiment.instrument.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a company calls itself, out of what a register calls its security. */
final class CompanyName {
    /** What a list writes after the company's name: the words that begin the description of a security. */
    private static final List<String> SECURITIES = List.of(
            " Common Stock", " Common Share", " Common Unit", " Ordinary Share", " Class A", " Class B",
            " Class C", " American Depositary", " American Depository", " Depositary", " Subordinate", " Shares of ",
            " New Common", " New York Regist", " Registered Share", " Limited Partner", " Limited Voting", " Capital Stock",
            " Series A", " Voting", " Variable Voting", " Trust Unit", " (The)", " each representing", " (each", " - ",
            " representing ", " Common Limited", " (");

    /** Securities that are not the company's share. */
    private static final List<String> DERIVED = List.of(
            "warrant", " unit", " right", "preferred", " notes ", "debenture", " due 20", "subordinated", "% ", "one-half");

    private static final Set<String> FORMS = Set.of(
            "inc", "corp", "corporation", "incorporated", "co", "company", "ltd", "limited", "plc", "llc", "lp", "l.p", "nv",
            "n.v", "sa", "s.a", "ag", "se", "asa", "ab", "oyj", "abp", "s.p.a", "spa", "bhd", "tbk", "pt", "kgaa", "c.v",
            "cv", "sab", "s.a.b", "de", "pbc", "gmbh", "pte", "a/s", "adr", "ads", "new", "aktiengesellschaft", "s.e",
            "the", "&", "and", "of");

    private static final Set<String> GROUPS = Set.of("holdings", "holding", "group");

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "de", "la", "del", "do");

    /** Shorter words in a name that is all capitals may be initials. */
    private static final int INITIALS = 3;

    /** A title with its full stop is no longer. */
    private static final int LONGEST_TITLE = 4;

    private CompanyName() {}

    /** Whether the description is of a warrant, a preferred share or the like. */
    static boolean isDerived(String description) {
        String lower = description.toLowerCase(Locale.ROOT) + " ";
        for (String word : DERIVED) {
            if (lower.contains(word) && !lower.contains("common unit") && !lower.contains("shares of beneficial")
                    && !lower.contains("american deposit")) {
                return true;
            }
        }
        return false;
    }

    /** The group of the company's legal form, from the first description that has one. */
    static String form(String... descriptions) {
        for (String description : descriptions) {
            List<String> words = all(issuer(description));
            for (int i = words.size() - 1; i > 0; i--) {
                if (!LegalForm.group(plain(words.get(i))).isEmpty()) {
                    return LegalForm.group(plain(words.get(i)));
                }
            }
        }
        return LegalForm.NONE;
    }

    /** The words of the name without security, state and legal form; empty where nothing is left. */
    static List<String> words(String description) {
        String name = issuer(description);
        List<String> words = all(name);
        while (!words.isEmpty() && FORMS.contains(plain(words.getLast()))) {
            words.removeLast();
        }
        if (!words.isEmpty() && words.getFirst().equalsIgnoreCase("the")) {
            words.removeFirst();
        }
        return name.equals(name.toUpperCase(Locale.ROOT)) ? cased(words) : words;
    }

    /** The description up to where it begins to speak of the security. */
    private static String issuer(String description) {
        String name = description;
        for (String security : SECURITIES) {
            int at = indexOf(name, security);
            name = at > 0 ? name.substring(0, at) : name;
        }
        return name;
    }

    /** Where the words of a security stand, as some lists write all of them in capitals or only the first. */
    private static int indexOf(String name, String security) {
        for (int at = 0; at + security.length() <= name.length(); at++) {
            if (name.regionMatches(true, at, security, 0, security.length())) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> all(String name) {
        List<String> words = new ArrayList<>();
        for (String word : stateless(name).split(" ")) {
            String bare = unmarked(word);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Without a comma or a full stop, but {@code N.V.} and {@code Dr.} as they are. */
    private static String unmarked(String word) {
        String bare = word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
        boolean stopped = bare.length() > LONGEST_TITLE && bare.indexOf('.') == bare.length() - 1;
        return stopped ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The words without a last {@code Holdings} or {@code Group}, which news leaves out. */
    static List<String> withoutGroup(List<String> words) {
        int end = words.size();
        while (end > 1 && GROUPS.contains(plain(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Cuts what the register adds of a state or another name, {@code /DE/} and {@code \DE\}, but not {@code A/S}. */
    private static String stateless(String name) {
        int slash = name.indexOf('/', Math.max(0, name.indexOf(' ')));
        boolean nordic = slash > 0 && name.charAt(slash - 1) == 'A' && name.startsWith("S", slash + 1);
        String cut = slash > 0 && !nordic ? name.substring(0, slash) : name;
        int back = cut.indexOf('\\');
        return (back > 0 ? cut.substring(0, back) : cut).strip();
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static List<String> cased(List<String> words) {
        List<String> cased = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean initials = word.length() <= INITIALS || word.indexOf('&') > 0 || word.indexOf('.') > 0;
            cased.add(SMALL.contains(lower) && !cased.isEmpty() ? lower : initials ? word : capitalised(lower));
        }
        return cased;
    }

    private static String capitalised(String lower) {
        StringBuilder word = new StringBuilder(lower);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i - 1) == '-') {
                word.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return word.toString();
    }
}
