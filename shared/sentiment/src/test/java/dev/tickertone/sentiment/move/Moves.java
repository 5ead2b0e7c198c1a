package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** The moves of a text, and how tests write them. */
final class Moves {
    private Moves() {}

    static List<StatedMove> of(String source) {
        Text text = Text.of(source, 0);
        return StatedMoves.find(text, MentionFinder.standard().find(text));
    }

    /** Each move with its statement: {@code ^RUT -1.7% at 2214.05 points day | Russell 2000 fell 1.7% to 2,214.05}. */
    static List<String> shown(String source) {
        return of(source).stream()
                .map(move -> amounts(move) + " | " + source.substring(move.start(), move.end())).toList();
    }

    /** All that a move says but for where it stands. */
    static String amounts(StatedMove move) {
        StringBuilder shown = new StringBuilder(move.symbol());
        append(shown, "", move.percent(), "%");
        append(shown, "", move.points(), "pt");
        append(shown, "", move.basisPoints() == null ? null : move.basisPoints().stripTrailingZeros(), "bp");
        append(shown, "at ", move.level(), " " + move.unit());
        append(shown, "", move.period(), "");
        append(shown, "", move.session(), "");
        append(shown, "", move.extreme() ? "extreme" : null, "");
        return shown.toString();
    }

    private static void append(StringBuilder shown, String before, Object value, String after) {
        if (value != null) {
            String plain = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            shown.append(' ').append(before).append(plain).append(after);
        }
    }
}
