package dev.tickertone.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tickertone.store.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The log of one invocation. Each line is a JSON object with {@code timestamp}, {@code level} (INFO, WARN, ERROR),
 * {@code event} (a name in snake_case), {@code request_id} where Lambda gave one, {@code article} (its id) where it is about
 * one, and members of its own; those that are {@code null} are left out. Lines carry ids, keys, codes, numbers and times,
 * and never what an article, a person or a request says. Not thread-safe.
 */
public final class Log {
    /** Longest text of a member, in characters: an object's key has up to so many. */
    public static final int MAX_TEXT = 1_024;

    /** Most elements of a list; of more the first are written. */
    public static final int MAX_LIST = 50;

    /** Longest line, in characters; of a longer one members are left out from its end, and {@code cut} says so. */
    public static final int MAX_LINE = 16_384;

    private static final Consumer<ObjectNode> NOTHING_MORE = line -> { };

    private final Consumer<String> out;
    private final String requestId;
    private final String stack;
    private final Clock clock;
    private final Metrics metrics = new Metrics();

    Log(Consumer<String> out, String requestId, String stack, Clock clock) {
        this.out = out;
        this.requestId = requestId;
        this.stack = stack;
        this.clock = clock;
    }

    /** Takes what did not really happen, and writes none of it. */
    public static Log ofNothing(Clock clock) {
        return new Log(line -> { }, null, "", clock);
    }

    /** Something happened as it should. */
    public void info(String event, Consumer<ObjectNode> members) {
        write("INFO", event, members);
    }

    /** Something is tried again, or somebody may want to look at it. */
    public void warn(String event, Consumer<ObjectNode> members) {
        write("WARN", event, members);
    }

    /** Something failed. */
    public void error(String event, Consumer<ObjectNode> members) {
        write("ERROR", event, members);
    }

    /** As {@link #error(String, Consumer)}, with the classes of an exception and where it was thrown. */
    public void error(String event, Throwable failure, Consumer<ObjectNode> members) {
        write("ERROR", event, members.andThen(line -> Failure.describe(failure, line)));
    }

    /** As {@link #warn(String, Consumer)}, with the classes of an exception and where it was thrown. */
    public void warn(String event, Throwable failure, Consumer<ObjectNode> members) {
        write("WARN", event, members.andThen(line -> Failure.describe(failure, line)));
    }

    /** Adds to a count of this invocation; adding 0 writes a 0, so that a metric has data while nothing happens. */
    public void count(Metric metric, long more) {
        metrics.add(metric, more);
    }

    /** Takes the time from a moment to now; clocks differ, and less than nothing is nothing. */
    public void since(Metric metric, Instant moment) {
        metrics.add(metric, Math.max(0, Duration.between(moment, clock.instant()).toMillis()));
    }

    /** Writes what was measured as one line, if anything was. */
    void end() {
        if (!metrics.isEmpty()) {
            ObjectNode line = begun("INFO", "metrics");
            metrics.describe(line, stack, clock.millis());
            out.accept(Json.write(line));
        }
    }

    private void write(String level, String event, Consumer<ObjectNode> members) {
        ObjectNode line = begun(level, event);
        int fixed = line.size();
        members.accept(line);
        out.accept(bounded(line, fixed));
    }

    /** Writes a line without members of its own. */
    public void info(String event) {
        info(event, NOTHING_MORE);
    }

    private ObjectNode begun(String level, String event) {
        ObjectNode line = Json.mapper().createObjectNode()
                .put("timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString()).put("level", level).put("event", event);
        return requestId == null ? line : line.put("request_id", requestId);
    }

    private static String bounded(ObjectNode line, int fixed) {
        for (Map.Entry<String, JsonNode> member : new ArrayList<>(line.properties())) {
            if (member.getValue().isNull()) {
                line.remove(member.getKey());
            } else {
                line.set(member.getKey(), bounded(member.getValue()));
            }
        }
        String text = Json.write(line);
        List<String> names = line.properties().stream().map(Map.Entry::getKey).toList();
        for (int i = names.size() - 1; i >= fixed && text.length() > MAX_LINE; i--) {
            line.remove(names.get(i));
            text = Json.write(line.put("cut", true));
        }
        return text;
    }

    private static JsonNode bounded(JsonNode value) {
        if (value.isTextual() && value.textValue().length() > MAX_TEXT) {
            return TextNode.valueOf(value.textValue().substring(0, MAX_TEXT));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode first = Json.mapper().createArrayNode();
            array.valueStream().limit(MAX_LIST).map(Log::bounded).forEach(first::add);
            return first;
        }
        return value;
    }
}
