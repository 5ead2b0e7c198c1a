package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void readsWhatTheTemplateSets() {
        Wiring wiring = Wiring.from(Map.of("TABLE_NAME", "tickertone", "AWS_REGION", "eu-west-1"));
        assertThat(wiring).isEqualTo(new Wiring("tickertone", "eu-west-1"));
        assertThat(wiring.table()).isNotNull();
        assertThat(wiring.objects()).isNotNull();
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> Wiring.from(Map.of("AWS_REGION", "eu-west-1"))).hasMessageContaining("TABLE_NAME");
        assertThatThrownBy(() -> Wiring.from(Map.of("TABLE_NAME", "t", "AWS_REGION", " "))).hasMessageContaining("AWS_REGION");
    }
}
