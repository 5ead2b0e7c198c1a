package dev.tickertone.store.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code when} of one rule. */
final class ConditionReader {
    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final List<String> MEMBERS =
            List.of("metric", "op", "value", "recover", "within", "source", "min_move", "min_coverage", ALL, ANY);
    private static final String EXPECTED = "a list of comparisons and of further 'all' and 'any'";

    private final Faults faults;
    private int comparisons;
    private int crossings;
    private boolean onPortfolio;

    ConditionReader(Faults faults) {
        this.faults = faults;
    }

    /** The condition at a place; empty, with a fault, where there is none. What is faulty in it is left out. */
    Optional<Condition> read(JsonNode node, String pointer) {
        Optional<Condition> condition = part(node, pointer, 0, false);
        if (comparisons > Limits.MAX_COMPARISONS) {
            faults.add(pointer, "Write at most " + Limits.MAX_COMPARISONS + " comparisons; these are " + comparisons + ".");
        }
        return condition;
    }

    /** Whether a comparison crosses its line. */
    boolean hasCrossing() {
        return crossings > 0;
    }

    /** Whether a comparison looks at the portfolio as a whole. */
    boolean isOnPortfolio() {
        return onPortfolio;
    }

    /**
     * @param depth lists around it
     * @param optional whether one of these is {@code any}
     */
    private Optional<Condition> part(JsonNode node, String pointer, int depth, boolean optional) {
        boolean all = node.hasNonNull(ALL);
        boolean any = node.hasNonNull(ANY);
        if (!all && !any) {
            return Form.of(node, pointer, "a condition", MEMBERS, faults)
                    .flatMap(form -> compare(form, pointer, optional));
        }
        if (all && any) {
            faults.add(pointer, "Write either 'all' or 'any' here, and the other one within it.");
            return Optional.empty();
        }
        String name = all ? ALL : ANY;
        Optional<Form> list = Form.of(node, pointer, "a list of conditions", List.of(name), faults);
        return list.flatMap(form -> list(form, name, depth + 1, optional || any));
    }

    private Optional<Condition> list(Form form, String name, int depth, boolean optional) {
        if (depth > Limits.MAX_DEPTH) {
            form.fault(name, "Write at most " + Limits.MAX_DEPTH + " lists within each other.");
            return Optional.empty();
        }
        List<Form.Item> items = form.list(name, EXPECTED);
        if (form.node(name).isArray() && items.isEmpty()) {
            form.fault(name, "Write at least one comparison: a list without any would never hold.");
        }
        List<Condition> parts = new ArrayList<>();
        items.forEach(item -> part(item.node(), item.pointer(), depth, optional).ifPresent(parts::add));
        return Optional.of(name.equals(ALL) ? new Condition.All(parts) : new Condition.Any(parts));
    }

    private Optional<Condition> compare(Form form, String pointer, boolean optional) {
        comparisons++;
        form.require("metric", "one of " + words());
        form.require("op", "how to compare, such as \"lte\"");
        MetricForm kind = form.word("metric", List.of(MetricForm.values()));
        if (kind == null) {
            form.require("value", "the number to compare with");
            return Optional.empty();
        }
        onPortfolio |= kind == MetricForm.PORTFOLIO_SCORE;
        form.require("value", kind.range().toString());
        Op op = form.word("op", kind.ops());
        BigDecimal value = form.decimal("value", kind.range());
        Metric metric = kind.metric(form);
        BigDecimal recover = form.decimal("recover", kind.range());
        if (op != null) {
            crossing(form, metric, op, optional);
            recovery(form, op, value, recover);
        }
        return op == null || value == null ? Optional.empty()
                : Optional.of(new Condition.Compare(metric, op, value, recover));
    }

    private void crossing(Form form, Metric metric, Op op, boolean optional) {
        if (!op.isCrossing()) {
            return;
        }
        crossings++;
        if (crossings > 1) {
            form.fault("op", "A rule has one crossing at most: write \"lte\" or \"gte\" here.");
        } else if (optional) {
            form.fault("op", "A crossing cannot stand within 'any': move it into 'all', or write \"lte\" or \"gte\".");
        } else if (metric instanceof Metric.MovePercent(var sources, var _) && !sources.contains(MoveSource.OBSERVED)) {
            form.fault("op", "What articles state does not cross lines: "
                    + "write \"observed\" or \"either\" as the source, or \"lte\" or \"gte\" here.");
        }
    }

    private static void recovery(Form form, Op op, BigDecimal value, BigDecimal recover) {
        if (!op.isCrossing()) {
            form.refuse("recover", "Only crosses_below and crosses_above recover");
        } else if (recover != null && value != null && recover.compareTo(value) != 0
                && op.isBelow() != recover.compareTo(value) > 0) {
            form.fault("recover", "Write " + value.toPlainString() + " or a number "
                    + (op.isBelow() ? "above" : "below") + " it: what has crossed the line recovers on its other side.");
        }
    }

    private static String words() {
        return String.join(", ", List.of(MetricForm.values()).stream().map(metric -> "\"" + metric + "\"").toList());
    }
}
