package dev.tickertone.query.ticker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.store.BarDay;
import dev.tickertone.store.BarDay.Naming;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written of one of many instruments in a window.
 *
 * @param named {@code null} where no article says what it is
 */
record Overview(String symbol, Naming named, Bar bar) {
    /** What most is written of first. */
    private static final Comparator<Overview> ORDER =
            Comparator.comparing((Overview each) -> -each.bar.stories()).thenComparing(Overview::symbol);

    /** The instruments that some days' bars are about, as far as hours from one time to another have any news. */
    static List<Overview> of(List<BarDay> days, Instant from, Instant to) {
        Map<String, Overview> bySymbol = new HashMap<>();
        days.forEach(day -> bySymbol.merge(day.symbol(),
                new Overview(day.symbol(), day.named(), day.between(from, to)), Overview::plus));
        return bySymbol.values().stream().filter(each -> !each.bar.isEmpty()).sorted(ORDER).toList();
    }

    private Overview plus(Overview other) {
        boolean later = named == null || other.named != null && named.position().compareTo(other.named.position()) < 0;
        return new Overview(symbol, later ? other.named : named, bar.plus(other.bar));
    }

    String type() {
        return named == null ? null : named.type();
    }

    ObjectNode view() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("symbol", symbol).put("name", BarView.name(named))
                // No article says the sector, and the lists that do are the scorer's.
                .put("type", type()).putNull("sector");
        BarView.put(node, bar);
        return node;
    }
}
