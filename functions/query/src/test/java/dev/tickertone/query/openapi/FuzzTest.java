package dev.tickertone.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.query.Api;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Rejections;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests made from the description, good ones and bad ones: none makes us fail, no answer tells of our
 * insides or brings back markup, and each is as described.
 */
class FuzzTest {
    private static final int REQUESTS = 5_000;
    private static final long SEED = 20261120;
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)exception|\\bjava\\.|dev\\.tickertone\\.|jackson|\\bat [a-z.]+\\(|NullPointer|stack ?trace");

    private final Api api;

    FuzzTest() {
        MemoryTable table = new MemoryTable();
        for (int i = 0; i < 5; i++) {
            var scored = new Draft("a" + i, "2026-11-20T12:00:0" + i + "Z", "Note <b>" + i).says("Up <i>.", 0.3, List.of("AAPL"))
                    .about("AAPL", "Apple", "equity", 0.9, 0.3).scored();
            new Articles(table).add(scored.article());
            new Articles(table).addScore(scored);
            new Rejections(table).add(new Rejection("r" + i, new ObjectRef("bucket", "incoming/<x>" + i, null), "empty",
                    "It is empty.", "Upload it again.", Instant.parse("2026-11-20T21:05:00Z")));
        }
        this.api = new Api(table);
    }

    @Test
    void noRequestMakesUsFailOrTellOfOurInsidesOrBringsMarkupBack() {
        Requests requests = new Requests(OpenApiEndpoint.document(), SEED);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            ObjectNode event = requests.next();
            Api.Answer answer;
            try {
                answer = api.send(event);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("request " + i + ": " + shortened(event), e);
            }
            String what = "request " + i + ": " + shortened(event) + " answered " + answer.status();
            assertThat(answer.status()).as(what).isBetween(200, 499);
            assertThat(answer.header("x-content-type-options")).as(what).isEqualTo("nosniff");
            if (isData(answer)) {
                assertThat(INSIDES.matcher(answer.body()).find()).as(what + ": " + answer.body()).isFalse();
                assertThat(answer.body()).as(what).doesNotContain("<").doesNotContain(">");
            }
            statuses.merge(answer.status(), 1, Integer::sum);
        }

        assertThat(statuses).as("every kind of answer came").containsKeys(200, 201, 204, 207, 304, 400, 404, 405, 409, 412,
                413, 415, 422);
        assertThat(statuses.get(200)).as("enough of them good").isGreaterThan(REQUESTS / 10);
    }

    /** Tables are not read as markup: they are attachments, and what is in them is theirs. */
    private static boolean isData(Api.Answer answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        return type.contains("json");
    }

    private static String shortened(ObjectNode event) {
        String text = Json.write(event);
        return text.substring(0, Math.min(text.length(), 1_500));
    }
}
