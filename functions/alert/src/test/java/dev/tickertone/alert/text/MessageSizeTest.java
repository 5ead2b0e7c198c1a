package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.evidence;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.stated;
import static dev.tickertone.alert.Samples.ticker;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.STRESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.aws.SnsAlertPublisher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;

/** SNS takes 256 KB: bodies, subject and attributes together. */
class MessageSizeTest {
    private static final int SNS_LIMIT = 262_144;
    private static final AlertWriter WRITER = new AlertWriter("https://" + "d".repeat(150));

    // What takes most room in JSON inside JSON, and in UTF-8.
    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\"", "\\", "\uD83D\uDCC8", "小 "})
    void anArticleOfOneEndlessSentenceStillMakesAMessageThatSnsTakes(String unit) {
        assertThat(size(WRITER.message(endless(unit, 0, STRESS)))).isBetween(1, SNS_LIMIT / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\"", "\\", "\uD83D\uDCC8", "小 "})
    void theLongestAlertsOfManyRulesStillMakeADigestThatSnsTakes(String unit) {
        Map<String, Rule> rules = IntStream.range(0, 1_000)
                .mapToObj(i -> Scenes.rule("r".repeat(60) + (1_000 + i), unit.repeat(200_000), STRESS.severity(),
                        STRESS.when(), STRESS.limits()))
                .collect(Collectors.toMap(Rule::id, rule -> rule));
        List<Alert> alerts = rules.values().stream()
                .map(rule -> endless(unit, Integer.parseInt(rule.id().substring(60)), rule)).toList();
        assertThat(size(WRITER.digest(alerts, rules, NOW))).isBetween(SNS_LIMIT / 2, SNS_LIMIT);
    }

    private static Alert endless(String unit, int number, Rule rule) {
        String endless = unit.repeat(5_000);
        ScoredArticle scored = new ScoredArticle(
                article("kq3v7lbn2m4xw5z6a7c2d3" + (1_000 + number), "story", PUBLISHED, endless, endless),
                new Analysis(Overall.scored(-0.3, 0.5, 0.2),
                        List.of(ticker("S".repeat(20) + (1_000 + number), endless, 0.9, -0.31)),
                        List.of(evidence("s1", endless, -0.4)), List.of(stated("-2.4")), null,
                        new Analysis.Scorer("t", "1")));
        return WRITER.first(Scenes.on(rule, scored, quote("-2.4", 0)), "kq3v7lbn2m4xw5z6a7c2d3" + (1_000 + number), NOW);
    }

    private static int size(AlertMessage message) {
        AtomicInteger size = new AtomicInteger();
        new SnsAlertPublisher(new MeasuringSns(size), "arn").publish(message);
        return size.get();
    }

    private record MeasuringSns(AtomicInteger size) implements SnsClient {
        @Override
        public PublishResponse publish(PublishRequest request) {
            int attributes = request.messageAttributes().entrySet().stream().mapToInt(attribute ->
                    bytes(attribute.getKey() + attribute.getValue().dataType() + attribute.getValue().stringValue())).sum();
            size.set(bytes(request.subject() + request.message()) + attributes);
            return PublishResponse.builder().build();
        }

        private static int bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
