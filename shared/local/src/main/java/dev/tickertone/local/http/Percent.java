package dev.tickertone.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-decoding of parts of a URI that was parsed already, so every escape in it is whole. */
final class Percent {
    private Percent() {}

    /** A part of a path, in which a plus is a plus. */
    static String decode(String part) {
        return decodeForm(part.replace("+", "%2B"));
    }

    /** A part of a query string, in which a plus is a space. */
    static String decodeForm(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
