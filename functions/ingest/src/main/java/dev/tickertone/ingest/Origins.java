package dev.tickertone.ingest;

import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.draft.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Checks what an upload says about where it comes from: strangers wrote it, and people will click it. */
final class Origins {
    private static final int LONGEST_SOURCE = 200;

    private Origins() {}

    /** An absolute http or https address, or {@code null} if it is none. */
    static String url(String url) {
        String text = url == null ? "" : url.strip();
        if (text.isEmpty() || text.length() > Limits.MAX_URL_CHARS) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /** A name that is no address but lasts, {@code urn:} or {@code tag:}, or {@code null} if it is none. */
    static String guid(String url) {
        String text = url == null ? "" : Characters.oneLine(url);
        String start = text.toLowerCase(Locale.ROOT);
        return text.length() <= Limits.MAX_URL_CHARS && (start.startsWith("urn:") || start.startsWith("tag:"))
                ? text : null;
    }

    /** The name given, or the host of the address, or {@code null}. */
    static String source(String name, String url) {
        String text = name == null ? "" : Characters.oneLine(name);
        if (!text.isEmpty() && text.length() <= LONGEST_SOURCE) {
            return text;
        }
        String host = url == null ? null : URI.create(url).getHost().toLowerCase(Locale.ROOT);
        return host != null && host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The ISO 639-1 code of a language tag such as {@code en-US} or {@code de_AT}; {@code en} where it has none. */
    static String language(String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : "en";
    }
}
