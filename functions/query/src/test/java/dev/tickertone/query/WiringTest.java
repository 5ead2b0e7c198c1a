package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> Wiring.of(Map.of("AWS_REGION", "eu-west-1"))).hasMessageContaining("TABLE_NAME");
        assertThatThrownBy(() -> Wiring.of(Map.of("TABLE_NAME", "t", "AWS_REGION", "eu-west-1")))
                .hasMessageContaining("ARTICLES_BUCKET");
        assertThatThrownBy(() -> Wiring.of(Map.of("TABLE_NAME", "t", "ARTICLES_BUCKET", "b", "AWS_REGION", " ")))
                .hasMessageContaining("AWS_REGION");
    }

    @Test
    void theTableAndTheBucketAreWiredFromWhatIsThere() {
        Wiring wiring = Wiring.of(Map.of("AWS_REGION", "eu-west-1", "TABLE_NAME", "t", "ARTICLES_BUCKET", "b"));

        assertThat(wiring).isEqualTo(new Wiring("t", "b", "eu-west-1"));
        assertThat(wiring.table()).isNotNull();
        assertThat(wiring.uploads().origin()).hasToString("https://b.s3.eu-west-1.amazonaws.com");
    }
}
