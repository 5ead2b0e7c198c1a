package dev.tickertone.local.s3;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Object keys as file names. A key is any text: it may hold {@code ..}, begin with a slash or be {@code a} beside
 * {@code a/b}, and none of that may mean anything to the file system. So a key becomes one name of plain ASCII, slashes
 * escaped like the rest, and a long one goes on in a directory whose name ends in a lone {@code %}.
 */
final class FileNames {
    /** Longest key, in UTF-8 bytes: S3's limit. */
    static final int MAX_KEY = 1024;

    /** Longest part of a name; file systems take 255 bytes. */
    static final int MAX_PART = 200;

    private static final String CONTINUED = "%/";

    private FileNames() {}

    /** The name for a key. */
    static String ofKey(String key) {
        String name = escape(key);
        StringBuilder parts = new StringBuilder(name.length() + 16);
        for (int start = 0; start < name.length(); start += MAX_PART) {
            parts.append(start == 0 ? "" : CONTINUED)
                    .append(name, start, Math.min(start + MAX_PART, name.length()));
        }
        return parts.toString();
    }

    /** How the names of all keys with this prefix begin; names of other keys may begin so too. */
    static String beginning(String prefix) {
        String name = escape(prefix);
        return name.substring(0, Math.min(name.length(), MAX_PART));
    }

    /** The key that a name was made for. */
    static String toKey(String name) {
        return URLDecoder.decode(name.replace(CONTINUED, ""), StandardCharsets.UTF_8);
    }

    private static String escape(String key) {
        String name = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("*", "%2A");
        // Names that begin with a dot belong to S3Proxy and to directories.
        return name.startsWith(".") ? "%2E" + name.substring(1) : name;
    }
}
