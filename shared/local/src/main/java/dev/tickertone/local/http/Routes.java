package dev.tickertone.local.http;

import dev.tickertone.local.template.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a request's route as an HTTP API does: the most specific path first, a named method before {@code ANY}. */
final class Routes {
    private static final String ANY = "ANY";

    private final List<Entry> entries = new ArrayList<>();

    Routes(Map<Route, Backend> routes) {
        routes.forEach((route, backend) -> entries.add(new Entry(route, backend)));
        entries.sort(Comparator.comparing(Entry::rank).thenComparing(entry -> entry.route().key()));
    }

    /** A request's route, what answers it, and its path parameters, decoded. */
    record Match(Route route, Backend backend, Map<String, String> parameters) {}

    /**
     * The route of a request.
     *
     * @param rawPath as sent, percent-encoded
     */
    Optional<Match> find(String method, String rawPath) {
        String[] segments = rawPath.split("/", -1);
        for (Entry entry : entries) {
            String routeMethod = entry.route().method();
            if (!routeMethod.equals(method) && !routeMethod.equals(ANY)) {
                continue;
            }
            Map<String, String> parameters = entry.match(segments);
            if (parameters != null) {
                return Optional.of(new Match(entry.route(), entry.backend(), parameters));
            }
        }
        return Optional.empty();
    }

    private record Entry(Route route, Backend backend, String[] template) {
        Entry(Route route, Backend backend) {
            this(route, backend, route.path().split("/", -1));
        }

        /** Sorts before another where this one says more: fixed segments, then parameters, then the rest of a path. */
        String rank() {
            StringBuilder rank = new StringBuilder();
            for (String segment : template) {
                rank.append(isRest(segment) ? '2' : isParameter(segment) ? '1' : '0');
            }
            return rank.append(route.method().equals(ANY) ? 'b' : 'a').toString();
        }

        /** The parameters, or {@code null} if the path is another. */
        Map<String, String> match(String[] segments) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < template.length; i++) {
                String part = template[i];
                if (i >= segments.length || (isParameter(part) && segments[i].isEmpty())) {
                    return null;
                }
                if (isRest(part)) {
                    String rest = String.join("/", List.of(segments).subList(i, segments.length));
                    parameters.put(part.substring(1, part.length() - 2), Percent.decode(rest));
                    return parameters;
                }
                String segment = Percent.decode(segments[i]);
                if (isParameter(part)) {
                    parameters.put(part.substring(1, part.length() - 1), segment);
                } else if (!part.equals(segment)) {
                    return null;
                }
            }
            return segments.length == template.length ? parameters : null;
        }

        private static boolean isParameter(String segment) {
            return segment.startsWith("{");
        }

        private static boolean isRest(String segment) {
            return segment.endsWith("+}");
        }
    }
}
