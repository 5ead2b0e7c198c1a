package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as its client takes it: every {@code GET} that found something has a strong entity tag, long bodies are
 * compressed with gzip, and a client that has just this is told only so.
 *
 * @param body text, or Base64 of what was compressed
 * @param isBase64 which of the two
 */
public record Representation(int status, Map<String, String> headers, String body, boolean isBase64) {
    /** Bodies from this many bytes on are compressed: shorter ones fit into one packet as they are. */
    static final int GZIP_FROM = 1_024;

    /** Nothing in an answer may be run or framed; the page has a policy of its own. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy", CONTENT_SECURITY_POLICY,
            "cross-origin-resource-policy", "same-origin",
            "referrer-policy", "no-referrer",
            "vary", "accept-encoding",
            "x-content-type-options", "nosniff");

    public Representation {
        headers = Map.copyOf(headers);
    }

    /** @param request {@code null} where it could not be read */
    public static Representation of(Response response, Request request) {
        Map<String, String> headers = new TreeMap<>(ALWAYS);
        headers.putAll(response.headers());
        String text = response.body() == null ? "" : response.body();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean gzip = bytes.length >= GZIP_FROM && AcceptEncoding.prefersGzip(header(request, "accept-encoding"));
        boolean found = response.status() == 200 && request != null && request.method().equals("GET");
        String tag = found ? EntityTag.of(text) : headers.get("etag");
        if (tag != null) {
            headers.put("etag", gzip ? EntityTag.gzipped(tag) : tag);
        }
        if (found && EntityTag.matches(header(request, "if-none-match"), headers.get("etag"))) {
            headers.remove("content-type");
            return new Representation(304, headers, "", false);
        }
        if (!gzip) {
            return new Representation(response.status(), headers, text, false);
        }
        headers.put("content-encoding", "gzip");
        return new Representation(response.status(), headers, Base64.getEncoder().encodeToString(gzip(bytes)), true);
    }

    private static String header(Request request, String name) {
        return request == null ? null : request.headers().get(name);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How long the body is as it goes out. */
    public int bytes() {
        return isBase64 ? Base64.getDecoder().decode(body).length : body.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Writes this in payload format 2.0. */
    public void write(OutputStream out) throws IOException {
        ObjectNode envelope = Json.mapper().createObjectNode();
        envelope.put("statusCode", status);
        ObjectNode all = envelope.putObject("headers");
        new TreeMap<>(headers).forEach(all::put);
        envelope.put("body", body);
        envelope.put("isBase64Encoded", isBase64);
        Json.mapper().writeValue(out, envelope);
    }
}
