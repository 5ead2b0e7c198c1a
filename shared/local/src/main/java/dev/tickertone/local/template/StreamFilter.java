package dev.tickertone.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import software.amazon.event.ruler.Machine;
import software.amazon.event.ruler.RuleCompiler;

/** The patterns of a trigger's {@code FilterCriteria}, matched by the rule engine AWS matches them with. Thread-safe. */
public final class StreamFilter {
    /** What Lambda allows a trigger. */
    static final int MAX_PATTERNS = 5;

    private final List<String> patterns;
    private final Machine machine = Machine.builder().build();

    private StreamFilter(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /**
     * Compiles patterns.
     *
     * @param patterns JSON documents; any of them lets a record through, none at all lets every record through
     * @throws IllegalArgumentException if one is not a pattern; the message says why
     */
    public static StreamFilter of(List<String> patterns) {
        if (patterns.size() > MAX_PATTERNS) {
            throw new IllegalArgumentException(patterns.size() + " patterns, Lambda takes " + MAX_PATTERNS);
        }
        StreamFilter filter = new StreamFilter(patterns);
        for (String pattern : patterns) {
            String problem = RuleCompiler.check(pattern);
            if (problem != null) {
                throw new IllegalArgumentException("not a filter pattern: " + problem);
            }
            try {
                filter.machine.addRule(pattern, pattern);
            } catch (IOException e) {
                throw new IllegalArgumentException("not a filter pattern: " + e.getMessage(), e);
            }
        }
        return filter;
    }

    /** Whether a stream record, as Lambda's events carry it, goes through. */
    public boolean matches(JsonNode record) {
        return patterns.isEmpty() || !machine.rulesForJSONEvent(record).isEmpty();
    }
}
