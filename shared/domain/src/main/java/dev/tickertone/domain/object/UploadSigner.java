package dev.tickertone.domain.object;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** Lets a client send one object into the bucket itself, by an address that is signed for just that. Thread-safe. */
public interface UploadSigner {
    /** The bucket. */
    String bucket();

    /** Where its addresses begin: scheme, host and port. */
    URI origin();

    /**
     * An address to send an object to.
     *
     * @param key where the object is to be; letters, digits and {@code . _ - /}
     * @param size how many bytes it has to have, neither more nor fewer
     * @param at from when on the address is good; an implementation says for how long
     */
    Signed sign(String key, long size, Instant at);

    /**
     * A signed request.
     *
     * @param headers what has to be sent besides the length
     * @param expiresAt from when on it is refused
     */
    record Signed(String method, URI url, Map<String, String> headers, Instant expiresAt) {
        public Signed {
            headers = Map.copyOf(headers);
        }
    }
}
