package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.query.openapi.Contract;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.rule.DefaultRuleSettings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoutesTest {
    /** Other functions answer these. */
    private static final List<String> ELSEWHERE = List.of("POST /v1/rejections/{id}/reprocess",
            "POST /v1/rejections/reprocess", "POST /v1/rules/{id}/dry-run", "POST /v1/rules/{id}/test");

    @Test
    void everyRouteIsDescribedAndEverythingDescribedIsARoute() {
        MemoryTable table = new MemoryTable();
        Set<String> described = new TreeSet<>(Contract.operations());
        assertThat(described).containsAll(ELSEWHERE);
        ELSEWHERE.forEach(described::remove);

        assertThat(new Routes(table, Api.UPLOADS, DefaultRuleSettings.from(Api.ENVIRONMENT), Clock.systemUTC()).keys())
                .containsExactlyInAnyOrderElementsOf(described);
    }
}
