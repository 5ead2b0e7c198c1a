package dev.tickertone.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RepresentationTest {
    private static final String LONG = "é".repeat(Representation.GZIP_FROM / 2);
    private static final Map<String, String> ZIP = Map.of("accept-encoding", "gzip");

    private static Representation answer(Response response, String method, Map<String, String> headers) {
        return Representation.of(response, new Request(
                method, method + " /", "/", Map.of(), Map.of(), headers, new byte[0], "id"));
    }

    private static Representation get(String body, Map<String, String> headers) {
        return answer(Response.json(body), "GET", headers);
    }

    @Test
    void aBodyIsCompressedFromTheLimitOn() throws IOException {
        Representation zipped = get(LONG, ZIP);

        assertThat(zipped.headers()).containsEntry("content-encoding", "gzip").containsEntry("vary", "accept-encoding")
                .containsEntry("content-type", "application/json");
        byte[] bytes = Base64.getDecoder().decode(zipped.body());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
        Representation shorter = get(LONG.substring(1), ZIP);
        assertThat(shorter.headers()).doesNotContainKey("content-encoding").containsEntry("vary", "accept-encoding");
        assertThat(shorter.body()).isEqualTo(LONG.substring(1));
    }

    @Test
    void theEnvelopeSaysWhichOfTheTwoItHolds() throws IOException {
        assertThat(written(get(LONG, ZIP))).contains("\"isBase64Encoded\":true", "\"content-encoding\":\"gzip\"");
        assertThat(written(get(LONG, Map.of()))).contains("\"isBase64Encoded\":false", "\"body\":\"é");
    }

    private static String written(Representation representation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        representation.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachOfTheTwoHasAStrongTagOfItsOwn() {
        String plain = get(LONG, Map.of()).headers().get("etag");
        String zipped = get(LONG, ZIP).headers().get("etag");

        assertThat(plain).startsWith("\"").endsWith("\"").isNotEqualTo(zipped);
        assertThat(zipped).startsWith("\"").endsWith("-gzip\"");
        assertThat(get(LONG, Map.of()).headers()).containsEntry("etag", plain);
    }

    @Test
    void whoHasJustThisFormIsToldSoWithItsTag() {
        for (Map<String, String> client : java.util.List.of(ZIP, Map.<String, String>of())) {
            String tag = get(LONG, client).headers().get("etag");
            Map<String, String> again = new java.util.HashMap<>(client);
            for (String given : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                again.put("if-none-match", given);
                Representation same = get(LONG, again);

                assertThat(same.status()).as(given).isEqualTo(304);
                assertThat(same.body()).isEmpty();
                assertThat(same.headers()).containsEntry("etag", tag).containsEntry("vary", "accept-encoding")
                        .doesNotContainKeys("content-type", "content-encoding");
            }
        }
    }

    @Test
    void whoHasTheOtherFormGetsThisOne() {
        String plain = get(LONG, Map.of()).headers().get("etag");

        assertThat(get(LONG, Map.of("accept-encoding", "gzip", "if-none-match", plain)).status()).isEqualTo(200);
    }

    @Test
    void problemsAndWhatWasKeptAreCompressedTooAndNeverUnchanged() {
        Response kept = new Response(200, LONG, Map.of("etag", "\"a\""));

        assertThat(answer(kept, "PUT", ZIP).headers()).containsEntry("etag", "\"a-gzip\"");
        assertThat(answer(kept, "PUT", Map.of("if-none-match", "*")).status()).isEqualTo(200);
        assertThat(answer(new Response(404, LONG, Map.of()), "GET", ZIP).headers())
                .containsEntry("content-encoding", "gzip").doesNotContainKey("etag");
    }
}
