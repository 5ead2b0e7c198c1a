package dev.tickertone.local.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.scale.ReadCost.Call;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.Route;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadCostTest {
    /** Further by {@code -Dtickertone.articles=200000}. */
    private static final int ARTICLES = Integer.getInteger("tickertone.articles", 10_000);

    /** They read no table, or are no read. */
    private static final Set<String> OTHERS = Set.of(
            "/", "/assets/{name}", "/health", "/openapi.json", "/v1/instruments");

    @Test
    void whatACallReadsIsBoundedHoweverMuchIsStored() throws Exception {
        try (EmbeddedTable table = EmbeddedTable.inMemory()) {
            new ManyReads(ARTICLES).keep(table);
            ReadCost cost = new ReadCost(table);
            for (Call call : ReadCost.calls()) {
                assertThat(cost.reads(call)).as(call.target()).isBetween(1L, (long) call.bound());
            }
        }
    }

    @Test
    void everyRouteThatReadsIsAmongTheCalls() throws IOException {
        assertThat(LocalTemplate.read(null, "http://127.0.0.1:8080").routes().stream()
                .filter(route -> route.function().equals("QueryFunction") && route.method().equals("GET"))
                .map(Route::path).filter(path -> !OTHERS.contains(path))
                .filter(path -> ReadCost.calls().stream().noneMatch(call -> matches(path, call)))
                .collect(Collectors.toSet())).isEmpty();
    }

    private static boolean matches(String path, Call call) {
        String pattern = Pattern.compile("\\{\\w+}").matcher(path).replaceAll("[^/]+");
        return call.target().split("\\?")[0].matches(pattern);
    }
}
