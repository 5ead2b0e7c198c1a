package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.Json;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of a rule: at it there is a rule, beyond it there is none. */
class RuleLimitsTest {
    private static final String SCORE = "{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.2}";

    @ParameterizedTest
    @CsvSource({
        "score, lte, -1, -1.0001", "score, gte, 1, 1.0001", "score, lte, 0.1234, 0.12345",
        "score_change, lte, -2, -2.0001", "score_change, gte, 2, 2.0001",
        "article_count, gte, 1, 0", "article_count, gte, 1000, 1001", "article_count, gte, 2.0, 2.1",
        "move_percent, lte, -1000, -1000.0001", "move_percent, gte, 1000, 1000.0001",
        "divergence, gt, 0.0001, 0", "divergence, gt, 1, 1.0001",
        "portfolio_score, lte, -1, -1.0001", "portfolio_score, gte, 1, 1.0001",
    })
    void aValueGoesAsFarAsItsMetricAndNoFarther(String metric, String op, String last, String beyond) {
        String scope = "\"scope\":{\"portfolio\":\"p\"}";
        assertGood(when("{\"metric\":\"%s\",\"op\":\"%s\",\"value\":%s}".formatted(metric, op, last)), scope);
        assertThat(pointers(when("{\"metric\":\"%s\",\"op\":\"%s\",\"value\":%s}".formatted(metric, op, beyond)), scope))
                .containsExactly("/when/value");
    }

    @ParameterizedTest
    @CsvSource({
        "move_percent, P366D, P366DT1S", "divergence, P366D, P366DT0.001S", "score_change, P31D, P31DT1S",
        "article_count, P31D, P31DT1S", "move_percent, PT1S, PT0.999S", "article_count, PT1S, PT0S",
    })
    void aWindowGoesAsFarAsItsMetricAndNoFarther(String metric, String last, String beyond) {
        String compare = "{\"metric\":\"%s\",\"op\":\"gt\",\"value\":1,\"within\":\"%s\"}";
        assertGood(when(compare.formatted(metric, last)));
        assertThat(pointers(when(compare.formatted(metric, beyond)))).containsExactly("/when/within");
    }

    @ParameterizedTest
    @CsvSource({
        "cooldown, \"PT0S\", \"PT-0.001S\"", "cooldown, \"P31D\", \"P31DT1S\"", "max_per_hour, 1, 0",
        "max_per_hour, 60, 61", "max_per_hour, 60.0, 60.5",
    })
    void aMemberGoesAsFarAsItsLimit(String member, String last, String beyond) {
        assertGood(when(SCORE), "\"" + member + "\":" + last);
        assertThat(pointers(when(SCORE), "\"" + member + "\":" + beyond)).containsExactly("/" + member);
    }

    @ParameterizedTest
    @CsvSource({"score, 1, 1.0001", "score, 0.0001, 0", "move_percent, 1000, 1000.0001", "move_percent, 0.0001, 0"})
    void aStepOfAnEscalationGoesAsFarAsItsLimit(String step, String last, String beyond) {
        assertGood(when(SCORE), "\"escalate\":{\"" + step + "\":" + last + "}");
        assertThat(pointers(when(SCORE), "\"escalate\":{\"" + step + "\":" + beyond + "}"))
                .containsExactly("/escalate/" + step);
    }

    @Test
    void aNameHas120CharactersWhateverTheyTakeToStore() {
        assertGood(when(SCORE), "\"name\":\"" + "😀".repeat(Limits.MAX_NAME_CHARS) + "\"");
        assertThat(pointers(when(SCORE), "\"name\":\"" + "é".repeat(Limits.MAX_NAME_CHARS + 1) + "\""))
                .containsExactly("/name");
    }

    @Test
    void anIdHas64Characters() {
        assertGood(when(SCORE), "\"id\":\"" + "a".repeat(64) + "\"");
        assertThat(pointers(when(SCORE), "\"id\":\"" + "a".repeat(65) + "\"")).containsExactly("/id");
    }

    @Test
    void aScopeHas500Symbols() {
        assertGood(when(SCORE), "\"scope\":{\"symbols\":" + symbols(Limits.MAX_SYMBOLS) + "}");
        assertThat(pointers(when(SCORE), "\"scope\":{\"symbols\":" + symbols(Limits.MAX_SYMBOLS + 1) + "}"))
                .containsExactly("/scope/symbols");
    }

    @Test
    void listsNestFiveDeep() {
        assertGood(when(nested(Limits.MAX_DEPTH)));
        assertThat(pointers(when(nested(Limits.MAX_DEPTH + 1)))).containsExactly("/when/all/0/all/0/all/0/all/0/all/0/all");
    }

    @Test
    void aRuleHas20Comparisons() {
        assertGood(when("{\"all\":[" + repeated(Limits.MAX_COMPARISONS - 1) + ",{\"any\":[" + SCORE + "]}]}"));
        assertThat(pointers(when("{\"all\":[" + repeated(Limits.MAX_COMPARISONS) + ",{\"any\":[" + SCORE + "]}]}")))
                .containsExactly("/when");
    }

    @Test
    void ofVeryManyFaultsTheFirstHundredAreTold() {
        List<Fault> faults = faults(when("{\"all\":[" + "7,".repeat(1_999) + "7]}"));
        assertThat(faults).hasSize(Faults.MAX_TOLD + 1);
        assertThat(faults.getLast()).isEqualTo(new Fault("", "There are 1900 more errors; correct these first."));
    }

    private static String nested(int depth) {
        return "{\"all\":[".repeat(depth) + SCORE + "]}".repeat(depth);
    }

    private static String repeated(int comparisons) {
        return String.join(",", Collections.nCopies(comparisons, SCORE));
    }

    private static String symbols(int count) {
        ArrayNode list = Json.mapper().createArrayNode();
        for (int i = 0; i < count; i++) {
            list.add("S" + i);
        }
        return list.toString();
    }

    private static String when(String condition) {
        return "\"when\":" + condition;
    }

    private static void assertGood(String... members) {
        assertThat(read(members)).isInstanceOf(Filled.Good.class);
    }

    private static List<String> pointers(String... members) {
        return faults(members).stream().map(Fault::pointer).toList();
    }

    private static List<Fault> faults(String... members) {
        return ((Filled.Bad<Rule>) read(members)).faults();
    }

    private static Filled<Rule> read(String... members) {
        ObjectNode rule = Json.mapper().createObjectNode().put("id", "r").put("name", "R");
        rule.setAll((ObjectNode) Json.read("{" + String.join(",", members) + "}", JsonNode.class));
        return RuleReader.read(rule, null);
    }
}
