package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A trace as a person reads it: a line a step, with the time since the first. */
final class TraceText {
    private TraceText() {}

    /** The lines of a trace as the API answers it. */
    static List<String> lines(JsonNode trace) {
        List<String> lines = new ArrayList<>();
        String article = trace.path("article").asText(null);
        lines.add(article == null ? "upload " + Style.oneLine(trace.at("/upload/key").asText()) : "article " + article);
        Instant start = null;
        for (JsonNode step : trace.path("steps")) {
            Instant at = step.path("at").isTextual() ? Instant.parse(step.path("at").asText()).truncatedTo(ChronoUnit.MILLIS) : null;
            start = start == null ? at : start;
            lines.add(String.format(Locale.ROOT, "  %-24s  %12s  %s", at == null ? "-" : at.toString(), since(start, at), sentence(step)));
        }
        if (article == null && trace.path("articles").size() > 0) {
            lines.add("its articles, each with a trace of its own:");
            trace.path("articles").forEach(id -> lines.add("  " + id.asText()));
        }
        if (!trace.path("complete").asBoolean()) {
            lines.add("there may be more; this is as much as is told at once");
        }
        JsonNode next = trace.path("waiting_for");
        lines.add(next.isObject() ? "next: " + words(next.path("step").asText())
                + (next.path("until").isTextual() ? " at " + next.path("until").asText() : "") + ". "
                + Style.oneLine(next.path("detail").asText()) : "next: nothing that is known of");
        return lines;
    }

    private static String since(Instant start, Instant at) {
        if (start == null || at == null || start.equals(at)) {
            return "";
        }
        Duration passed = Duration.between(start, at);
        String sign = passed.isNegative() ? "-" : "+";
        Duration size = passed.abs();
        return size.toHours() >= 1
                ? String.format(Locale.ROOT, "%s%d:%02d:%02d h", sign, size.toHours(), size.toMinutesPart(), size.toSecondsPart())
                : String.format(Locale.ROOT, "%s%.3f s", sign, size.toMillis() / 1_000.0);
    }

    private static String sentence(JsonNode step) {
        String name = step.path("step").asText();
        StringJoiner line = new StringJoiner(" ").add(words(name));
        switch (name) {
            case "uploaded" -> line.add(text(step, "key"));
            case "read" -> line.add(text(step, "outcome"));
            case "rejected" -> line.add(text(step, "reason") + ":").add(text(step, "detail")).add(text(step, "remedy"));
            case "story" -> line.add(text(step, "story_id"))
                    .add(step.path("duplicate_of").isTextual() ? "(a copy of " + text(step, "duplicate_of") + ")" : "")
                    .add(step.path("replaced_by").isTextual() ? "(replaced by " + text(step, "replaced_by") + ")" : "");
            case "scored" -> line.add(step.path("score").isNumber() ? text(step, "score") : text(step, "status"))
                    .add("by " + text(step.path("scorer"), "name") + " " + text(step.path("scorer"), "version"));
            case "alert_raised" -> about(line, step).add("(" + words(text(step, "state")) + ")")
                    .add(step.path("until").isTextual() ? "until " + text(step, "until") : "")
                    .add(step.path("held").isTextual() ? "for " + words(text(step, "held")) : "");
            case "alert_published" -> about(line, step)
                    .add(step.path("digest_id").isTextual() ? "in digest " + text(step, "digest_id") : "");
            case "silent" -> line.add("rule " + text(step, "rule") + " on " + text(step, "symbol") + ":")
                    .add(text(step, "reason")).add(text(step, "detail"));
            default -> { }
        }
        return line.toString().replaceAll(" +", " ").strip();
    }

    private static StringJoiner about(StringJoiner line, JsonNode step) {
        return line.add(text(step, "alert_id")).add("by rule " + text(step, "rule") + " on " + text(step, "symbol"));
    }

    private static String words(String name) {
        return Style.oneLine(name).replace('_', ' ');
    }

    private static String text(JsonNode node, String name) {
        return Style.oneLine(node.path(name).asText(""));
    }
}
