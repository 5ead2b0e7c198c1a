package dev.tickertone.ingest.content;

import java.util.Locale;
import java.util.Set;

/** The kinds of text that an upload may be. */
public enum Kind {
    TEXT, HTML, JSON, XML, MAIL, UNSUPPORTED;

    private static final int LOOK_WITHIN = 2_048;
    private static final Set<String> HTML_TAGS = Set.of("html", "head", "body", "title", "meta", "link", "script", "style",
            "article", "main", "section", "header", "nav", "div", "span", "p", "h1", "h2", "h3", "ul", "ol", "table",
            "a", "b", "i", "em", "strong", "font", "center", "blockquote", "pre", "br", "img", "form", "td", "tr", "li");
    private static final Set<String> MAIL_HEADERS = Set.of("received", "return-path", "delivered-to", "mime-version",
            "message-id", "content-type", "dkim-signature", "x-mailer");
    private static final Set<String> NO_ARTICLES = Set.of("csv", "tsv", "rtf", "svg", "css", "js");

    /**
     * The kind of a text: its content decides, then its name and declared type.
     *
     * @param text clean and not blank
     * @param source what it is the text of
     */
    public static Kind of(String text, Source source) {
        String start = start(text);
        String extension = source.extension();
        String type = source.contentType() == null ? "" : source.contentType().toLowerCase(Locale.ROOT);
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
        if (extension.equals("eml") || type.startsWith("message/rfc822") || looksLikeMail(start)) {
            return MAIL;
        }
        return NO_ARTICLES.contains(extension) ? UNSUPPORTED : TEXT;
    }

    private static Kind markup(String start, boolean saysHtml) {
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return start.contains("<html") || start.startsWith("<!doctype html") ? HTML : XML;
        }
        int end = 1;
        while (end < start.length() && Character.isLetterOrDigit(start.charAt(end))) {
            end++;
        }
        boolean prefix = end < start.length() && start.charAt(end) == ':';
        if (!prefix && HTML_TAGS.contains(start.substring(1, end)) || saysHtml) {
            return HTML;
        }
        boolean element = end > 1 && end < start.length() && ": />\n\t".indexOf(start.charAt(end)) >= 0;
        return element ? XML : TEXT;
    }

    /** Header lines that no letter or report opens with: at least two, among them one that only mail systems write. */
    private static boolean looksLikeMail(String start) {
        int headers = 0;
        boolean system = false;
        for (String line : start.lines().takeWhile(line -> !line.isBlank()).toList()) {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            int colon = line.indexOf(':');
            if (!folded && (colon <= 0 || line.lastIndexOf(' ', colon) >= 0)) {
                return false;
            }
            headers += folded ? 0 : 1;
            system |= !folded && MAIL_HEADERS.contains(line.substring(0, colon));
        }
        return headers >= 2 && system;
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
}
