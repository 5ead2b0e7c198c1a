package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.Json;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleRoundTripTest {
    @Property(tries = 500)
    void whatIsWrittenIsReadAsTheSameRule(@ForAll("rules") Rule rule) {
        String written = Json.write(RuleWriter.write(rule));
        Filled<Rule> read = RuleReader.read(Json.read(written, JsonNode.class), rule.id());

        assertThat(read).isEqualTo(new Filled.Good<>(rule));
        assertThat(Json.write(RuleWriter.write(((Filled.Good<Rule>) read).value()))).isEqualTo(written);
    }

    @Property(tries = 1_000)
    void noDocumentMakesItFail(@ForAll("documents") JsonNode document) {
        assertSound(RuleReader.read(document, "r"));
        assertSound(RuleReader.read(document, null));
    }

    @Property(tries = 500)
    void noMemberMakesItFail(@ForAll("rules") Rule rule, @ForAll("documents") JsonNode value, @ForAll("members") String name) {
        var document = RuleWriter.write(rule);
        document.set(name, value);
        assertSound(RuleReader.read(document, rule.id()));
    }

    @Example
    void theTemplatesRuleIsWrittenAsAnyOther() {
        Rule rule = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2.0"));
        assertThat(RuleReader.read(RuleWriter.write(rule), "default")).isInstanceOf(Filled.Good.class);
    }

    @Example
    void aRuleIsWrittenWithEveryMember() {
        Rule rule = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2.0"));
        assertThat(Json.write(RuleWriter.write(rule))).isEqualTo("{\"id\":\"default\","
                + "\"name\":\"a score of 0.15 or more and a move of 2.0% or more, both up or both down\",\"enabled\":true,"
                + "\"severity\":\"warning\",\"scope\":{\"symbols\":[],\"portfolio\":null,\"min_relevance\":0.3},"
                + "\"when\":{\"any\":[{\"all\":[{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.15},"
                + "{\"metric\":\"move_percent\",\"op\":\"lte\",\"value\":-2,\"source\":\"either\",\"within\":\"PT24H\"}]},"
                + "{\"all\":[{\"metric\":\"score\",\"op\":\"gte\",\"value\":0.15},"
                + "{\"metric\":\"move_percent\",\"op\":\"gte\",\"value\":2,\"source\":\"either\",\"within\":\"PT24H\"}]}]},"
                + "\"cooldown\":\"PT0S\",\"once_per_story\":true,\"escalate\":null,\"max_per_hour\":60,"
                + "\"notify_recovery\":false,\"quiet_hours\":null,\"paused_until\":null,\"expires_at\":null}");
    }

    private static void assertSound(Filled<Rule> read) {
        if (read instanceof Filled.Bad<Rule>(List<Fault> faults)) {
            assertThat(faults).hasSizeBetween(1, Faults.MAX_TOLD + 1).allSatisfy(fault -> {
                assertThat(fault.pointer()).matches("(/[A-Za-z0-9_.-]+)*");
                assertThat(fault.detail()).endsWith(".").doesNotContain("\u2603");
            });
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleArbitraries.rules();
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of("id", "name", "enabled", "severity", "scope", "when", "cooldown", "once_per_story",
                "escalate", "max_per_hour", "notify_recovery", "quiet_hours", "paused_until", "expires_at", "\u2603");
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return HostileJson.documents(List.of("all", "any", "metric", "op", "value", "recover", "within", "source", "min_move",
                "symbols", "portfolio", "min_relevance", "from", "to", "zone", "score", "move_percent", "name", "when",
                "scope", "\u2603<script>", ""));
    }
}
