package dev.tickertone.ingest.content;

import java.util.Locale;
import java.util.Set;

/** The kinds of text that an upload may be. */
public enum Kind {
    TEXT, HTML, JSON, UNSUPPORTED;

    private static final int LOOK_WITHIN = 2_048;
    private static final Set<String> HTML_TAGS = Set.of("html", "head", "body", "title", "meta", "link", "script", "style",
            "article", "main", "section", "header", "nav", "div", "span", "p", "h1", "h2", "h3", "ul", "ol", "table",
            "a", "b", "i", "em", "strong", "font", "center", "blockquote", "pre", "br", "img", "form", "td", "tr", "li");
    private static final Set<String> NO_ARTICLES = Set.of("csv", "tsv", "eml", "xml", "rtf", "svg", "css", "js");

    /**
     * The kind of a text: its content decides, then its name and declared type.
     *
     * @param text clean and not blank
     * @param key the object's key
     * @param contentType as declared, or {@code null}
     */
    public static Kind of(String text, String key, String contentType) {
        String start = start(text);
        String extension = extension(key);
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        boolean saysJson = Set.of("json", "jsonl", "ndjson").contains(extension) || type.contains("json");
        boolean saysHtml = Set.of("html", "htm", "xhtml").contains(extension) || type.contains("html");
        if (start.startsWith("<")) {
            return markup(start, saysHtml);
        }
        if (looksJson(start) || saysJson) {
            return JSON;
        }
        if (saysHtml) {
            return HTML;
        }
        return NO_ARTICLES.contains(extension) ? UNSUPPORTED : TEXT;
    }

    private static Kind markup(String start, boolean saysHtml) {
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return start.contains("<html") || start.startsWith("<!doctype html") ? HTML : UNSUPPORTED;
        }
        int end = 1;
        while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) {
            end++;
        }
        if (HTML_TAGS.contains(start.substring(1, end)) || saysHtml) {
            return HTML;
        }
        boolean element = end > 1 && end < start.length() && ": />\n\t".indexOf(start.charAt(end)) >= 0;
        return element ? UNSUPPORTED : TEXT;
    }

    /** A brace or bracket may open a sentence, as in "[Reuters] Stocks fell": only what follows it makes it JSON. */
    private static boolean looksJson(String start) {
        char first = start.charAt(0);
        if (first != '{' && first != '[') {
            return false;
        }
        String rest = start.substring(1).stripLeading();
        return rest.isEmpty() || (first == '{' ? "\"}" : "{[]\"").indexOf(rest.charAt(0)) >= 0;
    }

    /** The first characters in lower case, after white space and leading comments. */
    private static String start(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : -1;
            if (end < 0 || end + 3 >= text.length()) {
                return text.substring(at, Math.min(text.length(), at + LOOK_WITHIN)).toLowerCase(Locale.ROOT);
            }
            at = end + 3;
        }
    }

    private static String extension(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 || key.indexOf('/', dot) >= 0 ? "" : key.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
