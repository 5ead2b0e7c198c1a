package dev.tickertone.ingest.furniture;

import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * One line of a page, and what it looks like by itself.
 *
 * @param tokens its words
 * @param kind how sure it is that the line is no part of an article
 */
record Line(String text, List<String> tokens, Kind kind) {
    /** From certainly furniture to certainly not. */
    enum Kind {
        /** Opens a list of links to elsewhere. */
        OPENER,
        /** Furniture wherever it stands. */
        ACTION,
        /** A caption, with or without its value: furniture at the ends of a text. */
        LABEL,
        /** A value alone, as scores have them: a number, "mildly negative", a symbol with its figure. */
        VALUE,
        /** A line without sentence end: a headline, a heading, a label nobody listed. */
        FRAGMENT,
        /** A verbless line of praise. */
        SLOGAN,
        /** Content: sentences, list items, rows of figures. */
        PROSE
    }

    private static final Phrases PHRASES = Phrases.load("phrases.txt");
    private static final Set<String> VERBS = Phrases.words("verbs.txt");

    private static final int LONGEST_OPENER = 5;
    private static final int LONGEST_LABELS = 16;
    private static final int LONGEST_START = 220;
    private static final int LONGEST_NOTICE = 600;
    private static final int LONGEST_SLOGAN = 30;
    private static final int FEWEST_SERVICES = 2;
    private static final int LONGEST_FRAGMENT = 25;
    private static final int LONGEST_PHRASE = 12;
    private static final String BULLETS = "-*•‣▪–—·";

    static Line of(String text) {
        List<String> tokens = Tokens.of(text, false);
        return new Line(text, tokens, kind(text, tokens));
    }

    private static Kind kind(String text, List<String> tokens) {
        if (tokens.isEmpty()) {
            return Kind.ACTION;
        }
        boolean opens = tokens.size() <= LONGEST_OPENER && PHRASES.at("opens", tokens, 0) > 1 && !endsSentence(text);
        if (opens || PHRASES.has("opens", tokens)) {
            return Kind.OPENER;
        }
        if (isNotice(text, tokens)) {
            return Kind.ACTION;
        }
        if (text.endsWith(".") && Character.isLowerCase(text.codePointAt(0))) {
            return Kind.PROSE; // the end of a sentence that was broken in two
        }
        Kind made = madeOfPhrases(tokens);
        made = made == null ? madeOfPhrases(Tokens.of(text, true)) : made;
        if (made != null) {
            return made;
        }
        if (isSymbols(text, tokens)) {
            return Kind.VALUE;
        }
        if (isListItem(text) || isRow(text, tokens)) {
            return Kind.PROSE;
        }
        if (isSlogan(tokens)) {
            return Kind.SLOGAN;
        }
        return endsSentence(text) || tokens.size() > LONGEST_FRAGMENT ? Kind.PROSE : Kind.FRAGMENT;
    }

    private static boolean isNotice(String text, List<String> tokens) {
        int start = PHRASES.at("starts", tokens, 0);
        boolean starts = start > 1 || start == 1 && text.startsWith(":", tokens.getFirst().length());
        if (text.length() <= LONGEST_START && (starts || text.startsWith("©") || hasAddress(text))) {
            return true;
        }
        return text.length() <= LONGEST_NOTICE && (PHRASES.count("contains", tokens) > 0 || isToReader(text, tokens));
    }

    /** Whether it says how to write to somebody. */
    private static boolean hasAddress(String text) {
        int at = text.indexOf('@');
        int dot = text.indexOf('.', at + 2);
        return at > 0 && dot > 0 && dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && text.substring(at + 1, dot + 2).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    /** Whether a site speaks to its reader of itself: nobody is quoted, nothing counted, and it is about what it offers. */
    private static boolean isToReader(String text, List<String> tokens) {
        boolean quotes = text.chars().anyMatch(c -> "\"“”«»%$€£".indexOf(c) >= 0);
        return !quotes && PHRASES.count("reader", tokens) > 0 && PHRASES.count("service", tokens) >= FEWEST_SERVICES;
    }

    /** Whether phrases cover the line without a gap: actions, or a caption and values; or values alone. */
    private static Kind madeOfPhrases(List<String> tokens) {
        if (tokens.size() > LONGEST_LABELS) {
            return null;
        }
        boolean action = false;
        boolean label = false;
        boolean value = false;
        for (int i = 0; i < tokens.size(); ) {
            int actionWords = PHRASES.at("action", tokens, i);
            int labelWords = PHRASES.at("label", tokens, i);
            int valueWords = tokens.get(i).equals(Tokens.NUMBER) ? 1 : PHRASES.at("value", tokens, i);
            int longest = Math.max(actionWords, Math.max(labelWords, valueWords));
            if (longest == 0) {
                return null;
            }
            action |= actionWords == longest;
            label |= labelWords == longest && actionWords < longest;
            value |= valueWords == longest && Math.max(actionWords, labelWords) < longest;
            i += longest;
        }
        if (action) {
            // "Support: 5,300" and "Close 101.20" are figures, not links.
            return value && !label ? null : Kind.ACTION;
        }
        return label ? Kind.LABEL : Kind.VALUE;
    }

    /** Symbols, with figures or without, as in "$IWM -0.31" or "AAPL, MSFT". */
    private static boolean isSymbols(String text, List<String> tokens) {
        int symbols = 0;
        StringTokenizer words = new StringTokenizer(text, " ,:;()|/");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (isSymbol(word)) {
                symbols++;
            } else if (!Tokens.of(word, false).stream()
                    .allMatch(t -> t.equals(Tokens.NUMBER) || PHRASES.has("value", List.of(t)))) {
                return false;
            }
        }
        return symbols == 1 || symbols > 1 && (text.indexOf('$') >= 0 || text.indexOf(',') > 0)
                && tokens.size() <= LONGEST_LABELS;
    }

    private static boolean isSymbol(String word) {
        int start = "$^".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        int length = word.length() - start;
        return length >= 1 && length <= 6 && word.chars().skip(start)
                .allMatch(c -> c >= 'A' && c <= 'Z' || c == '.' || c == '=' || c == '-')
                && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean isListItem(String text) {
        return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    /** A row of a table: a name and figures. */
    private static boolean isRow(String text, List<String> tokens) {
        long numbers = tokens.stream().filter(Tokens.NUMBER::equals).count();
        return tokens.size() > numbers && (numbers >= 2 || numbers == 1 && text.indexOf('|') > 0);
    }

    private static boolean isSlogan(List<String> tokens) {
        return tokens.size() <= LONGEST_SLOGAN && !tokens.contains(Tokens.NUMBER)
                && PHRASES.count("promo", tokens) >= 2 && !hasVerb(tokens);
    }

    private static boolean hasVerb(List<String> tokens) {
        // The first word of praise is often an imperative: "Get alerts …", "Make better decisions …".
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i);
            boolean participle = i + 1 < tokens.size() && tokens.get(i + 1).equals("by");
            boolean past = word.endsWith("ed") && word.length() > 4 && word.indexOf('-') < 0 && !participle
                    && !PHRASES.has("promo", List.of(word));
            if (past || VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’)]»」』".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it is a heading that ends an article: of small print, contacts, or what a company says of itself. */
    boolean closes() {
        boolean about = tokens.size() > 1 && tokens.size() <= LONGEST_OPENER && tokens.getFirst().equals("about")
                && !endsSentence(text) && List.of(text.split(" ")).stream()
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
        boolean wire = tokens.size() <= LONGEST_PHRASE && (text.startsWith("SOURCE ") || text.startsWith("CONTACT:"));
        return about || wire || PHRASES.has("closes", tokens);
    }

    /** Whether it is surely no content: its words alone say so. */
    boolean isCertain() {
        return kind == Kind.ACTION || kind == Kind.LABEL || kind == Kind.OPENER;
    }

    /** A line of at most so many words, none a number, that ends no sentence. */
    boolean isFragmentUpTo(int words) {
        return kind == Kind.FRAGMENT && tokens.size() <= words && !tokens.contains(Tokens.NUMBER);
    }

    /** A few words that end as a sentence does but have no verb. */
    boolean isVerblessPhrase() {
        return kind == Kind.PROSE && tokens.size() <= LONGEST_PHRASE && endsSentence(text) && !hasVerb(tokens);
    }
}
