package dev.tickertone.local.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the statements of one function allow, read as IAM reads them as far as they go here: actions, resources with
 * {@code *}, and the partitions of a table ({@code dynamodb:LeadingKeys}). Remembers what was asked for. Thread-safe.
 */
public final class Permissions {
    private final String function;
    private final List<Statement> statements;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    private record Statement(boolean denies, List<String> actions, List<String> resources, List<String> partitions) {
        boolean covers(String action, String resource, Collection<String> asked) {
            return actions.stream().anyMatch(each -> matches(each, action))
                    && resources.stream().anyMatch(each -> matches(each, resource))
                    && (partitions == null || (denies
                            ? asked.stream().anyMatch(this::isPartition) : asked.stream().allMatch(this::isPartition)));
        }

        private boolean isPartition(String name) {
            return partitions.stream().anyMatch(each -> matches(each, name));
        }
    }

    private Permissions(String function, List<Statement> statements) {
        this.function = function;
        this.statements = statements;
    }

    /** Those of a function, by its logical id. */
    public static Permissions of(Deployed deployed, String function) {
        return new Permissions(function, deployed.properties(function).get("Policies").elements().stream()
                .filter(policy -> policy.raw() instanceof Map)
                .flatMap(policy -> policy.get("Statement").elements().stream())
                .map(statement -> new Statement(statement.get("Effect").text().equals("Deny"),
                        Deployed.texts(statement.get("Action")), Deployed.texts(statement.get("Resource")),
                        partitions(statement.get("Condition"))))
                .toList());
    }

    private static List<String> partitions(Value condition) {
        if (!condition.present()) {
            return null;
        }
        List<String> operators = List.copyOf(condition.members().keySet());
        Value keys = condition.get(operators.getFirst());
        if (operators.size() != 1 || !operators.getFirst().matches("For(All|Any)Value[s]?:String(Like|Equals)")
                || !keys.members().keySet().equals(Set.of("dynamodb:LeadingKeys"))) {
            throw condition.wrong("is a condition that is not understood here");
        }
        return Deployed.texts(keys.get("dynamodb:LeadingKeys"));
    }

    /**
     * Asks whether something may be done.
     *
     * @param partitions of a table, those it is done to; else none
     * @throws SecurityException if it may not
     */
    public void demand(String action, String resource, Collection<String> partitions) {
        used.add(action);
        if (!allows(action, resource, partitions)) {
            throw new SecurityException("%s may not %s on %s %s".formatted(function, action, resource, partitions));
        }
    }

    boolean allows(String action, String resource, Collection<String> partitions) {
        return statements.stream().anyMatch(each -> !each.denies() && each.covers(action, resource, partitions))
                && statements.stream().noneMatch(each -> each.denies() && each.covers(action, resource, partitions));
    }

    /** Every action that was asked for so far. */
    public Set<String> used() {
        return new TreeSet<>(used);
    }

    /** Every action that some statement allows. */
    Set<String> allowed() {
        return statements.stream().filter(each -> !each.denies()).flatMap(each -> each.actions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean matches(String pattern, String text) {
        return Pattern.matches(Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*")), text);
    }
}
