package dev.tickertone.query.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client says of content codings: {@code Accept-Encoding} of RFC 9110, as far as gzip is concerned. */
final class AcceptEncoding {
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final Pattern ITEM = Pattern.compile(
            "([a-z0-9*!#$%&'+.^_`|~-]+)(?:\\s*;\\s*q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private AcceptEncoding() {}

    /**
     * Whether the client takes gzip, and would not rather have the content as it is.
     *
     * @param header the header's value, or {@code null}; what is malformed in it is passed over
     */
    static boolean prefersGzip(String header) {
        if (header == null) {
            return false;
        }
        double gzip = quality(header, GZIP).orElseGet(() -> quality(header, Set.of("*")).orElse(0));
        return gzip > 0 && gzip >= quality(header, Set.of("identity")).orElse(0);
    }

    private static OptionalDouble quality(String header, Set<String> codings) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(item -> ITEM.matcher(item.strip()))
                .filter(Matcher::matches)
                .filter(item -> codings.contains(item.group(1)))
                .mapToDouble(item -> item.group(2) == null ? 1 : Double.parseDouble(item.group(2)))
                .max();
    }
}
