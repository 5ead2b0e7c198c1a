package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Text;
import java.util.List;

/** Reads stated moves. */
public final class StatedMoves {
    private StatedMoves() {}

    /** The moves in text order, not yet linked to evidence. */
    public static List<StatedMove> find(Text text, List<Mention> mentions) {
        return List.of();
    }
}
