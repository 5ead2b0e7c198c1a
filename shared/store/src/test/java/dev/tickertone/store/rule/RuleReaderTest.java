package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.store.form.Body;
import dev.tickertone.store.form.Fault;
import dev.tickertone.store.form.Filled;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
    private static final Set<MoveSource> EITHER = Set.of(MoveSource.values());

    @Test
    void readsARuleInFull() {
        Rule rule = rule("""
                {"id":"small-cap-stress","name":"Small-cap stress","enabled":true,"severity":"critical",
                 "scope":{"symbols":["^rut","IWM"],"portfolio":null,"min_relevance":0.5},
                 "when":{"all":[{"metric":"score","op":"crosses_below","value":-0.15,"recover":-0.05},
                                {"any":[{"metric":"move_percent","op":"lte","value":-2.0,"source":"observed","within":"PT4H"},
                                        {"metric":"article_count","op":"gte","value":3,"within":"PT6H"}]}]},
                 "cooldown":"PT4H","once_per_story":false,"escalate":{"score":0.2,"move_percent":1.5},"max_per_hour":5,
                 "notify_recovery":true,"quiet_hours":{"from":"22:00","to":"07:00","zone":"America/New_York"},
                 "paused_until":"2026-11-20T22:00:00+01:00","expires_at":"2027-01-01T00:00:00Z"}
                """);

        assertThat(rule).isEqualTo(new Rule("small-cap-stress", "Small-cap stress", true, Severity.CRITICAL,
                new Rule.Scope(Set.of("^RUT", "IWM"), null, new BigDecimal("0.5")),
                new All(List.of(
                        new Compare(new Metric.Score(), Op.CROSSES_BELOW, new BigDecimal("-0.15"), new BigDecimal("-0.05")),
                        new Any(List.of(
                                new Compare(new Metric.MovePercent(Set.of(MoveSource.OBSERVED), Duration.ofHours(4)),
                                        Op.LTE, new BigDecimal("-2")),
                                new Compare(new Metric.ArticleCount(Duration.ofHours(6)), Op.GTE, new BigDecimal("3")))))),
                new Rule.Limits(false, new Escalation(new BigDecimal("0.2"), new BigDecimal("1.5")), Duration.ofHours(4), 5,
                        true, new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("America/New_York")),
                        Instant.parse("2026-11-20T21:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))));
    }

    @Test
    void whatARuleDoesNotSayIsUsual() {
        Rule rule = rule("{\"id\":\"r\",\"name\":\"R\",\"when\":{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.2}}");

        assertThat(rule).isEqualTo(new Rule("r", "R", true, Severity.WARNING,
                new Rule.Scope(Set.of(), null, new BigDecimal("0.3")),
                new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.2")), Rule.Limits.USUAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"metric":"score_change","op":"gt","value":0.5}|PT24H
            {"metric":"article_count","op":"gt","value":5}|PT24H
            {"metric":"move_percent","op":"lte","value":-2}|PT24H
            {"metric":"divergence","op":"gt","value":0.3}|PT24H
            {"metric":"move_percent","op":"lte","value":-2,"within":"P366D"}|P366D
            {"metric":"divergence","op":"gt","value":0.3,"within":"PT1S"}|PT1S
            """)
    void aWindowIsADayUnlessItIsGiven(String when, String within) {
        Compare compare = (Compare) ruleWhen(when).when();
        Duration read = switch (compare.metric()) {
            case Metric.ScoreChange(var window) -> window;
            case Metric.ArticleCount(var window) -> window;
            case Metric.MovePercent(var sources, var window) -> {
                assertThat(sources).isEqualTo(EITHER);
                yield window;
            }
            case Metric.Divergence(var window, var minMove) -> {
                assertThat(minMove).isEqualTo("1");
                yield window;
            }
            default -> null;
        };
        assertThat(read).isEqualTo(Duration.parse(within));
    }

    @Test
    void theIdIsThatOfThePathWhichTheBodyMayRepeat() {
        String body = "{%s\"name\":\"R\",\"when\":{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.2}}";
        assertThat(((Filled.Good<Rule>) RuleReader.read(json(body.formatted("")), "r-1")).value().id()).isEqualTo("r-1");
        assertThat(RuleReader.read(json(body.formatted("\"id\":\"r-1\",")), "r-1")).isInstanceOf(Filled.Good.class);
        assertThat(((Filled.Bad<Rule>) RuleReader.read(json(body.formatted("\"id\":\"r-2\",")), "r-1")).faults())
                .containsExactly(new Fault("/id", "Write the id that stands in the path, or leave it out."));
        assertThat(((Filled.Bad<Rule>) RuleReader.read(json(body.formatted("")), null)).faults())
                .extracting(Fault::pointer).containsExactly("/id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "id":"Big"|/id|lower-case
            "id":"-a"|/id|lower-case
            "id":""|/id|lower-case
            "id":7|/id|lower-case
            "name":""|/name|1 to 120 characters
            "name":"  "|/name|1 to 120 characters
            "name":"a\\u0007b"|/name|none of them invisible
            "name":"a\\nb"|/name|on one line
            "name":"a\\u202eb"|/name|none of them invisible
            "name":"\\ud800"|/name|none of them invisible
            "name":null|/name|'name' is missing
            "enabled":"true"|/enabled|true or false, without quotes
            "severity":"loud"|/severity|"info", "warning", "critical"
            "severity":"WARNING"|/severity|"info", "warning", "critical"
            "scope":[]|/scope|symbols, portfolio, min_relevance
            "scope":{"symbols":"IWM"}|/scope/symbols|a list of symbols
            "scope":{"symbols":["IWM","$F"]}|/scope/symbols/1|letters, digits and the characters ^ . = -
            "scope":{"symbols":[7]}|/scope/symbols/0|letters, digits
            "scope":{"symbols":["F"],"portfolio":"p"}|/scope|either symbols or a portfolio
            "scope":{"portfolio":"P"}|/scope/portfolio|lower-case
            "scope":{"min_relevance":1.0001}|/scope/min_relevance|from 0 to 1
            "scope":{"min_relevance":-0.1}|/scope/min_relevance|from 0 to 1
            "scope":{"min_relevance":0.33333}|/scope/min_relevance|at most 4 decimal places
            "scope":{"symbol":["F"]}|/scope/symbol|write 'symbols', or leave it out
            "cooldown":"4h"|/cooldown|PT4H or P2D, from PT0S to P31D
            "cooldown":"PT-1S"|/cooldown|from PT0S to P31D
            "cooldown":240|/cooldown|ISO 8601
            "cooldown":"P31DT1S"|/cooldown|to P31D
            "cooldown":"PT99999999999999999999H"|/cooldown|to P31D
            "once_per_story":1|/once_per_story|true or false
            "escalate":{}|/escalate|a step for score
            "escalate":{"score":0}|/escalate/score|above 0 and at most 1
            "escalate":{"score":1.1}|/escalate/score|above 0 and at most 1
            "escalate":{"move_percent":1000.5}|/escalate/move_percent|at most 1000
            "escalate":{"move":1}|/escalate/move|score, move_percent
            "max_per_hour":0|/max_per_hour|a whole number from 1 to 60
            "max_per_hour":61|/max_per_hour|a whole number from 1 to 60
            "max_per_hour":1.5|/max_per_hour|a whole number from 1 to 60
            "max_per_hour":"10"|/max_per_hour|without quotes
            "notify_recovery":true|/notify_recovery|only a crossing recovers
            "quiet_hours":{"from":"22:00","to":"07:00"}|/quiet_hours/zone|'zone' is missing
            "quiet_hours":{"from":"24:00","to":"07:00","zone":"UTC"}|/quiet_hours/from|a time of day
            "quiet_hours":{"from":"22:00","to":"7:00","zone":"UTC"}|/quiet_hours/to|a time of day
            "quiet_hours":{"from":"22:00","to":"07:00","zone":"+02:00"}|/quiet_hours/zone|IANA
            "quiet_hours":{"from":"22:00","to":"07:00","zone":"New York"}|/quiet_hours/zone|IANA
            "quiet_hours":{"from":"22:00","to":"22:00","zone":"UTC"}|/quiet_hours/to|never end
            "quiet_hours":"night"|/quiet_hours|from, to, zone
            "paused_until":"tomorrow"|/paused_until|RFC 3339
            "paused_until":"2026-11-20T21:05:00"|/paused_until|RFC 3339
            "expires_at":1795000000|/expires_at|RFC 3339
            "expires_at":"+999999999-01-01T00:00:00Z"|/expires_at|RFC 3339
            "cooldwon":"PT4H"|/cooldwon|write 'cooldown', or leave it out
            "colour":"red"|/colour|There are: id, name, enabled
            "a/b~c":1||A name here is no member of a rule
            "<script>":1||A name here is no member of a rule
            """)
    void oneMemberThatIsWrongIsNamedWithWhatToWrite(String member, String pointer, String detail) {
        ObjectNode rule = (ObjectNode) json("""
                {"id":"r","name":"R","when":{"metric":"score","op":"lte","value":-0.2}}""");
        rule.setAll((ObjectNode) json("{" + member + "}"));

        assertOnly(rule, pointer == null ? "" : pointer, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7||a condition
            []||a condition
            {"all":[]}|/all|at least one comparison
            {"all":{}}|/all|a list of comparisons
            {"all":[7]}|/all/0|a condition
            {"all":[{"metric":"score","op":"lte","value":0}],"any":[]}||either 'all' or 'any'
            {"al":[]}|/al|'al' is no member of a condition
            {"all":[{"metric":"score","op":"lte","value":0}],"metric":"score"}|/metric|no member of a list of conditions
            {"metric":"score","op":"lte"}|/value|'value' is missing: write a number from -1 to 1
            {"metric":"score","value":0}|/op|'op' is missing
            {"op":"lte","value":0}|/metric|"score", "score_change", "article_count", "move_percent"
            {"metric":"sentiment","op":"lte","value":0}|/metric|"score", "score_change"
            {"metric":"score","op":"<=","value":0}|/op|"lt", "lte", "gt", "gte", "crosses_below", "crosses_above"
            {"metric":"score","op":"lte","value":"0"}|/value|without quotes
            {"metric":"score","op":"lte","value":-1.0001}|/value|from -1 to 1
            {"metric":"score","op":"lte","value":0.12345}|/value|at most 4 decimal places
            {"metric":"score","op":"lte","value":1e400}|/value|from -1 to 1
            {"metric":"score","op":"lte","value":1e-400}|/value|at most 4 decimal places
            {"metric":"score","op":"lte","value":0,"within":"PT4H"}|/within|has no window
            {"metric":"score","op":"lte","value":0,"source":"either"}|/source|Only move_percent has a source
            {"metric":"score","op":"lte","value":0,"min_move":1}|/min_move|Only divergence has a least move
            {"metric":"score","op":"lte","value":0,"min_coverage":1}|/min_coverage|Only portfolio_score has a least coverage
            {"metric":"score","op":"lte","value":0,"recover":0.1}|/recover|Only crosses_below and crosses_above recover
            {"metric":"score","op":"lte","valeu":0}|/valeu|write 'value'
            {"metric":"score","op":"lte","value":0.1000000000000000000001}|/value|at most 4 decimal places
            {"metric":"score_change","op":"lte","value":2.1}|/value|from -2 to 2
            {"metric":"score_change","op":"lte","value":-1,"within":"P32D"}|/within|to P31D
            {"metric":"score_change","op":"lte","value":-1,"within":"PT0S"}|/within|from PT1S
            {"metric":"article_count","op":"gte","value":0}|/value|a whole number from 1
            {"metric":"article_count","op":"gte","value":2.5}|/value|a whole number from 1
            {"metric":"article_count","op":"lte","value":3}|/op|"gt", "gte", "crosses_above"
            {"metric":"article_count","op":"crosses_below","value":3}|/op|"gt", "gte", "crosses_above"
            {"metric":"article_count","op":"gte","value":3,"within":"P32D"}|/within|to P31D
            {"metric":"move_percent","op":"lte","value":-1000.1}|/value|from -1000 to 1000
            {"metric":"move_percent","op":"lte","value":-2,"source":"both"}|/source|"observed", "stated", "either"
            {"metric":"move_percent","op":"lte","value":-2,"within":"P367D"}|/within|to P366D
            {"metric":"move_percent","op":"crosses_below","value":-2,"source":"stated"}|/op|does not cross lines
            {"metric":"divergence","op":"gt","value":0}|/value|above 0 and at most 1
            {"metric":"divergence","op":"lt","value":0.3}|/op|"gt", "gte"
            {"metric":"divergence","op":"crosses_above","value":0.3}|/op|"gt", "gte"
            {"metric":"divergence","op":"gt","value":0.3,"min_move":0}|/min_move|above 0
            {"metric":"score","op":"crosses_below","value":-0.15,"recover":-0.16}|/recover|-0.15 or a number above it
            {"metric":"score","op":"crosses_above","value":0.15,"recover":0.16}|/recover|0.15 or a number below it
            {"metric":"score","op":"crosses_above","value":0.15,"recover":-2}|/recover|from -1 to 1
            {"any":[{"metric":"score","op":"crosses_below","value":0}]}|/any/0/op|cannot stand within 'any'
            {"any":[{"all":[{"metric":"score","op":"crosses_below","value":0}]}]}|/any/0/all/0/op|cannot stand within 'any'
            {"all":[{"metric":"score","op":"crosses_below","value":0},{"metric":"score_change","op":"crosses_above","value":1}]}|/all/1/op|one crossing at most
            """)
    void oneConditionThatIsWrongIsNamedWithWhatToWrite(String when, String pointer, String detail) {
        ObjectNode rule = (ObjectNode) json("{\"id\":\"r\",\"name\":\"R\"}");
        rule.set("when", json(when));

        Filled<Rule> read = RuleReader.read(rule, null);

        assertThat(((Filled.Bad<Rule>) read).faults()).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo("/when" + (pointer == null ? "" : pointer));
            assertThat(fault.detail()).contains(detail).endsWith(".");
        });
    }

    @Test
    void portfolioScoreNeedsAPortfolio() {
        ObjectNode rule = (ObjectNode) json("""
                {"id":"r","name":"R","scope":{"symbols":["F"]},"when":{"all":[{"metric":"portfolio_score","op":"lte","value":-0.2}]}}""");
        assertOnly(rule, "/scope", "portfolio's id");
        ((ObjectNode) rule.get("scope")).remove("symbols");
        ((ObjectNode) rule.get("scope")).put("portfolio", "growth");
        assertThat(RuleReader.read(rule, null)).isInstanceOf(Filled.Good.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"metric\":\"score\",\"op\":\"crosses_below\",\"value\":-0.15,\"recover\":-0.15}",
        "{\"metric\":\"score\",\"op\":\"crosses_above\",\"value\":0.15,\"recover\":-1}",
        "{\"metric\":\"score_change\",\"op\":\"crosses_below\",\"value\":-0.5}",
        "{\"metric\":\"article_count\",\"op\":\"crosses_above\",\"value\":5,\"recover\":2}",
        "{\"metric\":\"move_percent\",\"op\":\"crosses_below\",\"value\":-3,\"recover\":-1,\"source\":\"observed\"}",
        "{\"metric\":\"move_percent\",\"op\":\"crosses_below\",\"value\":-3,\"source\":\"either\"}",
        "{\"all\":[{\"all\":[{\"metric\":\"score\",\"op\":\"crosses_below\",\"value\":0}]}]}",
    })
    void aCrossingMayStandWhereItRecovers(String when) {
        assertThat(ruleWhen(when).when().crossing()).isPresent();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Filled<Rule> read = RuleReader.read(json("""
                {"nmae":"x","severity":"loud","scope":{"symbols":["F","?"],"min_relevance":"high"},
                 "when":{"all":[{"metric":"score","op":"le","value":-3},{"any":[]},{"metric":"tone"}]},
                 "cooldown":"soon","max_per_hour":1000,"quiet_hours":{"from":"late"},"expires_at":""}
                """), "r");

        assertThat(((Filled.Bad<Rule>) read).faults()).extracting(Fault::pointer).containsExactlyInAnyOrder(
                "/nmae", "/name", "/severity", "/scope/symbols/1", "/scope/min_relevance", "/when/all/0/op",
                "/when/all/0/value", "/when/all/1/any", "/when/all/2/metric", "/when/all/2/op", "/when/all/2/value",
                "/cooldown", "/max_per_hour", "/quiet_hours/from", "/quiet_hours/to", "/quiet_hours/zone", "/expires_at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"rule\"", "true"})
    void whatIsNoObjectIsNoRule(String document) {
        assertOnly(json(document), "", "a rule as a JSON object");
    }

    @Test
    void namesAreTakenWithoutTheWhiteSpaceAroundThem() {
        assertThat(rule("{\"id\":\"r\",\"name\":\" Ölpreis – 原油 \",\"when\":{\"metric\":\"score\",\"op\":\"lt\",\"value\":0}}")
                .name()).isEqualTo("Ölpreis – 原油");
    }

    private static void assertOnly(JsonNode rule, String pointer, String detail) {
        assertThat(((Filled.Bad<Rule>) RuleReader.read(rule, null)).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.detail()).contains(detail).endsWith(".");
        });
    }

    private static Rule ruleWhen(String when) {
        return rule("{\"id\":\"r\",\"name\":\"R\",\"when\":" + when + "}");
    }

    private static Rule rule(String text) {
        return switch (RuleReader.read(json(text), null)) {
            case Filled.Good<Rule>(Rule rule) -> rule;
            case Filled.Bad<Rule>(List<Fault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static JsonNode json(String text) {
        return Body.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
