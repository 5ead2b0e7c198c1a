package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.evidence;
import static dev.tickertone.alert.Samples.russell;
import static dev.tickertone.alert.Samples.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.aws.SnsAlertPublisher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;

class MessageSizeTest {
    private static final int SNS_LIMIT = 262_144;

    // What takes most room in JSON inside JSON, and in UTF-8.
    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\"", "\\", "\uD83D\uDCC8", "小 "})
    void anArticleOfOneEndlessSentenceStillMakesAMessageThatSnsTakes(String unit) {
        String endless = unit.repeat(200_000);
        Installation tickertone = new Installation();
        tickertone.arrive(new ScoredArticle(article("a", "story", PUBLISHED, endless, endless),
                new Analysis(Overall.scored(-0.3, 0.5, 0.2), List.of(russell(0.9, -0.31)),
                        List.of(evidence("s1", endless, -0.4)), List.of(stated("-2.4")),
                        null, new Analysis.Scorer("t", "1"))));
        AtomicInteger size = new AtomicInteger();
        new SnsAlertPublisher(new MeasuringSns(size), "arn").publish(tickertone.published.getFirst());
        assertThat(size.get()).isBetween(1, SNS_LIMIT / 2);
    }

    private record MeasuringSns(AtomicInteger size) implements SnsClient {
        @Override
        public PublishResponse publish(PublishRequest request) {
            size.set(request.message().getBytes(StandardCharsets.UTF_8).length);
            return PublishResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
