package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

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
}
