package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class UploadProgressTest {
    private final List<String> console = new ArrayList<>();
    private final Consumer<String> log = UploadProgress.to(console::add);

    @Test
    void aLargeUploadIsShownAsItGoesAndWhenItIsDone() {
        log.accept("{\"level\":\"INFO\",\"event\":\"quotes_progress\",\"key\":\"market/big.csv\",\"quotes\":150000,\"percent\":15,"
                + "\"quotes_per_second\":31250}\n");
        log.accept("{\"level\":\"INFO\",\"event\":\"object_read\",\"outcome\":\"kept\",\"key\":\"market/big.csv\",\"quotes\":1000000}\n");

        assertThat(console).containsExactly("market/big.csv: 150,000 quotes, 15 %, 31,250 a second",
                "market/big.csv: done, 1,000,000 quotes stored");
    }

    @Test
    void whatIsSmallOrSomethingElseStaysInTheLog() {
        log.accept("{\"level\":\"INFO\",\"event\":\"object_read\",\"outcome\":\"kept\",\"key\":\"incoming/a.txt\",\"quotes\":0}\n");
        log.accept("{\"level\":\"INFO\",\"event\":\"object_read\",\"outcome\":\"kept\",\"key\":\"market/few.csv\",\"quotes\":49999}\n");
        log.accept("failed: out of luck");
        log.accept("{\"level\":\"INFO\",\"event\":\"quotes_progress\", broken");

        assertThat(console).isEmpty();
    }
}
