package dev.tickertone.domain.story;

import dev.tickertone.domain.article.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stays the same of an article through its revisions: the name its source gives it, or its address. */
public final class Origin {
    /** Parameters that say how a reader came to a page, not which page it is. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ncid", "ref", "smid", "source", "taid", "via");

    private static final int HASH_BYTES = 12;

    private Origin() {}

    /**
     * The origin of an article, hashed to 24 characters, since a story keeps one for each member; empty where it has
     * neither name nor address, or the address is a site's front page.
     */
    public static Optional<String> of(Article article) {
        return of(article.guid(), article.url());
    }

    /** As {@link #of(Article)}, of an article that has this name and address; each may be {@code null}. */
    public static Optional<String> of(String guid, String url) {
        return (guid != null ? Optional.of(guid) : Optional.ofNullable(url).flatMap(Origin::canonical))
                .map(Origin::hash);
    }

    private static String hash(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * An address without what may differ between two links to one page.
     *
     * @param url absolute, http or https
     */
    static Optional<String> canonical(String url) {
        URI uri = URI.create(url);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : Arrays.stream(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter)).sorted()
                .collect(Collectors.joining("&"));
        String page = (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (query.isEmpty() ? "" : "?" + query);
        return page.isEmpty() ? Optional.empty()
                : Optional.of((host.startsWith("www.") ? host.substring(4) : host) + page);
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
