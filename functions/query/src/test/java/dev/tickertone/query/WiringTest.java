package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> Wiring.of(Map.of("AWS_REGION", "eu-west-1"))).hasMessageContaining("TABLE_NAME");
        assertThatThrownBy(() -> Wiring.of(Map.of("TABLE_NAME", "t", "AWS_REGION", " ")))
                .hasMessageContaining("AWS_REGION");
    }

    @Test
    void theTableIsWiredFromWhatIsThere() {
        Wiring wiring = Wiring.of(Map.of("AWS_REGION", "eu-west-1", "TABLE_NAME", "t"));

        assertThat(wiring).isEqualTo(new Wiring("t", "eu-west-1"));
        assertThat(wiring.table()).isNotNull();
    }
}
