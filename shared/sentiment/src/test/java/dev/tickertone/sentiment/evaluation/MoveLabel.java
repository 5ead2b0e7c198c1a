package dev.tickertone.sentiment.evaluation;

import dev.tickertone.domain.score.StatedMove;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A move that a text states: {@code F percent=-2.4 level=12.30 period=day}, choices joined by {@code or}, a question
 * mark in front where it may be found without being asked for.
 */
record MoveLabel(List<Choice> choices, boolean allowed, String written) {
    private static final Set<String> NUMBERS = Set.of("percent", "points", "basis_points", "level");
    private static final Set<String> WORDS = Set.of("period", "session");

    record Choice(String symbol, Map<String, BigDecimal> numbers, String period) {

        static Choice of(String written) {
            String[] parts = written.split(" ");
            Map<String, BigDecimal> numbers = new HashMap<>();
            String period = null;
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                String[] field = part.split("=", 2);
                if (NUMBERS.contains(field[0])) {
                    numbers.put(field[0], new BigDecimal(field[1]));
                } else if (!WORDS.contains(field[0])) {
                    throw new IllegalArgumentException("no field of a move: " + part);
                } else if (field[0].equals("period")) {
                    period = field[1];
                }
            }
            return new Choice(parts[0], numbers, period);
        }

        private boolean isOf(StatedMove move) {
            return symbol.equals("*") || symbol.equals(move.symbol());
        }

        /** The symbol and every number, sign included, and no number that is not written. */
        private boolean isExactly(StatedMove move) {
            return isOf(move) && NUMBERS.stream().allMatch(name -> same(numbers.get(name), number(move, name)));
        }

        /** The symbol, and one of the numbers where there are any. */
        private boolean admits(StatedMove move) {
            return isOf(move) && (numbers.isEmpty() || numbers.keySet().stream()
                    .anyMatch(name -> same(numbers.get(name), number(move, name))));
        }
    }

    /** The labels of one text, separated by semicolons. */
    static List<MoveLabel> list(String written) {
        return Arrays.stream(written.split(";")).map(String::strip).filter(each -> !each.isEmpty())
                .map(MoveLabel::of).toList();
    }

    private static MoveLabel of(String written) {
        boolean allowed = written.startsWith("?");
        String rest = allowed ? written.substring(1) : written;
        return new MoveLabel(Arrays.stream(rest.split(" or ")).map(Choice::of).toList(), allowed, written);
    }

    boolean isAnsweredBy(StatedMove move) {
        return choices.stream().anyMatch(choice -> allowed ? choice.admits(move) : choice.isExactly(move));
    }

    /** Where the text says the period: whether the move that answers has it too. */
    boolean saysPeriod() {
        return choices.getFirst().period() != null;
    }

    boolean agreesOnPeriod(StatedMove move) {
        return choices.stream().anyMatch(choice -> Objects.equals(choice.period(), move.period()));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static BigDecimal number(StatedMove move, String name) {
        return switch (name) {
            case "percent" -> move.percent();
            case "points" -> move.points();
            case "basis_points" -> move.basisPoints();
            default -> move.level();
        };
    }
}
