package dev.tickertone.local.http;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells requests meant for this machine from those a web page made a browser send. A page elsewhere can point a name of
 * its own at 127.0.0.1 (DNS rebinding); its requests then carry that name as {@code Host}. A page that names the real
 * address sends its {@code Origin}.
 */
final class LoopbackOnly {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private LoopbackOnly() {}

    /**
     * Whether there is one {@code Host}, and it and the {@code Origin}, if any, are names of this machine.
     *
     * @param invited origins elsewhere that may ask too
     */
    static boolean allows(Headers headers, List<String> invited) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        List<String> origins = headers.getOrDefault("Origin", List.of());
        return hosts.size() == 1
                && isLoopback("//" + hosts.getFirst())
                && origins.stream().allMatch(origin -> isLoopback(origin) || invited.contains(origin));
    }

    private static boolean isLoopback(String reference) {
        try {
            String host = new URI(reference).getHost();
            return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
