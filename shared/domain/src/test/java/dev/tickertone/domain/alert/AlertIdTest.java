package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertIdTest {
    @Test
    void isTheBase32FormOfTheHash() {
        // printf 'default|^RUT|s1' | sha256sum | xxd -r -p | base32 | head -c 26 | tr A-Z a-z
        assertThat(AlertId.of("default", "^RUT", "s1")).isEqualTo("7b3oh45xsjvc2uohpa5sklqjfh");
    }

    @Test
    void differsByRuleInstrumentAndStory() {
        assertThat(AlertId.of("default", "^RUT", "s1"))
                .isNotEqualTo(AlertId.of("other", "^RUT", "s1"))
                .isNotEqualTo(AlertId.of("default", "IWM", "s1"))
                .isNotEqualTo(AlertId.of("default", "^RUT", "s2"));
    }

    @Test
    void ofADigestFollowsFromItsAlertsInAnyOrder() {
        // printf '|digest|a|b' | sha256sum | xxd -r -p | base32 | head -c 26 | tr A-Z a-z
        assertThat(AlertId.ofDigest(List.of("a", "b"))).isEqualTo("4enxrwefalgmyam3t33tcb6tv2").isEqualTo(AlertId.ofDigest(List.of("b", "a")));
        assertThat(AlertId.ofDigest(List.of("a"))).isNotEqualTo(AlertId.ofDigest(List.of("a", "b")));
    }

    @Test
    void ofATestFollowsFromTheRuleAndTheMoment() {
        Instant at = Instant.parse("2026-11-20T21:05:00Z");
        assertThat(AlertId.ofTest("default", at)).isEqualTo(AlertId.ofTest("default", at))
                .isNotEqualTo(AlertId.ofTest("default", at.plusMillis(1))).isNotEqualTo(AlertId.ofTest("other", at));
    }
}
