package dev.tickertone.sentiment.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.StatedMove;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eight hundred passages in the styles of many desks, each with the moves that it states. */
class PassagesTest {
    private static final double LEAST_PRECISION = 0.985;
    private static final double LEAST_RECALL = 0.87;
    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> WRONG = new ArrayList<>();
    private static int right;

    @BeforeAll
    static void readAll() {
        resource().lines().filter(line -> !line.startsWith("#")).forEach(PassagesTest::compare);
    }

    @Test
    void hardlyAMoveIsReadThatIsNotStated() {
        assertThat((double) right / (right + WRONG.size())).as("wrong: %s", WRONG).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void mostMovesAreRead() {
        assertThat((double) right / (right + MISSED.size())).as("missed: %s", MISSED).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static void compare(String line) {
        String[] parts = line.split("\\|\\| ?", -1);
        String passage = Arrays.stream(parts).limit(parts.length - 1L).collect(Collectors.joining("||")).strip();
        List<StatedMove> left = new ArrayList<>(Moves.of(passage));
        for (String label : parts[parts.length - 1].split("; ?")) {
            String asked = label.startsWith("?") ? label.substring(1) : label;
            boolean found = !label.isBlank() && remove(left, asked);
            if (found && asked.equals(label)) {
                right++;
            } else if (!found && !label.isBlank() && asked.equals(label)) {
                MISSED.add(label + " of " + passage);
            }
        }
        left.forEach(move -> WRONG.add(Moves.amounts(move) + " of " + passage));
    }

    private static boolean remove(List<StatedMove> moves, String label) {
        return moves.stream().filter(move -> says(move, label)).findFirst().map(moves::remove).orElse(false);
    }

    private static boolean says(StatedMove move, String label) {
        String[] fields = label.split(" ");
        return fields[0].equals(move.symbol()) && Arrays.stream(fields).skip(1).allMatch(field -> has(move, field));
    }

    private static boolean has(StatedMove move, String field) {
        BigDecimal value = field.endsWith("%") ? move.percent() : field.endsWith("pt") ? move.points() : move.basisPoints();
        String number = field.substring(0, field.length() - (field.endsWith("%") ? 1 : 2));
        return value != null && value.compareTo(new BigDecimal(number)) == 0;
    }

    private static String resource() {
        try (var stream = PassagesTest.class.getResourceAsStream("passages.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
