package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTextTest {

    @Test
    void everyPartHasItsLineAndItsEvidence() {
        assertThat(lines("""
                {"themes":["rates","credit"],"winners":[{"text":"ports","tickers":[],"evidence":null}],
                 "losers":[{"text":"Ford","tickers":["F"],"evidence":"s2"},{"text":"GM","tickers":["GM"],"evidence":null}],
                 "consensus":{"text":"Most expect\\na cut","tickers":[],"evidence":"s3"},"contrarian":null,
                 "downside":{"low":3,"high":5.5,"unit":"percent","text":"3-5.5%","evidence":null},"upside":null}"""))
                .containsExactly(
                        "themes      rates, credit",
                        "winners     \"ports\"",
                        "losers      \"Ford\" (F, s2)",
                        "            \"GM\" (GM)",
                        "consensus   \"Most expect a cut\" (s3)",
                        "downside    3 to 5.5 percent: \"3-5.5%\"");
    }

    @Test
    void oneNumberAndOpenEndsReadAsSuch() {
        assertThat(lines("{\"downside\":{\"low\":null,\"high\":20,\"unit\":\"percent\",\"text\":\"up to 20%\"},"
                + "\"upside\":{\"low\":7,\"high\":7,\"unit\":\"basis_points\",\"text\":\"7 bps\"}}")).containsExactly(
                "downside    up to 20 percent: \"up to 20%\"", "upside      7 basis points: \"7 bps\"");
        assertThat(lines("{\"upside\":{\"low\":8,\"high\":null,\"unit\":\"points\",\"text\":\"at least 8\"}}"))
                .containsExactly("upside      at least 8 points: \"at least 8\"");
    }

    @Test
    void aBriefWithoutPartsHasNoLines() {
        assertThat(lines("null")).isEmpty();
        assertThat(lines("{\"themes\":[],\"winners\":[],\"consensus\":null}")).isEmpty();
    }

    private static List<String> lines(String json) {
        return BriefText.lines(Json.read(json, JsonNode.class));
    }
}
