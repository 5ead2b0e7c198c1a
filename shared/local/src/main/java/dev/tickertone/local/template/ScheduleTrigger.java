package dev.tickertone.local.template;

import java.time.Duration;

/**
 * A function that runs again and again.
 *
 * @param every the time from one run to the next
 */
public record ScheduleTrigger(String function, String id, Duration every) implements Trigger {

    /**
     * The time between two runs of a schedule expression.
     *
     * @param expression {@code rate(N minutes)}, hours or days; of cron's forms none is understood here
     * @throws IllegalArgumentException if it is another
     */
    static Duration rate(String expression) {
        String[] words = expression.replace('(', ' ').replace(')', ' ').strip().split(" +");
        boolean known = words.length == 3 && words[0].equals("rate") && words[1].matches("[1-9][0-9]{0,3}");
        return switch (known ? words[2] : "") {
            case "minute", "minutes" -> Duration.ofMinutes(Integer.parseInt(words[1]));
            case "hour", "hours" -> Duration.ofHours(Integer.parseInt(words[1]));
            case "day", "days" -> Duration.ofDays(Integer.parseInt(words[1]));
            default -> throw new IllegalArgumentException("is no rate, such as rate(1 hour)");
        };
    }
}
