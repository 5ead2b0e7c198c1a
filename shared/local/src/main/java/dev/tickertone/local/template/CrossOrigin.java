package dev.tickertone.local.template;

import java.time.Duration;
import java.util.List;

/**
 * What pages of other origins may ask in a browser (CORS).
 *
 * @param origins such as {@code https://desk.example.com}; none may ask anything where there are none
 * @param methods they may use
 * @param headers they may send, besides the few that are always allowed; {@code *} for any
 * @param exposed headers of answers that they may read
 * @param maxAge how long a browser may remember this
 */
public record CrossOrigin(
        List<String> origins, List<String> methods, List<String> headers, List<String> exposed, Duration maxAge) {
    /** Nothing. */
    public static final CrossOrigin NONE = new CrossOrigin(List.of(), List.of(), List.of(), List.of(), Duration.ZERO);

    public CrossOrigin {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
        exposed = List.copyOf(exposed);
    }
}
