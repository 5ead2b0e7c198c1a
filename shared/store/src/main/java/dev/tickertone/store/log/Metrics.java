package dev.tickertone.store.log;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one invocation measured, as CloudWatch's embedded metric format has it (its published specification: metadata in
 * {@code _aws}, the values and the dimensions beside it). Not thread-safe.
 */
final class Metrics {
    /** Most values of one metric in a document, by the specification. */
    static final int MAX_VALUES = 100;

    private final Map<Metric, List<Long>> values = new EnumMap<>(Metric.class);

    void add(Metric metric, long value) {
        List<Long> known = values.computeIfAbsent(metric, none -> new ArrayList<>());
        if (metric.unit() == Metric.Unit.COUNT && !known.isEmpty()) {
            known.set(0, known.getFirst() + value);
        } else {
            known.add(value);
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Adds all there is to a line. */
    void describe(ObjectNode line, String stack, long atMillis) {
        ObjectNode directive = line.putObject("_aws").put("Timestamp", atMillis)
                .putArray("CloudWatchMetrics").addObject().put("Namespace", Metric.NAMESPACE);
        directive.putArray("Dimensions").addArray().add(Metric.DIMENSION);
        ArrayNode metrics = directive.putArray("Metrics");
        line.put(Metric.DIMENSION, stack);
        values.forEach((metric, all) -> {
            metrics.addObject().put("Name", metric.toString()).put("Unit", metric.unit().toString());
            if (all.size() == 1) {
                line.put(metric.toString(), all.getFirst());
            } else {
                // Of too many times the slowest: an alarm looks at those.
                ArrayNode array = line.putArray(metric.toString());
                all.stream().sorted(Comparator.reverseOrder()).limit(MAX_VALUES).forEach(array::add);
            }
        });
    }
}
