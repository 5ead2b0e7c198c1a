package dev.tickertone.query.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.MemoryTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentApiTest {
    private final Api api = new Api(new MemoryTable());

    @Test
    void instrumentsAreFoundByNameAndSymbol() {
        assertThat(api.get("/v1/instruments?q=Russell%202000&limit=1").body()).isEqualTo("{\"items\":[{"
                + "\"symbol\":\"^RUT\",\"name\":\"Russell 2000\",\"type\":\"index\",\"sector\":null}],\"next_cursor\":null}");
        assertThat(api.get("/v1/instruments?q=a").json().get("items")).hasSize(10);
        assertThat(api.get("/v1/instruments?q=a&limit=50").json().get("items")).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20", "?q=a&limit=51", "?q=a&limit=0", "?q=a&cursor=b", "?limit=5"})
    void whatCannotBeLookedForIsAProblem(String query) {
        assertThat(api.get("/v1/instruments" + query).status()).isEqualTo(400);
    }

    @Test
    void theTextHasALimit() {
        assertThat(api.get("/v1/instruments?q=" + "x".repeat(Instruments.MAX_QUERY)).status()).isEqualTo(200);
        Answer answer = api.get("/v1/instruments?q=" + "x".repeat(Instruments.MAX_QUERY + 1));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asText()).isEqualTo("q");
    }
}
